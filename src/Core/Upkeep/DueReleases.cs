using System.Collections.Immutable;
using NodaTime;
using Reporting.Editions;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Reference;
using Reporting.Reference.Files;
using Reporting.Runs;
using Reporting.Uploads;

namespace Reporting.Upkeep;

/// <summary>A release whose day has come and whose run is there.</summary>
public sealed record DueRelease(RunKey Run, ReleaseTerms Terms, LocalDate DueOn);

/// <summary>What the releases that are not yet published come to.</summary>
/// <param name="Due">Oldest first; a run once, however often it is listed.</param>
/// <param name="Problems">Releases that can't be followed as they stand.</param>
/// <param name="Refused">Runs that must not come out beside what was published since they were made.</param>
public sealed record ReleaseReview(
    ImmutableArray<DueRelease> Due, ImmutableArray<Problem> Problems, ImmutableArray<RunKey> Refused);

/// <summary>Reads the uploaded releases and finds what they speak of.</summary>
public sealed class DueReleases(
    AcceptedUploads uploads,
    IRunStore runs,
    IPublicationStore publications,
    IEditionStore editions,
    LondonClock clock)
{
    private const string ToldSinceRule = "release-told-since";

    private readonly ToldSince toldSince = new(uploads, runs, editions);

    /// <summary>Releases of today in London and of days missed; writes nothing.</summary>
    public async Task<ReleaseReview> ReviewAsync(CancellationToken cancel)
    {
        var all = await publications.AllAsync(cancel);
        var issues = all.ToLookup(issue => issue.Run.Of);
        var due = ImmutableArray.CreateBuilder<DueRelease>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var refused = ImmutableArray.CreateBuilder<RunKey>();
        foreach (var release in await ReleasesAsync(cancel))
        {
            if (issues[release.Of].Any(issue => release.Names(issue.Run)))
                continue;
            var (run, problem) = await RunOfAsync(release, cancel);
            var record = run is null ? null : await runs.FindAsync(run, cancel);
            if (record is not null && ReleaseWords.Warning(record) is { } warning)
                problems.Add(Problem.Of(release.Of, ReleaseWords.Rule, warning));
            problem ??= Unapproved(release) ?? await GivesAwayAsync(release, record, all, cancel);
            if (problem is not null)
                problems.Add(problem);
            if (problem?.Rule == ToldSinceRule)
                refused.Add(record!.Key);
            if (problem is null && run is not null && IsDue(release))
                due.Add(new DueRelease(
                    run, new ReleaseTerms(release.ApprovedByRole!, release.ApprovedOn), release.DueOn!.Value));
        }

        return new ReleaseReview(
            [.. due.DistinctBy(each => each.Run)], [.. problems.Distinct()], [.. refused.Distinct()]);
    }

    private async Task<ImmutableArray<Release>> ReleasesAsync(CancellationToken cancel) =>
        ReferenceFiles.Load(await uploads.FilesOfAsync(ReferenceKind.Releases, cancel), cancel).Releases;

    private async Task<Problem?> GivesAwayAsync(
        Release release, RunRecord? run, IReadOnlyCollection<Publication> issues, CancellationToken cancel) =>
        run is not null && IsDue(release) && await toldSince.GivesAwayAsync(run, issues, cancel)
            ? Problem.Of(release.Of, ToldSinceRule,
                $"{Words(release)} can't be shown to keep its small numbers beside what was published after it was "
                + "made: another draft is made; look at it and release that one.")
            : null;

    private bool IsDue(Release release) => release.DueOn <= clock.Today;

    private Problem? Unapproved(Release release) => release.IsApproved || release.DueOn > clock.Today
        ? null
        : Problem.Of(release.Of, "release-not-approved",
            $"{Words(release)} is not approved: fill in Approved By Role and Approved On, or take the row out.");

    private async Task<(RunKey? Run, Problem? Problem)> RunOfAsync(Release release, CancellationToken cancel)
    {
        var named = await NamedAsync(release, cancel);
        return named switch
        {
            [] => (null, await UnknownAsync(release, cancel)),
            [var run] => (run, null),
            _ => (null, Problem.Of(release.Of, "release-ambiguous-run",
                $"{Words(release)} fits several runs: give more letters of the run's id.")),
        };
    }

    private async Task<Problem> UnknownAsync(Release release, CancellationToken cancel)
    {
        foreach (var other in BuildRun.ReportNames.Where(name => name != release.Of.Report))
        {
            if (await NamedAsync(release with { Of = release.Of with { Report = other } }, cancel) is not [])
            {
                return Problem.Of(release.Of, "release-other-report",
                    $"{Words(release)} names a run of {other}: correct the report or the run.");
            }
        }

        return Problem.Of(release.Of, "release-unknown-run",
            $"{Words(release)} names a run that was never made: compare it with the code on the draft's cover.");
    }

    private async Task<ImmutableArray<RunKey>> NamedAsync(Release release, CancellationToken cancel) =>
    [
        .. (await runs.RunsAsync(release.Of, cancel)).Select(run => run.Key).Where(release.Names),
    ];

    // The run is quoted: it is hex digits, which the file's reading makes sure of.
    private static string Words(Release release) =>
        $"The release of {release.Of.Report} of {release.Of.Period.ToWords()}, run {release.Run},";
}
