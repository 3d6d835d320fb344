using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Publications;
using Reporting.Reference;
using Reporting.Reference.Files;
using Reporting.Runs;

namespace Reporting.Uploads;

/// <summary>Reference files: judged together with the others that count, as a run would read them.</summary>
internal sealed class ReferenceRules(IUploadLedger ledger, IKeptContents contents, IRunStore runs, DueRuns due)
    : IUploadRules
{
    private readonly AcceptedUploads accepted = new(ledger, contents);

    public async Task<Judgement> JudgeAsync(FolderLedger folder, Arrived arrived, CancellationToken cancel)
    {
        var kinds = ReferenceFiles.KindsIn(arrived.File, cancel);
        var others = LedgerDecision.Others(folder, arrived);
        var receipt = await ReceiptAsync(folder, others, arrived, kinds, cancel);
        var standIns = others.Where(entry => entry.Blobs.IsEmpty && entry.Kinds.Any(kinds.Contains)).ToList();
        if (!receipt.IsRejected || standIns.Count == 0)
            return new Judgement(receipt, RowOf(arrived, receipt, kinds), []);

        // What stands in for a file that is gone gives way to one that is there.
        var without = await ReceiptAsync(folder, [.. others.Except(standIns)], arrived, kinds, cancel);
        return without.IsRejected
            ? new Judgement(receipt, RowOf(arrived, receipt, kinds), [])
            : new Judgement(
                without, RowOf(arrived, without, kinds), [.. standIns.Select(entry => entry.ContentHash)]);
    }

    public Task<Outlook> OutlookAsync(FolderLedger after, CancellationToken cancel) =>
        Task.FromResult(new Outlook([], Lacks: null));

    public async Task<bool> AskAsync(LedgerChange change, Outlook? outlook, CancellationToken cancel) =>
        change.KindsTouched is { IsEmpty: false } kinds && await due.AskForReferenceAsync(kinds, cancel) > 0;

    /// <param name="others">What it would count together with.</param>
    private async Task<Receipt> ReceiptAsync(
        FolderLedger folder,
        ImmutableArray<LedgerEntry> others,
        Arrived arrived,
        ImmutableArray<string> kinds,
        CancellationToken cancel)
    {
        var files = await accepted.FilesAsync(others, cancel);
        var loaded = ReferenceFiles.Load(files.Add(arrived.File), cancel);
        var findings = loaded.Findings;
        var own = findings.Where(finding => finding.File == arrived.Name.File).Select(InAnUpload);
        // It can break another file too: settings that lose the code by which published tables are read.
        var broken = findings.Where(finding => finding.Severity == Severity.Reject
            && finding.File != arrived.Name.File).ToList();
        if (broken.Count > 0)
        {
            var now = await accepted.FilesAsync(AcceptedUploads.Of(folder), cancel);
            broken = [.. broken.Except(ReferenceFiles.Load(now, cancel).Findings)];
        }

        return new Receipt(arrived.Name.File, null)
        {
            Findings =
            [
                .. own.Concat(broken).OrderByDescending(finding => finding.Severity),
                .. kinds.Contains(ReferenceKind.Releases.Name, StringComparer.Ordinal)
                    ? await LackingWordsAsync(loaded.Releases, arrived, cancel)
                    : [],
                .. KindsNote(arrived, kinds),
            ],
        };
    }

    /// <summary>Where a release is entered its sender is told of the words that its run lacks.</summary>
    private async Task<IEnumerable<Finding>> LackingWordsAsync(
        ImmutableArray<Release> releases, Arrived arrived, CancellationToken cancel)
    {
        var warnings = new List<Finding>();
        foreach (var release in releases)
        {
            var known = await runs.RunsAsync(release.Of, cancel);
            if (known.Where(run => release.Names(run.Key)).ToList() is [var run] && ReleaseWords.Warning(run) is { } warning)
                warnings.Add(new Finding(ReleaseWords.Rule, Severity.Warn, warning) { File = arrived.Name.File });
        }

        return warnings;
    }

    /// <summary>A folder may hold other things, which are not used; an upload would take the place of the last good
    /// file of its name.</summary>
    private static Finding InAnUpload(Finding finding) => finding.Rule != ReferenceFiles.NotRecognisedRule
        ? finding
        : finding with
        {
            Severity = Severity.Reject,
            Message = $"{finding.Message} Known are: {ReferenceFiles.KnownKinds}.",
        };

    private static IEnumerable<Finding> KindsNote(Arrived arrived, ImmutableArray<string> kinds) => kinds.IsEmpty
        ? []
        : [UploadNotes.Note(arrived, "reference-kinds", $"It holds {string.Join(", ", kinds)}.")];

    private static LedgerEntry RowOf(Arrived arrived, Receipt receipt, ImmutableArray<string> kinds) =>
        LedgerRow.Of(arrived, receipt) with { Kinds = kinds };
}
