using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Scrutiny.Commentary;

/// <summary>An indicator's months that a sentence may compare: those that a reader sees, since the last break.
/// </summary>
/// <remarks>
/// Months before a break in definition counted something else; a rate that adds up from April is higher every month.
/// Source: indicators.md, Values.
/// </remarks>
internal sealed class ComparableMonths
{
    /// <summary>As many months as the average looks back. Source: scrutiny.md, Analysis text.</summary>
    private const int AveragedMonths = 6;

    private readonly int first;

    /// <param name="shown">The months that the reader's tables show, the reporting month among them.</param>
    public ComparableMonths(IndicatorSeries series, IEnumerable<ReportingMonth> shown)
    {
        var months = shown.ToHashSet();
        Series = series;
        Shown = [.. series.Cells.Where(cell => months.Contains(cell.Month))];
        var breaks = Shown.LastOrDefault(cell => cell.Markers.HasFlag(Markers.Break));
        first = breaks is null ? 0 : Shown.IndexOf(breaks);
        Cells = Shown[first..];
    }

    public IndicatorSeries Series { get; }

    public Indicator Indicator => Series.Indicator;

    public Unit Unit => Series.Indicator.Unit;

    /// <summary>Oldest first, the reporting month last.</summary>
    public ImmutableArray<SeriesCell> Cells { get; }

    /// <summary>With those before the break.</summary>
    public ImmutableArray<SeriesCell> Shown { get; }

    public SeriesCell Latest => Cells[^1];

    /// <summary>Null where the break, or the first month shown, stands between.</summary>
    public SeriesCell? Previous => Cells.Length > 1 ? Cells[^2] : null;

    /// <summary>The first month that is counted as it is now; null: all of them are.</summary>
    public ReportingMonth? ChangedIn => first > 0 ? Cells[0].Month : null;

    /// <summary>Of the six months before, unrounded; null where one of them has no figure or isn't shown.</summary>
    /// <remarks>Percentages are never averaged where their fractions are known.</remarks>
    public decimal? AverageBefore
    {
        get
        {
            var before = Cells[..^1].TakeLast(AveragedMonths).ToList();
            if (before.Count < AveragedMonths || before.Any(cell => cell.Shown is null))
                return null;
            return Unit == Unit.Percent && before.All(HasFraction)
                ? 100 * before.Sum(cell => cell.Figure.Numerator!.Value)
                    / before.Sum(cell => cell.Figure.Denominator!.Value)
                : before.Sum(cell => cell.Shown!.Value) / AveragedMonths;
        }
    }

    public static bool HasFraction(SeriesCell cell) => cell.Figure is { Numerator: not null, Denominator: > 0 };
}
