using Reporting.Periods;

namespace Reporting.Reference;

/// <summary>A direction of travel as a paper printed it: an arrow that points up for better.</summary>
public enum PrintedDirection
{
    Up,
    Down,
    Level,
}

/// <summary>One cell of a published paper, as printed.</summary>
/// <param name="Edition">The month of the paper.</param>
/// <param name="Month">The month the figure is for.</param>
/// <param name="Printed">The text as printed, such as <c>28%</c>.</param>
/// <param name="Value">Its number.</param>
/// <param name="Section">The section it stands in: January prints some indicators in two.</param>
/// <param name="File">Where this stands in the history file, for findings.</param>
public sealed record PublishedCell(
    string Indicator,
    ReportingMonth Edition,
    ReportingMonth Month,
    string Printed,
    decimal Value,
    decimal? Numerator,
    decimal? Denominator,
    string? Section,
    string File,
    string? Sheet,
    int Row);

/// <summary>What a paper prints once for an indicator: target, status, arrow and benchmarks.</summary>
/// <param name="Target">As printed.</param>
/// <param name="Status">The colour, where it survived: Green, Amber, Red; or the status word.</param>
/// <param name="BenchmarkLabel">The year as the paper heads it, such as <c>21/22</c>.</param>
public sealed record PublishedLine(
    string Indicator,
    ReportingMonth Edition,
    string? Section,
    string? Target,
    string? Status,
    PrintedDirection? Direction,
    decimal? OwnLastYear,
    decimal? StatisticalNeighbours,
    decimal? Region,
    decimal? England,
    string? BenchmarkLabel,
    string File,
    string? Sheet,
    int Row);

/// <summary>Published papers as editions of history, oldest edition first.</summary>
public sealed record History(
    System.Collections.Immutable.ImmutableArray<PublishedCell> Cells,
    System.Collections.Immutable.ImmutableArray<PublishedLine> Lines)
{
    public static History None { get; } = new([], []);

    /// <summary>The editions there are, oldest first.</summary>
    public IEnumerable<ReportingMonth> Editions => Cells.Select(cell => cell.Edition).Distinct().Order();

    /// <summary>Whether any edition prints a figure of the month.</summary>
    public bool Holds(ReportingMonth month) => Cells.Any(cell => cell.Month == month);

    /// <summary>An edition's reporting month: the latest month it prints.</summary>
    public ReportingMonth ReportingMonthOf(ReportingMonth edition) =>
        Cells.Where(cell => cell.Edition == edition).Max(cell => cell.Month);
}
