using Reporting.Checks;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance.Arithmetic;

/// <summary>
/// Every arithmetic check on any published table, imported or about to go out. Papers are compared within their own
/// edition. Source: indicators.md, Arithmetic checks.
/// </summary>
internal static class ArithmeticChecks
{
    /// <summary>The papers given as history, oldest edition first.</summary>
    public static IEnumerable<Finding> OfPapers(ReferenceData reference) =>
        from edition in reference.History.Cells.GroupBy(cell => cell.Edition).OrderBy(edition => edition.Key)
        let table = PrintedTable.Of(edition, reference.History)
        from finding in OfNumbers(table, reference.Population)
            .Concat(PrintedTwice.Check(table))
            .Concat(OneTarget.Check(table))
            .Concat(DirectionAgainstMonths.Check(table))
            .Concat(BenchmarkYear.Check(table, reference.Benchmarks))
        select finding;

    /// <summary>The reporting month's own figures, before they go out.</summary>
    public static IEnumerable<Finding> OfFigures(
        ReferenceData reference, ReportingMonth reportingMonth, IReadOnlyCollection<IndicatorSeries> series)
    {
        var table = PrintedTable.Of(series.Where(each => each.Breakdown == Breakdown.Authority), reportingMonth);
        return OfNumbers(table, reference.Population).Concat(TotalAgainstParts.Check(table, series));
    }

    private static IEnumerable<Finding> OfNumbers(PrintedTable table, PopulationTable population) =>
        PercentAgainstFraction.Check(table)
            .Concat(RateAgainstCount.Check(table, population))
            .Concat(DenominatorAgainstCount.Check(table));
}
