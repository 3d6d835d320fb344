using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Runs;

namespace Reporting.Scrutiny.Verifying;

/// <summary>What a file turned out to be.</summary>
public enum Verdict
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
public sealed record Verification(Verdict Verdict)
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

    /// <summary>Figures that the issue prints and that are told differently now.</summary>
    public ImmutableArray<ChangedFigure> Changed { get; init; } = [];

    /// <summary>Another run of the report stands now.</summary>
    public bool IsSuperseded { get; init; }

    /// <summary>The run code that the cover prints.</summary>
    public string? PrintedCode { get; init; }

    /// <summary>Why it can't be read; null otherwise.</summary>
    public string? Problem { get; init; }

    /// <summary>A broken record proves nothing, and a draft is no publication.</summary>
    public bool IsGenuine => Verdict == Verdict.Genuine;
}

/// <summary>A figure of the authority that is told differently since the issue was published.</summary>
/// <param name="Now">As the latest run that prints it tells it.</param>
/// <param name="ToldBy">That run's report.</param>
/// <param name="Reason">Given in <c>reasons</c>, else what changed underneath.</param>
public sealed record ChangedFigure(
    Indicator Indicator, ReportingMonth Month, Figure Then, Figure Now, ReportKey ToldBy, string Reason);
