using System.Collections.Immutable;
using Reporting.Audits;
using Reporting.Audits.Register;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>What runs would read if they were made now; what is asked for twice is read once.</summary>
/// <remarks>Made anew for each decision: it never sees a later state of what it has read.</remarks>
internal sealed partial class InputsNow(
    IUploadLedger ledger,
    IRunStore runs,
    IPublicationStore publications,
    ISnapshotStore snapshots,
    IdentityKey key,
    LondonClock clock,
    AuditDays days)
{
    /// <summary>Thirteen months, the first of which may be the sum of twelve.</summary>
    public const int MonthsRead = 25;

    private readonly Dictionary<UploadFolder, FolderLedger> folders = [];
    private readonly Dictionary<ReportKey, ReportHead> heads = [];
    private readonly Dictionary<ReportingMonth, StandingFigures?> measured = [];
    private readonly Dictionary<ReportingMonth, string?> remembered = [];
    private IReadOnlyList<Publication>? published;

    /// <summary>The months whose reports read a month's figures, itself first.</summary>
    public static IEnumerable<ReportingMonth> ReadersOf(ReportingMonth period) =>
        Enumerable.Range(0, MonthsRead).Select(period.PlusMonths);

    public async Task<ReportHead> HeadAsync(ReportKey of, CancellationToken cancel)
    {
        if (!heads.TryGetValue(of, out var head))
            heads.Add(of, head = await runs.HeadAsync(of, cancel));
        return head;
    }

    public async Task<IReadOnlyList<Publication>> PublishedAsync(CancellationToken cancel) =>
        published ??= await publications.AllAsync(cancel);

    public async Task<MonthPlan> FiguresAsync(ReportingMonth period, CancellationToken cancel)
    {
        var head = await HeadAsync(ReportKey.FiguresOf(period), cancel);
        var folder = await FolderAsync(UploadFolder.Of(period), cancel);
        var extracts = ByName(AcceptedUploads.Of(folder).Where(IsMeasured));
        if (head.RunId is not null && HasExpired(folder.Entries.Where(IsMeasured), extracts))
            return new MonthPlan(head, MonthState.Stands);
        if (extracts.IsEmpty)
            return new MonthPlan(head, MonthState.Nothing);

        var reference = await ReferenceAsync(ReadKinds.IsMeasured, cancel);
        var earlier = new List<(ReportingMonth Month, string? Hash)>();
        foreach (var month in period.Previous.LastMonths(CareSnapshot.MonthsLookedBack))
            earlier.Add((month, await SnapshotAsync(month, cancel)));
        var last = (await MeasuredAsync(period.Previous, cancel))?.Details;
        return new MonthPlan(head, MonthState.Measured)
        {
            Extracts = extracts,
            Reference = reference,
            Snapshots = earlier.Where(each => each.Hash is not null)
                .ToImmutableSortedDictionary(each => each.Month, each => each.Hash!),
            LastMonth = last?.Contents ?? [],
            Inputs =
            [
                Manifest.RulesInput,
                new RunInput(Manifest.Key, "identity", key.Id),
                .. extracts.Select(Manifest.Of),
                .. reference.Select(Manifest.OfReference),
                .. earlier.Select(each =>
                    new RunInput(Manifest.Snapshot, each.Month.ToString(), each.Hash ?? Manifest.None)),
                new RunInput(
                    Manifest.Contents, period.Previous.ToString(), last?.ContentsHash ?? Manifest.None),
            ],
        };
    }

    /// <summary>Whether figures that can still be measured read a month's snapshot, or make it.</summary>
    public async Task<bool> MayReadAsync(ReportingMonth period, CancellationToken cancel)
    {
        for (var later = 0; later <= CareSnapshot.MonthsLookedBack; later++)
        {
            if ((await FiguresAsync(period.PlusMonths(later), cancel)).State == MonthState.Measured)
                return true;
        }

        return false;
    }

    public async Task<ReportPlan> ReportAsync(ReportKey of, CancellationToken cancel) =>
        AuditRecipe.Find(of.Report) is { } recipe
            ? await AuditAsync(of, recipe, cancel)
            : await PerformanceAsync(of, cancel);

    public async Task<PerformancePlan> PerformanceAsync(ReportKey of, CancellationToken cancel)
    {
        var recipe = ReportRecipe.Of(of);
        var head = await HeadAsync(of, cancel);
        var figures = await FiguresAsync(of.Period, cancel);
        var reference = await ReferenceAsync(ReadKinds.IsReported, cancel);
        var months = new List<(ReportingMonth Month, StandingFigures? Figures)>();
        foreach (var month in of.Period.LastMonths(recipe.MonthsRead))
            months.Add((month, await MeasuredAsync(month, cancel)));
        var (registers, quality) = await RegistersAsync(of.Period.LastMonths(recipe.MonthsRead), cancel);
        var cases = await NamedCasesAsync(of.Period.LastMonths(recipe.MonthsOfCases), cancel);
        ImmutableArray<Publication> issues =
            recipe.IsForEachGroup ? [] : [.. (await PublishedAsync(cancel)).Where(issue => IsRead(of, issue))];
        var told = await ToldAsync(recipe.HasPublicEdition, cancel);
        var groups = months[^1].Figures?.Details.Groups ?? [];
        return new PerformancePlan(head, figures)
        {
            Recipe = recipe,
            Groups = of.Group is { } id ? [.. groups.Where(group => group.Audience == id)] : groups,
            Reference = reference,
            Months = [.. months.Select(each => each.Figures).OfType<StandingFigures>()],
            Registers = registers,
            Quality = [.. quality.Select(each => each.Register).OfType<StandingRegister>()],
            Cases = cases,
            Publications = issues,
            Told = told,
            Inputs =
            [
                Manifest.RulesInput,
                .. months.Select(each => new RunInput(
                    Manifest.Figures, each.Month.ToString(), each.Figures?.Run.Key.Id ?? Manifest.None)),
                .. quality.Select(each => new RunInput(
                    Manifest.Beside, each.Month.ToString(), each.Register?.Run.Key.Id ?? Manifest.None)),
                .. reference.Select(Manifest.OfReference),
                .. cases.SelectMany(month => month.Extracts).Select(Manifest.OfCases),
                .. issues.Select(Manifest.Of),
                .. told.Select(Manifest.OfDisclosed),
            ],
        };
    }

    /// <summary>However long ago: the ledger means every issue there ever was.</summary>
    private async Task<ImmutableArray<Publication>> ToldAsync(bool isPublic, CancellationToken cancel) =>
        isPublic ? [.. await PublishedAsync(cancel)] : [];

    private async Task<ImmutableArray<MonthPlan>> NamedCasesAsync(
        IEnumerable<ReportingMonth> months, CancellationToken cancel)
    {
        var plans = ImmutableArray.CreateBuilder<MonthPlan>();
        foreach (var month in months)
        {
            if (await FiguresAsync(month, cancel) is { State: MonthState.Measured } plan)
                plans.Add(plan);
        }

        return plans.ToImmutable();
    }

    // A register that comes late changes no indicator.
    private static bool IsMeasured(LedgerEntry extract) =>
        !QualityLists.AreAllOf([.. extract.Lists.Select(list => list.List)]);

    // Its thirteen months and those of the report have one in common.
    private static bool IsRead(ReportKey of, Publication issue) =>
        Math.Abs(issue.Run.Of.Period.MonthsUntil(of.Period)) < Performance.AppendixSpan.Months
        && ReportRecipe.Names.Contains(issue.Run.Of.Report, StringComparer.Ordinal);

    // Sent again in full, an expired month can be measured anew; with a part of its lists it can't.
    private static bool HasExpired(IEnumerable<LedgerEntry> entries, ImmutableArray<LedgerEntry> accepted)
    {
        var there = accepted.SelectMany(entry => entry.Lists).Select(list => list.List)
            .ToHashSet(StringComparer.Ordinal);
        return entries.Where(entry => entry.State == UploadState.Expired)
            .SelectMany(entry => entry.Lists)
            .Any(list => !there.Contains(list.List));
    }

    private async Task<ImmutableArray<LedgerEntry>> ReferenceAsync(
        Func<LedgerEntry, bool> isRead, CancellationToken cancel) =>
        ByName(AcceptedUploads.Of(await FolderAsync(UploadFolder.Reference, cancel)).Where(isRead));

    private static ImmutableArray<LedgerEntry> ByName(IEnumerable<LedgerEntry> entries) =>
    [
        .. entries.OrderBy(entry => entry.File, StringComparer.Ordinal)
            .ThenBy(entry => entry.ContentHash, StringComparer.Ordinal),
    ];

    private async Task<FolderLedger> FolderAsync(UploadFolder folder, CancellationToken cancel)
    {
        if (!folders.TryGetValue(folder, out var read))
            folders.Add(folder, read = await ledger.ReadAsync(folder, cancel));
        return read;
    }

    /// <summary>What a month left for later ones; null also where it has been deleted since, as old ones are.</summary>
    private async Task<string?> SnapshotAsync(ReportingMonth month, CancellationToken cancel)
    {
        if (!remembered.TryGetValue(month, out var hash))
        {
            hash = (await MeasuredAsync(month, cancel))?.Details.Snapshot;
            if (hash is not null && !await snapshots.IsThereAsync(month, hash, cancel))
                hash = null;
            remembered.Add(month, hash);
        }

        return hash;
    }

    /// <summary>The committed figures of a month; null where none stand.</summary>
    private async Task<StandingFigures?> MeasuredAsync(ReportingMonth month, CancellationToken cancel)
    {
        if (!measured.TryGetValue(month, out var known))
        {
            var head = await HeadAsync(ReportKey.FiguresOf(month), cancel);
            var run = head.RunId is { } id ? await runs.FindAsync(new RunKey(head.Of, id), cancel) : null;
            known = run is null ? null : new StandingFigures(run, FiguresDetails.Read(run.Details!));
            measured.Add(month, known);
        }

        return known;
    }
}
