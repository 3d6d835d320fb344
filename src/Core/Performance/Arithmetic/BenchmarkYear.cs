using Reporting.Checks;
using Reporting.Reference;

namespace Reporting.Performance.Arithmetic;

/// <summary>
/// Benchmarks printed under one year that are those of another: all four figures equal the other year's recomputed
/// ones, at whole numbers, and not those of the year in the heading.
/// </summary>
internal static class BenchmarkYear
{
    public const string Rule = "benchmark-year";

    private static readonly BenchmarkArea[] Areas = Enum.GetValues<BenchmarkArea>();

    public static IEnumerable<Finding> Check(PrintedTable table, IReadOnlyCollection<Benchmark> benchmarks) =>
        from line in table.Lines.DistinctBy(line => (line.Indicator, line.BenchmarkLabel))
        let headed = line.BenchmarkLabel is { } label ? BenchmarkYears.OfLabel(label) : null
        let printed = PrintedOf(line)
        where headed is not null && !printed.Contains(null)
        let years = YearsThatEqual(line.Indicator, printed, benchmarks)
        where years.Count == 1 && years[0] != headed
        select TableFinding.Of(
            Rule,
            table,
            line,
            "Benchmark label",
            $"the benchmarks headed {line.BenchmarkLabel} are those of the {BenchmarkYears.ToWords(years[0])}. "
                + "Correct the heading or the figures");

    private static decimal?[] PrintedOf(PublishedLine line) =>
        [line.OwnLastYear, line.StatisticalNeighbours, line.Region, line.England];

    private static List<int> YearsThatEqual(
        string indicator, decimal?[] printed, IEnumerable<Benchmark> benchmarks) =>
    [
        .. benchmarks.Where(each => each.Indicator == indicator)
            .GroupBy(each => each.Year)
            .Where(year => Areas.Select(area => Displayed(year, area)).SequenceEqual(printed.Select(Whole)))
            .Select(year => year.Key),
    ];

    private static decimal? Displayed(IEnumerable<Benchmark> year, BenchmarkArea area) =>
        Whole(year.FirstOrDefault(each => each.Area == area)?.Value);

    private static decimal? Whole(decimal? value) => value is { } number ? Rounding.HalfAwayFromZero(number) : null;
}
