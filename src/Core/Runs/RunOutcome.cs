namespace Reporting.Runs;

/// <summary>What became of a request for a run.</summary>
public enum RunResult
{
    /// <summary>A new run was committed and its editions lie in place.</summary>
    Made,

    /// <summary>The run that stands read the same inputs: its editions were put in place where they were not.</summary>
    AlreadyThere,

    /// <summary>Nobody has sent anything of the period.</summary>
    NothingToDo,

    /// <summary>It is made for each team and service area: a run was asked for each that is due.</summary>
    Divided,

    /// <summary>Every upload of the period was withdrawn: the draft was taken away.</summary>
    Withdrawn,
}

/// <summary>What the function logs of a run: keys and counts, nothing of a file or child.</summary>
/// <param name="RunCode">Null where no run stands.</param>
public sealed record RunOutcome(RunResult Result, ReportKey Of, string? RunCode)
{
    /// <summary>Whether the month's own figures were measured anew on the way.</summary>
    public bool MeasuredFigures { get; init; }

    /// <summary>Rows of the extracts that were measured; 0 where none were.</summary>
    public int Rows { get; init; }

    /// <summary>Findings of the report; 0 where it was not made.</summary>
    public int Findings { get; init; }

    /// <summary>Published figures that the report tells differently.</summary>
    public int Restated { get; init; }

    /// <summary>Runs of later periods that were asked for because they read what changed, and of groups.</summary>
    public int AskedFor { get; init; }

    /// <summary>The issue that the setting <c>release</c> = automatic published; null where none was.</summary>
    public int? Issue { get; init; }
}
