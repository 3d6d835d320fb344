using NodaTime;
using Reporting.Checks;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Tests.Performance.Appendix;

/// <summary>Figures of the made-up authority with one of everything a sheet must be able to show.</summary>
internal static class MadeUpFigures
{
    public static ReportingMonth Month { get; } = new(2023, 6);

    public static ReferenceData Reference { get; } = new()
    {
        Authority = "Sample Borough",
        IsSynthetic = true,
        Meetings = [new Meeting("Scrutiny panel", new LocalDate(2023, 7, 20), new LocalDate(2023, 7, 12), Month)],
        Acronyms = [new Acronym("CLA", "Children Looked After"), new Acronym("T&F", "Task and Finish Group")],
    };

    /// <summary>
    /// Every indicator of the catalogue for the authority, an area and a team, with findings and restatements.
    /// </summary>
    public static PerformanceFigures Everything { get; } = new(
        Reference,
        Month,
        [
            .. Catalogue.All.Select((indicator, at) => Series(indicator, at, Breakdown.Authority, "Sample Borough")),
            .. Catalogue.All.Select((indicator, at) => Series(indicator, at, Breakdown.ServiceArea, "Area 1")),
            .. Catalogue.All.Select((indicator, at) => Series(indicator, at, Breakdown.Team, "=Team 12")),
        ],
        [
            new Restatement(
                Catalogue.Get("re-referrals"), Breakdown.Authority, "Sample Borough", Month.Previous,
                Figure.Percentage(946, 1000), Month.Previous, Figure.Percentage(952, 1000), Month, "Late recording"),
            new Restatement(
                Catalogue.Get("cla"), Breakdown.Team, "=Team 12", Month.Previous,
                Figure.Count(3), Month.Previous, Figure.Count(2), Month, null),
        ],
        [
            new Finding("end-before-start", Severity.SetAside, "The end is before the start. Correct one of the dates.")
            { List = "List 7", File = "2023.xlsx", Sheet = "7", Row = 12, Column = "Child Protection Plan End Date" },
            new Finding("rate-against-count", Severity.Warn, "The rate does not follow from its count.")
            { Indicator = "cla-rate", Period = Month },
        ]);

    /// <summary>No month has any value.</summary>
    public static PerformanceFigures Empty { get; } = new(
        Reference,
        Month,
        [.. Catalogue.All.Select(indicator => Series(
            indicator, Breakdown.Authority, "Sample Borough", _ => Figure.NotAvailable("List 7 is missing")))],
        [],
        []);

    public static IndicatorSeries Series(
        Indicator indicator, Breakdown breakdown, string group, Func<ReportingMonth, Figure> figure) => new(
        indicator,
        breakdown,
        group,
        [
            .. Month.LastMonths(13).Select(month =>
                new SeriesCell(month, figure(month), MarkersOf(month), null, null, null)),
        ],
        Target: null,
        Status.None,
        Change.None,
        Direction.None,
        AnnualisedValue: null,
        YearToDate: null,
        Benchmarks: [],
        Caveats: []);

    private static IndicatorSeries Series(Indicator indicator, int at, Breakdown breakdown, string group) =>
        Series(indicator, breakdown, group, month => FigureOf(indicator, at + month.Month)) with
        {
            Target = new TargetPeriod(
                indicator.Id, null, null, new Target("<36%", 36, StrictlyBelow: at % 2 == 0), 5, "local"),
            Status = (Status)(at % 6),
            Change = (Change)(at % 4),
            Direction = (Direction)(at % 4),
            YearToDate = at % 3 == 0 ? FigureOf(indicator, at) : null,
            AnnualisedValue = at % 7 == 0 ? 123.4m : null,
            Benchmarks = at % 5 == 0 ? [BenchmarkOf(indicator, BenchmarkArea.England, "England")] : [],
            Caveats = at % 9 == 0 ? ["=1+1 is counted by hand until September"] : [],
        };

    private static Figure FigureOf(Indicator indicator, int seed) => (seed % 11, indicator.Unit) switch
    {
        (0, _) => Figure.NotAvailable("9 of 12 months"),
        (1, not Unit.Count) => Figure.Percentage(0, 0),
        (2, Unit.Percent) => Figure.Percentage(1, 900),
        (3, _) => Figure.Published(123_456),
        (_, Unit.Count) => Figure.Count(seed * 100),
        (_, Unit.Percent) => Figure.Percentage(seed, seed + 100),
        _ => Figure.Rate(seed, 49_388),
    };

    private static Benchmark BenchmarkOf(Indicator indicator, BenchmarkArea area, string name) =>
        new(indicator.Id, area, name, 2022, 66.6m, "published percentage", "DfE release", LikeForLike: true);

    private static Markers MarkersOf(ReportingMonth month) =>
        month >= Month.Previous ? Markers.Provisional | Markers.Restated : Markers.None;
}
