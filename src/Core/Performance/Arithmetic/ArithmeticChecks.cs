using System.Collections.Immutable;
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
        ImmutableArray<IndicatorSeries> authority =
            [.. series.Where(each => each.Breakdown == Breakdown.Authority)];
        var table = PrintedTable.Of(authority, reportingMonth);
        return OfNumbers(table, reference.Population)
            .Concat(TotalAgainstParts.Check(table, series))
            .Concat(PrintedTwice.Check(table))
            .Concat(OneTarget.Check(table, authority, LinesOf(reportingMonth, reference.History)))
            .Concat(DirectionAgainstMonths.Check(table));
    }

    private static IEnumerable<Finding> OfNumbers(PrintedTable table, PopulationTable population) =>
        PercentAgainstFraction.Check(table)
            .Concat(RateAgainstCount.Check(table, population))
            .Concat(DenominatorAgainstCount.Check(table))
            .Concat(PartAgainstTotal.Check(table));

    /// <summary>What papers print once for the month, where it is their reporting month.</summary>
    private static List<PublishedLine> LinesOf(ReportingMonth month, History history)
    {
        var editions = history.Editions.Where(edition => history.ReportingMonthOf(edition) == month).ToHashSet();
        return [.. history.Lines.Where(line => editions.Contains(line.Edition))];
    }
}
