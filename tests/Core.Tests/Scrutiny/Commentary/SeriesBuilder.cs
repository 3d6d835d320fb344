using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Scrutiny.Commentary;

namespace Reporting.Tests.Scrutiny.Commentary;

/// <summary>An indicator's thirteen months to June 2023 from the values a test names.</summary>
internal sealed class SeriesBuilder(string indicator, string month = "2023-06")
{
    public static ReportingMonth Month { get; } = new(2023, 6);

    private readonly Figure[] figures = [.. Enumerable.Repeat(Figure.NotAvailable("List 3 is missing"), 13)];
    private readonly Markers[] markers = new Markers[13];
    private TargetPeriod? target;
    private ImmutableArray<Benchmark> benchmarks = [];

    public static ImmutableArray<ReportingMonth> Shown { get; } = [.. Month.LastMonths(13)];

    /// <summary>The last months, oldest first; null has no figure.</summary>
    public SeriesBuilder Months(params decimal?[] values) =>
        Months([.. values.Select(value => value is { } told ? Figure.Published(told) : Figure.NotAvailable("None"))]);

    public SeriesBuilder Months(params Figure[] values)
    {
        values.CopyTo(figures, 13 - values.Length);
        return this;
    }

    public SeriesBuilder Mark(int monthsBack, Markers marker)
    {
        markers[12 - monthsBack] |= marker;
        return this;
    }

    public SeriesBuilder Target(string printed)
    {
        Assert.True(TargetText.TryParse(printed, out var parsed));
        target = new TargetPeriod(indicator, null, null, parsed, 5, "local");
        return this;
    }

    public SeriesBuilder Benchmark(BenchmarkArea area, decimal value, bool likeForLike = true)
    {
        benchmarks = benchmarks.Add(new Benchmark(
            indicator, area, area.ToString(), 2022, value, "published", "DfE", likeForLike));
        return this;
    }

    public IndicatorSeries Build()
    {
        var of = Catalogue.Get(indicator);
        ImmutableArray<SeriesCell> cells =
        [
            .. ReportingMonth.Parse(month).LastMonths(13).Select((each, at) => new SeriesCell(
                each, figures[at], markers[at], null, null, null)
            {
                Target = target,
                Decimals = FigureText.Decimals(figures[at].Value, of, target?.Target, target?.AmberMargin ?? 5),
            }),
        ];
        var change = Movement.Between(cells[^2].Shown, cells[^1].Shown);
        return new IndicatorSeries(
            of,
            Breakdown.Authority,
            "Sample Borough",
            cells,
            target,
            MonthStatus.Of(of, cells[^1]),
            change,
            Movement.Read(change, of.Polarity),
            AnnualisedValue: null,
            YearToDate: null,
            benchmarks,
            Caveats: []);
    }

    /// <summary>The drafted sentences, by kind.</summary>
    public Dictionary<FactKind, string> Drafted(string? bridge = null) =>
        DraftedStatements.Of(Build(), ReportingMonth.Parse(month).LastMonths(13), bridge)
            .ToDictionary(each => each.Kind, each => each.Text);
}
