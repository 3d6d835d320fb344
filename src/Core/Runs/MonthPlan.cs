using System.Collections.Immutable;
using Reporting.Extracts.Assembly;
using Reporting.Periods;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>What is to be done about what a month's own files say: its figures, its register of audits.</summary>
internal enum MonthState
{
    /// <summary>Nobody has sent anything of the month that counts.</summary>
    Nothing,

    /// <summary>Its extracts are deleted by retention: what was measured stands for good.</summary>
    Stands,

    /// <summary>They are what these inputs give.</summary>
    Measured,
}

/// <summary>What a month's figures, or its register, would be made from now.</summary>
/// <param name="Head">As it was before anything else was read.</param>
internal sealed record MonthPlan(ReportHead Head, MonthState State)
{
    public ImmutableArray<RunInput> Inputs { get; init; } = [];

    /// <summary>By name, so that the order in which they came changes nothing.</summary>
    public ImmutableArray<LedgerEntry> Extracts { get; init; } = [];

    public ImmutableArray<LedgerEntry> Reference { get; init; } = [];

    /// <summary>Hashes of the earlier months' snapshots that are there.</summary>
    public ImmutableSortedDictionary<ReportingMonth, string> Snapshots { get; init; } =
        ImmutableSortedDictionary<ReportingMonth, string>.Empty;

    /// <summary>What the files of the month before said.</summary>
    public ImmutableArray<ListContent> LastMonth { get; init; } = [];

    /// <summary>Null where nothing is to be measured.</summary>
    public DueKey? DueKey => State == MonthState.Measured ? Runs.DueKey.Of(Inputs) : null;

    /// <summary>Whether the run that stands is not what would be made now.</summary>
    public bool IsDue => State switch
    {
        MonthState.Nothing => Head.RunId is not null,
        MonthState.Stands => false,
        _ => Head.RunId is null || Head.DueKey != DueKey.ToString(),
    };
}

/// <summary>The committed figures of a month.</summary>
internal sealed record StandingFigures(RunRecord Run, FiguresDetails Details)
{
    public ReportingMonth Period => Run.Key.Of.Period;
}
