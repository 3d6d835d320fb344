using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Scrutiny.Commentary;

/// <summary>What is worth saying of an indicator, from the very figures that the tables show.</summary>
/// <remarks>Source: scrutiny.md, Analysis text.</remarks>
internal static class DraftedStatements
{
    /// <summary>More than this nobody reads of one indicator: the most telling stay.</summary>
    public const int MostOfIndicator = 3;

    /// <param name="shown">The months that the reader's tables show.</param>
    /// <param name="bridge">Why it moved, as the edition may say it; null where nobody can.</param>
    public static ImmutableArray<DraftedStatement> Of(
        IndicatorSeries series, IEnumerable<ReportingMonth> shown, string? bridge = null)
    {
        // It adds up from April: higher than last month, and than no year that is over.
        if (YearToDateRate.Is(series.Indicator))
            return [];
        var months = new ComparableMonths(series, shown);
        return
        [
            .. Facts(months, bridge)
                .Where(fact => fact.Text is not null)
                .Take(MostOfIndicator)
                .Select(fact => new DraftedStatement(series.Indicator.Id, fact.Kind, fact.Text!)),
        ];
    }

    /// <summary>In the order of <see cref="FactKind"/>.</summary>
    private static IEnumerable<(FactKind Kind, string? Text)> Facts(ComparableMonths months, string? bridge)
    {
        var change = ChangeFact.Of(months);
        return
        [
            (FactKind.Absence, AbsenceFact.Of(months)),
            (FactKind.Target, TargetFact.Of(months)),
            (FactKind.Change, change),
            (FactKind.Bridge, change is null ? null : Bridged(months, bridge)),
            (FactKind.Extreme, ExtremeFact.Of(months)),
            (FactKind.Benchmark, BenchmarkFact.Of(months)),
        ];
    }

    // A bridge without its parts says no more than the change. Events of two months are all others; and who is in a
    // numerator is no plain English.
    private static string? Bridged(ComparableMonths months, string? bridge) =>
        months.Previous is { } before && months.Indicator.Kind != Kind.Event
        && bridge?.Contains(':', StringComparison.Ordinal) == true
        && !bridge.Contains("numerator", StringComparison.Ordinal)
            ? $"{before.Month.ToWords()} to {months.Latest.Month.ToWords()}, {bridge}"
            : null;
}
