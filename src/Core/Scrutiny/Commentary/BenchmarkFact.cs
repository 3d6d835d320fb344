using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Reference;

namespace Reporting.Scrutiny.Commentary;

/// <summary>Above or below a published figure, with its year and area, where both count the same.</summary>
/// <remarks>Numbers of children say nothing beside those of a larger place.</remarks>
internal static class BenchmarkFact
{
    /// <summary>Whom a panel member asks about first; region and own last year stand in the table.</summary>
    private static readonly BenchmarkArea[] Asked = [BenchmarkArea.StatisticalNeighbours, BenchmarkArea.England];

    public static string? Of(ComparableMonths months)
    {
        var latest = months.Latest;
        if (latest.Shown is not { } now || latest.Markers.HasFlag(Markers.LowDenominator))
            return null;
        ImmutableArray<Benchmark> compared =
        [
            .. months.Series.Benchmarks.Where(each =>
                each.LikeForLike && months.Unit != Unit.Count && Asked.Contains(each.Area)),
        ];
        if (compared.IsEmpty)
            return null;
        var sides = compared.GroupBy(each => now.CompareTo(Rounding.HalfAwayFromZero(each.Value)))
            .Select(side => $"{Side(side.Key)} {string.Join(" and ", side.Select(each => Named(each, months)))}");
        return $"{FactWords.InMonth(latest, months.Unit)} is {string.Join(" and ", sides)} in the "
            + $"{BenchmarkYears.ToWords(compared[0].Year)}{FactWords.WhatIsGood(months.Indicator.Polarity)}.";
    }

    private static string Side(int comparison) => comparison switch
    {
        > 0 => "above",
        < 0 => "below",
        _ => "level with",
    };

    private static string Named(Benchmark benchmark, ComparableMonths months) =>
        $"{(benchmark.Area == BenchmarkArea.England ? "England" : "statistical neighbours")} "
        + $"({FactWords.Of(benchmark.Value, months.Unit)})";
}
