using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.Assembly;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Scrutiny;

namespace Reporting.Runs;

/// <summary>What a period's own files say: its figures, and what reports print with them.</summary>
/// <param name="Findings">Of the files, of their lists against each other, and of the indicators.</param>
/// <param name="Contents">What each counting file said.</param>
/// <param name="Caveats">Words of the period's own folder to print with its figures.</param>
/// <param name="Missing">Lists that were expected of the month and are not there.</param>
internal sealed record MeasuredMonth(
    MonthResults Results,
    ImmutableArray<Finding> Findings,
    ImmutableArray<ListContent> Contents,
    ImmutableArray<Caveat> Caveats,
    ImmutableArray<string> Missing)
{
    /// <summary>Service areas and teams that there are at month end.</summary>
    public ImmutableArray<PaperGroup> Groups { get; init; } = [];

    public ReportingMonth Period => Results.Period;
}
