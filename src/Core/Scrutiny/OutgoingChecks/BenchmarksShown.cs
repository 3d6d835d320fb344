using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Arithmetic;
using Reporting.Reference;

namespace Reporting.Scrutiny.OutgoingChecks;

/// <summary>
/// The benchmarks about to go out are of the latest year that is out, and a reader is told where their definition is
/// another than ours. Source: indicators.md, Benchmarks.
/// </summary>
internal static class BenchmarksShown
{
    public const string LikeForLike = "benchmark-like-for-like";

    public static IEnumerable<Finding> Check(PerformanceFigures figures) => figures.Series
        .Where(series => series.Breakdown == Breakdown.Authority && !series.Benchmarks.IsEmpty)
        .SelectMany(series => Check(figures, series));

    private static IEnumerable<Finding> Check(PerformanceFigures figures, IndicatorSeries series)
    {
        var latest = BenchmarkYears.LatestOut(figures.Period);
        if (series.Benchmarks[0].Year is var year && year < latest)
        {
            yield return Finding(
                BenchmarkYear.Rule,
                Severity.Warn,
                $"the benchmarks are those of the {BenchmarkYears.ToWords(year)}, though figures of the "
                + $"{BenchmarkYears.ToWords(latest)} are out. Add them to the reference file benchmarks.");
        }

        if (DifferencesIn(series.Benchmarks) is { Length: > 0 } differences)
        {
            yield return Finding(
                LikeForLike,
                Severity.Note,
                $"the benchmarks are not like for like: {string.Join("; ", differences)}. Say so where they are "
                + "compared.");
        }

        Finding Finding(string rule, Severity severity, string what) =>
            new(rule, severity, $"{series.Indicator.Title}, {figures.Period.ToWords()}: {what}")
            {
                Indicator = series.Indicator.Id,
                Period = figures.Period,
            };
    }

    private static ImmutableArray<string> DifferencesIn(IEnumerable<Benchmark> benchmarks) =>
    [
        .. benchmarks.Where(benchmark => !benchmark.LikeForLike)
            .Select(benchmark => benchmark.Difference ?? "their definition is another")
            .Distinct(StringComparer.Ordinal),
    ];
}
