using System.Collections.Immutable;
using System.Globalization;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Uploads;

namespace Reporting.Upkeep;

/// <summary>Everything that stays wrong until somebody does something, as ledger, heads and releases tell.</summary>
public sealed class OpenProblems(
    IUploadLedger ledger,
    IRunStore runs,
    IPublicationStore publications,
    DueReleases releases,
    UnsentMonths unsent,
    LondonClock clock)
{
    /// <summary>Uploads, months, runs, releases, issues; within each by period.</summary>
    public async Task<ImmutableArray<Problem>> FindAsync(CancellationToken cancel) =>
    [
        .. await OfUploadsAsync(cancel),
        .. await unsent.FindAsync(cancel),
        .. await OfRunsAsync(cancel),
        .. await OfReleasesAsync(cancel),
        .. await OfIssuesAsync(cancel),
    ];

    private async Task<List<Problem>> OfUploadsAsync(CancellationToken cancel)
    {
        var problems = new List<Problem>();
        foreach (var folder in (await ledger.FoldersAsync(cancel)).OrderBy(folder => folder.Period))
        {
            // Rejected content that has been replaced or taken away is nobody's business any more.
            var all = (await ledger.ReadAsync(folder, cancel)).Entries;
            var entries = all.Where(entry => !entry.Blobs.IsEmpty).ToList();
            Add("upload-failed", UploadState.Failed, "could not be read for a fault of ours: see the log");
            Add("upload-rejected", UploadState.Rejected, "can't be used: the receipts say why");

            void Add(string rule, UploadState state, string what)
            {
                var count = entries.Count(entry => entry.State == state);
                if (count == 0)
                    return;
                problems.Add(new Problem(rule, Counted(count, folder, what))
                {
                    Period = folder.Period,
                    Count = count,
                });
            }
        }

        return problems;
    }

    private static string Counted(int count, UploadFolder folder, string what)
    {
        var where = folder.Period is { } period ? $"of {period.ToWords()}" : "of reference data";
        var files = count == 1 ? "file" : "files";
        return string.Create(CultureInfo.InvariantCulture, $"{count} {files} {where} {what}.");
    }

    private async Task<IEnumerable<Problem>> OfRunsAsync(CancellationToken cancel) =>
        (await runs.HeadsAsync(cancel))
            .Where(head => head.Failure is not null)
            .GroupBy(head => (Of: head.Of.Whole, head.Failure))
            .OrderBy(failed => failed.Key.Of.Period)
            .ThenBy(failed => failed.Key.Of.Report, StringComparer.Ordinal)
            .ThenBy(failed => failed.Key.Failure, StringComparer.Ordinal)
            .Select(failed => Failed(failed.Key.Of, failed.Key.Failure!, [.. failed.Select(head => head.Of)]));

    // Sixty teams whose packs fail for one fault are one problem.
    private static Problem Failed(ReportKey of, string failure, ImmutableArray<ReportKey> runs)
    {
        var what = runs is [{ Group: null }]
            ? Words(of)
            : string.Create(CultureInfo.InvariantCulture, $"{runs.Length} of {Words(of)}");
        return Problem.Of(of, "run-failed", $"{what} can't be made: {failure}") with { Count = runs.Length };
    }

    private async Task<IEnumerable<Problem>> OfReleasesAsync(CancellationToken cancel)
    {
        var review = await releases.ReviewAsync(cancel);
        var overdue = review.Due.Where(release => release.DueOn < clock.Today).Select(release => Problem.Of(
            release.Run.Of,
            "release-overdue",
            $"Run {release.Run.Code} of {Words(release.Run.Of)} should have been published: see the log."));
        return review.Problems.Concat(overdue);
    }

    private async Task<IEnumerable<Problem>> OfIssuesAsync(CancellationToken cancel) =>
        (await publications.AllAsync(cancel))
            .GroupBy(issue => issue.Run.Of)
            .OrderBy(report => report.Key.Period)
            .ThenBy(report => report.Key.Report, StringComparer.Ordinal)
            .SelectMany(report => PublicationHash.Broken([.. report.OrderBy(issue => issue.Issue)]))
            .Select(issue => Problem.Of(issue.Run.Of, "publication-changed", string.Create(
                CultureInfo.InvariantCulture,
                $"The record of issue {issue.Issue} of {Words(issue.Run.Of)} is not what it was when it was published: "
                + $"compare it with a backup of the table Publications.")));

    private static string Words(ReportKey of) => $"{of.Report} of {of.Period.ToWords()}";
}
