using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Tests.Performance;

public sealed class SeriesComposerTests
{
    private const string Visits = "cp-visits-10-days";

    [Fact]
    public void Compose_Series_HasThirteenMonthsEndingWithTheReportingMonth()
    {
        var months = new PerformanceBuilder("2023-06").Series("contacts").Cells.Select(cell => cell.Month).ToList();
        Assert.Equal(13, months.Count);
        Assert.Equal((new ReportingMonth(2022, 6), new ReportingMonth(2023, 6)), (months[0], months[^1]));
    }

    [Fact]
    public void Compose_LastTwoMonths_AreProvisionalWhereTheyHaveAValue()
    {
        var series = new PerformanceBuilder("2023-06")
            .Folder("2023-04", "contacts", Figure.Count(1))
            .Folder("2023-05", "contacts", Figure.Count(1))
            .Series("contacts");
        Assert.Equal(
            (Markers.None, Markers.Provisional, Markers.None),
            (series.At("2023-04").Markers, series.At("2023-05").Markers, series.Latest.Markers));
    }

    [Theory]
    [InlineData(0, Markers.None)]
    [InlineData(1, Markers.LowDenominator)]
    [InlineData(9, Markers.LowDenominator)]
    [InlineData(10, Markers.None)]
    public void Compose_DenominatorOfOneToNine_IsMarked(int denominator, Markers expected) => Assert.Equal(
        expected, new PerformanceBuilder("2023-06")
            .Folder("2023-03", Visits, Figure.Percentage(0, denominator))
            .Series(Visits).At("2023-03").Markers);

    [Fact]
    public void Compose_BreakInDefinition_IsMarkedWhereItBeginsAndHasNoTrend()
    {
        var series = new PerformanceBuilder("2023-06")
            .Folder("2023-05", Visits, Figure.Percentage(8, 10))
            .Folder("2023-06", Visits, Figure.Percentage(9, 10))
            .Caveat(Visits, "2023-06", null, "Break in definition: video calls no longer count.")
            .Series(Visits);
        Assert.Equal(Markers.Provisional | Markers.Break, series.Latest.Markers);
        Assert.Equal(Markers.Provisional, series.At("2023-05").Markers);
        Assert.Equal((Change.None, Direction.None), (series.Change, series.Direction));
        Assert.Equal("Break in definition: video calls no longer count.", Assert.Single(series.Caveats));
    }

    [Fact]
    public void Compose_CaveatOfOtherMonths_IsNotPrinted() => Assert.Empty(new PerformanceBuilder("2023-06")
        .Caveat(Visits, null, "2022-05", "Before the months shown.")
        .Series(Visits).Caveats);

    [Fact]
    public void Compose_Target_ComesFromTheFileElseThePaperElseTheCatalogue()
    {
        var builder = new PerformanceBuilder("2023-06");
        Assert.Equal("95%", builder.Series(Visits).Target!.Target.Printed);
        builder.Paper("2023-07", Visits, "2023-06", "88%").Line("2023-07", Visits, target: "91%");
        Assert.Equal("91%", builder.Series(Visits).Target!.Target.Printed);
        Assert.Equal("95%", builder.Series(Visits).At("2023-05").Target!.Target.Printed);
        builder.Target(Visits, "90%", from: "2023-06");
        Assert.Equal("90%", builder.Series(Visits).Target!.Target.Printed);
    }

    [Fact]
    public void Compose_TargetFileSaysNone_IsNoTargetAndNotTheCataloguesDefault()
    {
        var series = new PerformanceBuilder("2023-06")
            .Folder("2023-06", Visits, Figure.Percentage(8, 10))
            .Target(Visits, "TBC")
            .Series(Visits);
        Assert.Equal(Status.NoTarget, series.Status);
    }

    [Theory]
    [InlineData(null, null, Status.Missed)] // 88 against 95, the catalogue's 5 points
    [InlineData(7, null, Status.WithinTolerance)]
    [InlineData(7, 6, Status.Missed)]
    public void Compose_AmberMargin_IsTheTargetsElseTheSettingsElseTheCatalogues(
        int? setting, int? ofTarget, Status expected)
    {
        var builder = new PerformanceBuilder("2023-06").Folder("2023-06", Visits, Figure.Percentage(88, 100));
        builder.Target(Visits, "95%");
        builder.Reference = builder.Reference with
        {
            Reports = new ReportSettings { AmberMargin = setting },
            Targets = [builder.Reference.Targets[0] with { AmberMargin = ofTarget }],
        };
        Assert.Equal(expected, builder.Series(Visits).Status);
    }

    [Fact]
    public void Compose_PaperWithoutFraction_IsJudgedOnThePublishedValue()
    {
        var series = new PerformanceBuilder("2023-06").Paper("2023-07", Visits, "2023-06", "95%").Series(Visits);
        Assert.Equal((Status.Met, "95"), (series.Status, series.Latest.Text));
    }

    [Fact]
    public void Compose_PaperWithFraction_IsJudgedOnTheFraction()
    {
        var series = new PerformanceBuilder("2023-06")
            .Paper("2023-07", Visits, "2023-06", "95%", 473, 500)
            .Series(Visits);
        Assert.Equal((Status.WithinTolerance, "94.6"), (series.Status, series.Latest.Text));
    }

    [Fact]
    public void Compose_YearToDatePercentage_DividesSumsAndNeverAveragesPercentages()
    {
        var toDate = Quarter(Visits, Figure.Percentage(1, 1), Figure.Percentage(0, 3), Figure.Percentage(0, 0))
            .Series(Visits).YearToDate!;
        Assert.Equal((1, 4, 25), (toDate.Numerator, toDate.Denominator, toDate.Value));
    }

    [Fact]
    public void Compose_YearToDateWithAMonthMissing_IsNotAvailableAndSaysWhichAreThere()
    {
        var toDate = Quarter(Visits, Figure.Percentage(1, 1), Figure.NotAvailable("missing"), Figure.Percentage(1, 1))
            .Series(Visits).YearToDate!;
        Assert.Equal(Absence.NotAvailable, toDate.Absence);
        Assert.Contains("Apr 2023, Jun 2023", toDate.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_YearToDateCount_AddsEventsAndNothingElse()
    {
        Assert.Equal(6, Quarter("referrals", Figure.Count(1), Figure.Count(2), Figure.Count(3))
            .Series("referrals").YearToDate!.Value);
        Assert.Null(Quarter("cp-plans", Figure.Count(1), Figure.Count(2), Figure.Count(3))
            .Series("cp-plans").YearToDate);
    }

    [Fact]
    public void Compose_Benchmarks_AreTheLatestYearThatWasOut()
    {
        var builder = new PerformanceBuilder("2023-06");
        Benchmark Of(int year) => new(Visits, BenchmarkArea.England, "England", year, 90, "published", "DfE", true);
        builder.Reference = builder.Reference with { Benchmarks = [Of(2021), Of(2022), Of(2023)] };
        Assert.Equal(2022, Assert.Single(builder.Series(Visits).Benchmarks).Year);
    }

    private static PerformanceBuilder Quarter(string indicator, Figure april, Figure may, Figure june) =>
        new PerformanceBuilder("2023-06")
            .Folder("2023-04", indicator, april)
            .Folder("2023-05", indicator, may)
            .Folder("2023-06", indicator, june);
}
