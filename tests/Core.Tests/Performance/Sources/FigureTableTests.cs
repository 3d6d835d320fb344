using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Tests.Performance.Sources;

public sealed class FigureTableTests
{
    [Theory]
    [InlineData("referrals")] // event
    [InlineData("cp-plans")] // stock
    public void Compose_LaterExtractCoversTheMonth_TakesTheLatest(string indicator) => Assert.Equal(
        110, new PerformanceBuilder("2023-06")
            .Folder("2023-03", indicator, Figure.Count(100))
            .Folder("2023-06", indicator, Figure.Count(110), month: "2023-03")
            .Series(indicator).At("2023-03").Figure.Value);

    [Fact]
    public void Compose_Snapshot_IsTakenFromItsOwnPeriodOnly()
    {
        var series = new PerformanceBuilder("2023-06")
            .Folder("2023-03", "cla-uasc", Figure.Count(20))
            .Folder("2023-06", "cla-uasc", Figure.Count(25), month: "2023-03")
            .Folder("2023-06", "cla-uasc", Figure.Count(26), month: "2023-04")
            .Series("cla-uasc");
        Assert.Equal(20, series.At("2023-03").Figure.Value);
        Assert.Equal("[x]", series.At("2023-04").Text);
    }

    [Fact]
    public void Compose_ExtractAndPaper_TakesTheExtractAndFillsTheRestFromTheLatestPaper()
    {
        var series = new PerformanceBuilder("2023-06")
            .Paper("2023-01", "referrals", "2022-12", "298")
            .Paper("2023-05", "referrals", "2022-12", "305")
            .Paper("2023-05", "referrals", "2023-04", "282")
            .Folder("2023-04", "referrals", Figure.Count(290))
            .Series("referrals");
        Assert.Equal(("305", FigureSource.Paper), (series.At("2022-12").Text, series.At("2022-12").Source));
        Assert.Equal(("290", FigureSource.Extract), (series.At("2023-04").Text, series.At("2023-04").Source));
        Assert.Equal(FigureSource.None, series.At("2023-05").Source);
    }

    [Fact]
    public void Compose_OwnListMissing_TakesThePaperElseSaysWhatIsMissing()
    {
        var builder = new PerformanceBuilder("2023-06")
            .Folder("2023-06", "cp-plans", Figure.NotAvailable("Not in this month's extract: List 7."));
        var alone = builder.Series("cp-plans").Latest;
        Assert.Equal(("[x]", "Not in this month's extract: List 7."), (alone.Text, alone.Figure.Note));
        Assert.Equal("350", builder.Paper("2023-07", "cp-plans", "2023-06", "350").Series("cp-plans").Latest.Text);
    }

    [Fact]
    public void Compose_LaterExtractLacksTheList_KeepsTheEarlierFigure() => Assert.Equal(
        "100", new PerformanceBuilder("2023-06")
            .Folder("2023-03", "referrals", Figure.Count(100))
            .Folder("2023-06", "referrals", Figure.NotAvailable("List 3 is missing"), month: "2023-03")
            .Series("referrals").At("2023-03").Text);

    [Theory]
    [InlineData("cp-plans")] // stock
    [InlineData("cp-plans-started")] // event of a list with one row a child
    public void Compose_RecountBelowTheStoredOne_IsListedAndTheStoredOneStays(string indicator)
    {
        var figures = new PerformanceBuilder("2023-06")
            .Folder("2023-03", indicator, Figure.Count(100))
            .Folder("2023-06", indicator, Figure.Count(60), month: "2023-03")
            .Compose();
        Assert.Equal("100", figures.Authority(indicator).At("2023-03").Text);
        Assert.Empty(figures.Restatements);
        var finding = Assert.Single(figures.Findings);
        Assert.Equal(
            ("recount-below-stored", indicator, "2023-03"),
            (finding.Rule, finding.Indicator, finding.Period.ToString()));
        Assert.Contains("60", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_RecountBelowAPaper_KeepsWhatThePaperPrints()
    {
        var figures = new PerformanceBuilder("2023-06")
            .Paper("2023-05", "cp-plans", "2023-03", "302")
            .Folder("2023-06", "cp-plans", Figure.Count(290), month: "2023-03")
            .Compose();
        Assert.Equal("302", figures.Authority("cp-plans").At("2023-03").Text);
        Assert.Equal(["recount-below-stored"], figures.Rules());
    }

    [Fact]
    public void Compose_EventOfADatedListRecountedLower_IsTaken() => Assert.Equal(
        "60", new PerformanceBuilder("2023-06")
            .Folder("2023-03", "referrals", Figure.Count(100))
            .Folder("2023-06", "referrals", Figure.Count(60), month: "2023-03")
            .Series("referrals").At("2023-03").Text);

    [Fact]
    public void Compose_LowerRecountMadeGoodByALaterExtract_IsNoLongerListed()
    {
        var figures = new PerformanceBuilder("2023-06")
            .Folder("2023-03", "cp-plans", Figure.Count(100))
            .Folder("2023-05", "cp-plans", Figure.Count(60), month: "2023-03")
            .Folder("2023-06", "cp-plans", Figure.Count(101), month: "2023-03")
            .Compose();
        Assert.Equal("101", figures.Authority("cp-plans").At("2023-03").Text);
        Assert.Empty(figures.Findings);
    }

    [Fact]
    public void Compose_PeriodsOutOfOrderOrLater_IsRefused()
    {
        MonthResults Period(int month) => new(new ReportingMonth(2023, month), [], [], null);
        var reference = new PerformanceBuilder("2023-06").Reference;
        Assert.Throws<ArgumentException>(
            () => PerformanceComposer.Compose(reference, new(2023, 6), [Period(7)], [], []));
        Assert.Throws<ArgumentException>(
            () => PerformanceComposer.Compose(reference, new(2023, 6), [Period(6), Period(5)], [], []));
    }
}
