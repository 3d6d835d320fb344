using System.Collections.Immutable;
using System.Globalization;
using Reporting.Reference;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>The month beside the last published year of the authority, its neighbours, region and England.</summary>
/// <remarks>The year stands in the row, from the data: indicators of one section may have different ones.</remarks>
internal static class BenchmarksSheet
{
    private static readonly BenchmarkArea[] Areas = Enum.GetValues<BenchmarkArea>();

    public static TableSheet Of(AppendixScope scope, IEnumerable<IndicatorSeries> series)
    {
        ImmutableArray<IndicatorSeries> compared = [.. series.Where(each => !each.Benchmarks.IsEmpty)];
        const string Subject = "Benchmarks";
        return new TableSheet
        {
            Tab = Subject,
            Title = scope.Title(Subject),
            Subject = "Benchmarks: the authority, statistical neighbours, region and England",
            Remarks =
            [
                "It has a row for each indicator that is published nationally. Notes are on the worksheet Notes.",
            ],
            Source = "Department for Education, statistics of the years named",
            Table = new Table("Benchmarks_by_indicator", Columns(scope, compared), [.. compared.Select(Row)])
                .OrSaying("No benchmark was given"),
        }.Finished();
    }

    private static ImmutableArray<Column> Columns(AppendixScope scope, ImmutableArray<IndicatorSeries> series) =>
    [
        Column.Label(AppendixNotes.Heading("Indicator", AppendixNotes.Benchmark), 36),
        Column.Words("Good is", 9.5),
        Column.Numbers(scope.Month.ToShortWords(), 8),
        Column.Words("Benchmark year", 12),
        .. Areas.Select(area => Column.Numbers(NameOf(area, scope, series), 13.5)),
        Column.Words("Same definition", 11),
        Column.Words("How it was worked out", 34),
    ];

    private static string NameOf(BenchmarkArea area, AppendixScope scope, ImmutableArray<IndicatorSeries> series)
    {
        string Named(string otherwise) => series.SelectMany(each => each.Benchmarks)
            .FirstOrDefault(each => each.Area == area)?.AreaName ?? otherwise;
        return area switch
        {
            BenchmarkArea.Own => $"{scope.Figures.Reference.Authority}, last year",
            BenchmarkArea.StatisticalNeighbours => "Statistical neighbours",
            BenchmarkArea.Region => Named("Region"),
            _ => "England",
        };
    }

    private static ImmutableArray<Cell> Row(IndicatorSeries series)
    {
        var unit = series.Indicator.Unit;
        var benchmarks = series.Benchmarks;
        return
        [
            Cell.Of(series.Indicator.Title),
            Cell.Of(AppendixWords.Of(series.Indicator.Polarity)),
            FigureCells.Value(series.Latest, unit),
            Cell.Of(string.Create(CultureInfo.InvariantCulture, $"Year to March {benchmarks[0].Year}")),
            .. Areas.Select(area => benchmarks.FirstOrDefault(each => each.Area == area) is { } benchmark
                ? FigureCells.Shown(benchmark.Value, unit)
                : Cell.NotAvailable),
            Cell.Of(benchmarks.All(each => each.LikeForLike) ? "Yes" : "No"),
            Cell.Of(Method(benchmarks)),
        ];
    }

    /// <summary>Each area tells its method in full; what they share is said once.</summary>
    private static string Method(ImmutableArray<Benchmark> benchmarks)
    {
        var parts = benchmarks.SelectMany(each => each.Method.TrimEnd('.').Split(';', StringSplitOptions.TrimEntries))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var methods = parts.Select(part => part.Replace($" ({parts[0]})", "", StringComparison.Ordinal));
        return string.Join(
            ". ",
            methods.Append(benchmarks[0].Source).Where(each => each.Length > 0).Select(AppendixWords.Capitalised));
    }
}
