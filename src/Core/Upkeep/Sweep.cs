using System.Collections.Immutable;
using Reporting.Publications;
using Reporting.Runs;

namespace Reporting.Upkeep;

/// <summary>What the sweep found and made good.</summary>
public sealed record SweepOutcome
{
    /// <summary>Uploads whose event was lost, taken in now.</summary>
    public int UploadsFound { get; init; }

    /// <summary>Blobs that nothing is done with: in deeper folders, under no month.</summary>
    public int UploadsIgnored { get; init; }

    /// <summary>The age of the oldest upload that the ledger did not know when the sweep began; zero without one.
    /// </summary>
    public TimeSpan OldestUnprocessed { get; init; }

    public int Withdrawn { get; init; }

    public int Expired { get; init; }

    /// <summary>Runs that were due and not asked for, or lost on their way.</summary>
    public int RunsAsked { get; init; }

    /// <summary>Drafts, officer and published editions that were not in their place.</summary>
    public int CopiesMade { get; init; }

    /// <summary>Issues that came out by it.</summary>
    public ImmutableArray<Publication> Published { get; init; } = [];

    /// <summary>What no run or upload owns: result partitions, staged workbooks, kept contents.</summary>
    public int OrphansDeleted { get; init; }

    /// <summary>What old months had left for later ones.</summary>
    public int SnapshotsDeleted { get; init; }

    /// <summary>What stays wrong until somebody does something.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}

/// <summary>Makes good what was lost on the way, and reports what it can't.</summary>
/// <remarks>Source: design.md, Triggers; faults.md, the idempotency recipe. Every step can run twice.</remarks>
public sealed class Sweep(
    SweptUploads uploads,
    DueRuns due,
    SweptCopies copies,
    Deadlines deadlines,
    Orphans orphans,
    OldSnapshots snapshots,
    OpenProblems problems)
{
    /// <exception cref="SweepException">Steps failed; the others were done all the same.</exception>
    public async Task<SweepOutcome> RunAsync(CancellationToken cancel)
    {
        var steps = new Steps(cancel);
        var outcome = new SweepOutcome();
        await steps.DoAsync(async () => outcome = await uploads.RunAsync(steps, cancel));
        await steps.DoAsync(async () => outcome = outcome with { RunsAsked = await due.AskForAllDueAsync(cancel) });
        await steps.DoAsync(async () =>
            outcome = outcome with { Published = (await deadlines.RunAsync(cancel)).Published });
        await steps.DoAsync(async () => outcome = outcome with { CopiesMade = await copies.RunAsync(steps, cancel) });
        await steps.DoAsync(async () =>
            outcome = outcome with { OrphansDeleted = await orphans.RunAsync(steps, cancel) });
        await steps.DoAsync(async () =>
            outcome = outcome with { SnapshotsDeleted = await snapshots.RunAsync(steps, cancel) });
        await steps.DoAsync(async () => outcome = outcome with { Problems = await problems.FindAsync(cancel) });
        return steps.Failures.Count == 0 ? outcome : throw new SweepException(outcome, steps.Failures);
    }
}
