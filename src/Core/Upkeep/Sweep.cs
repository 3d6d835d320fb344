using System.Collections.Immutable;
using Reporting.Publications;

namespace Reporting.Upkeep;

/// <summary>What the sweep found and made good.</summary>
public sealed record SweepOutcome
{
    /// <summary>Uploads whose event was lost, taken in now.</summary>
    public int UploadsFound { get; init; }

    /// <summary>Blobs that nothing is done with: in deeper folders, under no month.</summary>
    public int UploadsIgnored { get; init; }

    /// <summary>The age of the oldest upload that the ledger did not know when the sweep began; zero without one.</summary>
    public TimeSpan OldestUnprocessed { get; init; }

    public int Withdrawn { get; init; }

    public int Expired { get; init; }

    /// <summary>Runs that were due and not asked for, or lost on their way.</summary>
    public int RunsAsked { get; init; }

    /// <summary>Drafts, officer and published editions that were not in their place.</summary>
    public int CopiesMade { get; init; }

    public ImmutableArray<Publication> Published { get; init; } = [];

    /// <summary>What no run or upload owns: result partitions, staged workbooks, kept contents.</summary>
    public int OrphansDeleted { get; init; }

    /// <summary>What stays wrong until somebody does something.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];
}

/// <summary>Makes good what was lost on the way, and reports what it can't.</summary>
public sealed class Sweep
{
    /// <exception cref="SweepException">Steps failed; the others were done all the same.</exception>
    public Task<SweepOutcome> RunAsync(CancellationToken cancel) => throw new NotSupportedException();
}
