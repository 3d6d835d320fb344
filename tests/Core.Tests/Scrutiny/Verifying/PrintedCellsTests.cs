using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Sources;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Scrutiny.Verifying;

namespace Reporting.Tests.Scrutiny.Verifying;

public sealed class PrintedCellsTests
{
    private const string Percentage = "cin-visits-6-weeks";

    private static readonly ReportingMonth May = new(2023, 5);
    private static readonly ReportingMonth June = new(2023, 6);

    [Fact]
    public void Differing_AnotherDenominatorOfOnePercentage_IsFoundWhereFractionsArePrinted()
    {
        var (then, now) = (Figure.Percentage(10, 200), Figure.Percentage(10, 209));

        Assert.Equal([new PrintedCell("denominator", "200", "209")], Differing("performance-quarterly", May, then, now));
        Assert.Equal([new PrintedCell("denominator", "200", "209")], Differing("performance-panel", June, then, now));
        Assert.Empty(Differing("performance-panel", May, then, now));
    }

    [Fact]
    public void Differing_ShownWithADecimal_IsComparedWithIt() => Assert.Equal(
        [new PrintedCell("percentage", "94.6%", "95.2%")],
        Differing(
            Printed("performance-panel", May, Figure.Published(94.6m)) with { Decimals = 1 },
            Printed("performance-panel", May, Figure.Published(95.2m))));

    [Fact]
    public void Differing_EqualWithinWhatIsShown_IsNoChange() => Assert.Empty(
        Differing("performance-panel", May, Figure.Published(94.6m), Figure.Published(95.2m)));

    [Fact]
    public void Differing_AnotherTarget_IsAnotherStatusOfTheMonthAlone()
    {
        var figure = Figure.Percentage(189, 200);
        Assert.Equal(
            [new PrintedCell("status", "Missed", "Met")],
            Differing(
                Printed("performance-panel", June, figure) with { Decimals = 1, Status = Status.Missed },
                Printed("performance-panel", June, figure) with { Status = Status.Met }));
        Assert.Empty(Differing(
            Printed("performance-panel", May, figure) with { Status = Status.Missed },
            Printed("performance-panel", May, figure) with { Status = Status.Met }));
    }

    [Fact]
    public void ToPublished_Analyses_HaveThirteenMonthsOfWhatNoOtherReportPrints()
    {
        foreach (var indicator in Reporting.Scrutiny.Analyses.EntrantsAndExits.Indicators)
        {
            var row = new StoredFigures(Breakdown.Authority, "Sample Borough", indicator,
            [
                .. June.LastMonths(20).Select(month => new StoredFigure(
                    month, Figure.Count(7), "", FigureSource.Extract, month)),
            ]);
            Assert.Equal(
                June.LastMonths(13),
                StoredResults.ToPublished(new ReportKey(June, "analyses"), [row]).Select(figure => figure.Month));
            Assert.Empty(StoredResults.ToPublished(new ReportKey(June, "performance-panel"), [row]));
        }
    }

    private static PrintedCell[] Differing(string report, ReportingMonth month, Figure then, Figure now) =>
        Differing(Printed(report, month, then), Printed(report, month, now));

    private static PrintedCell[] Differing(PublishedFigure then, PublishedFigure now) =>
        [.. PrintedCells.Differing(then, now)];

    /// <summary>As the report of June prints it.</summary>
    private static PublishedFigure Printed(string report, ReportingMonth month, Figure figure) =>
        StoredResults.ToPublished(
            new ReportKey(June, report),
            [
                new StoredFigures(Breakdown.Authority, "Sample Borough", Percentage,
                    [new StoredFigure(month, figure, "", FigureSource.Extract, month)]),
            ]).Single();
}
