using System.Collections.Immutable;
using Reporting.Extracts.Assembly;
using Reporting.Periods;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>What is to be done about a month's figures.</summary>
internal enum FiguresState
{
    /// <summary>Nobody has sent anything of the month that counts.</summary>
    Nothing,

    /// <summary>Its extracts are deleted by retention: what was measured stands for good.</summary>
    Stands,

    /// <summary>Its figures are what these inputs give.</summary>
    Measured,
}

/// <summary>What a month's figures would be measured from now.</summary>
/// <param name="Head">As it was before anything else was read.</param>
internal sealed record FiguresPlan(ReportHead Head, FiguresState State)
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
    public DueKey? DueKey => State == FiguresState.Measured ? Runs.DueKey.Of(Inputs) : null;

    /// <summary>Whether the run that stands is not what would be made now.</summary>
    public bool IsDue => State switch
    {
        FiguresState.Nothing => Head.RunId is not null,
        FiguresState.Stands => false,
        _ => Head.RunId is null || Head.DueKey != DueKey.ToString(),
    };
}

/// <summary>The committed figures of a month.</summary>
internal sealed record StandingFigures(RunRecord Run, FiguresDetails Details)
{
    public ReportingMonth Period => Run.Key.Of.Period;
}

/// <summary>What a report would be made from now, given the figures that stand.</summary>
/// <param name="Head">As it was before anything else was read.</param>
/// <param name="Figures">Of the reporting month.</param>
internal sealed record ReportPlan(ReportHead Head, FiguresPlan Figures)
{
    public ImmutableArray<RunInput> Inputs { get; init; } = [];

    public ImmutableArray<LedgerEntry> Reference { get; init; } = [];

    /// <summary>The months it reads, oldest first, its own last.</summary>
    public ImmutableArray<StandingFigures> Months { get; init; } = [];

    public ImmutableArray<Publications.Publication> Publications { get; init; } = [];

    public DueKey DueKey => Runs.DueKey.Of(Inputs);

    /// <summary>Stands for everything that could make it come out differently: what a failure is of.</summary>
    public string At => Manifest.Hash([$"{Figures.State}", Figures.DueKey.ToString() ?? "", DueKey.ToString()]);
}
