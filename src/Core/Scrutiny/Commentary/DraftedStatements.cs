using System.Collections.Immutable;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Scrutiny.Commentary;

/// <summary>What is worth saying of an indicator, from the very figures that the tables show.</summary>
/// <remarks>Source: scrutiny.md, Analysis text.</remarks>
internal static class DraftedStatements
{
    /// <summary>More than this nobody reads of one indicator: the most telling stay.</summary>
    public const int MostOfIndicator = 3;

    private static readonly ImmutableArray<(FactKind Kind, Func<ComparableMonths, string?> Of)> Facts =
    [
        (FactKind.Absence, AbsenceFact.Of),
        (FactKind.Target, TargetFact.Of),
        (FactKind.Change, ChangeFact.Of),
        (FactKind.Extreme, ExtremeFact.Of),
        (FactKind.Benchmark, BenchmarkFact.Of),
    ];

    /// <param name="shown">The months that the reader's tables show.</param>
    public static ImmutableArray<DraftedStatement> Of(IndicatorSeries series, IEnumerable<ReportingMonth> shown)
    {
        // It adds up from April: higher than last month, and than no year that is over.
        if (YearToDateRate.Is(series.Indicator))
            return [];
        var months = new ComparableMonths(series, shown);
        return
        [
            .. Facts.Select(fact => (fact.Kind, Text: fact.Of(months)))
                .Where(fact => fact.Text is not null)
                .Take(MostOfIndicator)
                .Select(fact => new DraftedStatement(series.Indicator.Id, fact.Kind, fact.Text!)),
        ];
    }
}
