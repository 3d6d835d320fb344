using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Runs;

namespace Reporting.Scrutiny.Verifying;

/// <summary>What a file turned out to be.</summary>
public enum FileVerdict
{
    /// <summary>An issue that was published, byte for byte.</summary>
    Genuine,

    /// <summary>It is what was published as far as can be seen, but the record of publications was changed.</summary>
    BrokenChain,

    /// <summary>A draft, officer or exempt edition that a run made, and never published.</summary>
    NotPublished,

    /// <summary>It names a run of ours and is not what that run made.</summary>
    Altered,

    /// <summary>No run of this storage made it.</summary>
    NotOurs,

    /// <summary>It can't be looked at: empty, cut short, a bomb, too large.</summary>
    Unreadable,
}

/// <summary>The answer to "is this ours, and does it still hold?".</summary>
public sealed record Verification(FileVerdict Verdict)
{
    /// <summary>The run that made it, or that its cover names; null where there is none.</summary>
    public RunKey? Run { get; init; }

    /// <summary>Which edition of the run it is; null where its content is no run's.</summary>
    public StagedEdition? Edition { get; init; }

    /// <summary>The issue that it is, or that the run named on the cover was published as; null where there is none.
    /// </summary>
    public Publication? Issue { get; init; }

    /// <summary>All issues of the report, first first.</summary>
    public ImmutableArray<Publication> Issues { get; init; } = [];

    /// <summary>Issues that aren't as they were when published.</summary>
    public ImmutableArray<Publication> Broken { get; init; } = [];

    /// <summary>Cells of the issue that are told differently now, by indicator and month.</summary>
    public ImmutableArray<ChangedCell> Changed { get; init; } = [];

    /// <summary>Another run of the report stands now.</summary>
    public bool IsSuperseded { get; init; }

    /// <summary>The run code that the cover prints.</summary>
    public string? PrintedCode { get; init; }

    /// <summary>Why it can't be read; null otherwise.</summary>
    public string? Problem { get; init; }

    /// <summary>A broken record proves nothing, and a draft is no publication.</summary>
    public bool IsGenuine => Verdict == FileVerdict.Genuine;
}

/// <summary>A cell of the issue that is told differently since it was published.</summary>
/// <param name="Part">Of the month's figure: percentage, number or rate, numerator, denominator, status.</param>
/// <param name="Then">As it was printed.</param>
/// <param name="Now">As the latest run that prints the figure tells it.</param>
/// <param name="ToldBy">That run's report.</param>
/// <param name="Reason">Given in <c>reasons</c>, else what changed underneath.</param>
public sealed record ChangedCell(
    Indicator Indicator, ReportingMonth Month, string Part, string Then, string Now, ReportKey ToldBy, string Reason);
