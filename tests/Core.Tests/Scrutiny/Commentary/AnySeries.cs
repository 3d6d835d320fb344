using FsCheck;
using FsCheck.Fluent;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Reference;

namespace Reporting.Tests.Scrutiny.Commentary;

/// <summary>Series with everything that a month can hold: no figure, few cases, breaks, targets, benchmarks.</summary>
internal static class AnySeries
{
    private static readonly Gen<decimal> Tenths = Gen.Choose(0, 1000).Select(tenths => tenths / 10m);

    public static Arbitrary<IndicatorSeries> Arbitrary { get; } = Gen.OneOf(
            Of("re-referrals", Percentages),
            Of("cp-visits-10-days", Percentages),
            Of("cla-three-placements", Percentages),
            Of("contacts", Gen.Choose(0, 2500).Select(count => Figure.Count(count))),
            Of("cp-plans", Gen.Choose(0, 30).Select(count => Figure.Count(count))),
            Of("cla-rate", Gen.Choose(0, 3000).Select(count => Figure.Rate(count, 49_388))))
        .ToArbitrary();

    private static Gen<Figure> Percentages => Gen.Frequency(
        (6, from of in Gen.Choose(1, 2000) from part in Gen.Choose(0, of) select Figure.Percentage(part, of)),
        (1, Tenths.Select(value => Figure.Published(value))),
        (1, Gen.Constant(Figure.Percentage(0, 0))));

    private static Gen<IndicatorSeries> Of(string indicator, Gen<Figure> figure) =>
        from figures in Gen.Frequency(
            (9, figure), (1, Gen.Constant(Figure.NotAvailable("9 of 12 months")))).ArrayOf(13)
        from target in Gen.Elements("<36%", "50%", "")
        from benchmarks in Tenths.ArrayOf(4)
        from asked in Gen.Choose(0, 15)
        from broken in Gen.Choose(0, 40)
        from few in Gen.Choose(0, 3)
        select Build(indicator, figures, target, (benchmarks, asked), broken, few == 0);

    private static IndicatorSeries Build(
        string indicator,
        Figure[] figures,
        string target,
        (decimal[] Values, int Asked) benchmarks,
        int broken,
        bool few)
    {
        var builder = new SeriesBuilder(indicator).Months(figures);
        if (target.Length > 0)
            builder.Target(target);
        foreach (var area in Enum.GetValues<BenchmarkArea>().Where(area => (benchmarks.Asked >> (int)area) % 2 == 1))
            builder.Benchmark(area, benchmarks.Values[(int)area]);
        if (broken < 13)
            builder.Mark(broken, Markers.Break);
        if (few)
            builder.Mark(0, Markers.LowDenominator | Markers.Provisional);
        return builder.Build();
    }
}
