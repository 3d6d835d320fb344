using System.Globalization;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Tests.Performance.Restating;

public sealed class RestatementTests
{
    [Fact]
    public void Compose_LateRecordingRaisesAnEarlierMonth_IsRestatedWithWhatWasFirstPublished()
    {
        var figures = Recounted("referrals", "2023-03", Figure.Count(100), Figure.Count(110));
        var cell = figures.Authority("referrals").At("2023-03");
        Assert.Equal(("110", Markers.Restated), (cell.Text, cell.Markers));
        Assert.Equal((100, "2023-03"), (cell.FirstPublished!.Value, cell.FirstPublishedIn.ToString()));
        var entry = Assert.Single(figures.Restatements);
        Assert.Equal(
            (100, 110, new ReportingMonth(2023, 3), new ReportingMonth(2023, 6)),
            (entry.FirstPublished.Value, entry.Now.Value, entry.PublishedIn, entry.ChangedIn));
        var finding = Assert.Single(figures.Findings);
        Assert.Equal(
            ("restated", "referrals", "2023-03"), (finding.Rule, finding.Indicator, finding.Period.ToString()));
        Assert.Contains("first published as 100", finding.Message, StringComparison.Ordinal);
        Assert.Contains("now 110", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-04", true)]
    [InlineData("2023-05", false)]
    public void Compose_MonthStillProvisional_IsAVersionWithoutAnEntry(string month, bool restated)
    {
        var figures = Recounted("contacts", month, Figure.Count(100), Figure.Count(150));
        Assert.Equal(restated, figures.Authority("contacts").At(month).Markers.HasFlag(Markers.Restated));
        Assert.Equal(restated ? 1 : 0, figures.Restatements.Length);
    }

    [Theory]
    [InlineData("100", "102", false)] // exactly 2%
    [InlineData("100", "102.01", true)]
    [InlineData("100", "98", false)]
    [InlineData("100", "97.99", true)]
    [InlineData("0", "1", true)]
    [InlineData("100", "100", false)]
    public void Compose_Count_IsRestatedBeyondTwoPerCent(string before, string after, bool restated) =>
        Assert.Equal(restated, IsRestated("referrals", Figure.Count(Number(before)), Figure.Count(Number(after))));

    [Theory]
    [InlineData(50, 52, false)] // exactly two points
    [InlineData(50, 53, true)]
    [InlineData(90, 89, true)] // one point, but the status falls to missed
    [InlineData(94, 95, true)] // one point, and the target is met
    [InlineData(91, 92, false)]
    public void Compose_Percentage_IsRestatedBeyondTwoPointsOrWithItsStatus(int before, int after, bool restated) =>
        Assert.Equal(
            restated, IsRestated("icpc-15-days", Figure.Percentage(before, 100), Figure.Percentage(after, 100)));

    [Fact]
    public void Compose_FirstCoveredByALaterFolder_IsFirstPublishedThere()
    {
        var cell = new PerformanceBuilder("2023-06")
            .Folder("2023-04", "referrals", Figure.Count(100), month: "2023-01")
            .Folder("2023-06", "referrals", Figure.Count(120), month: "2023-01")
            .Series("referrals").At("2023-01");
        Assert.Equal((100, "2023-04"), (cell.FirstPublished!.Value, cell.FirstPublishedIn.ToString()));
        Assert.Equal(Markers.Restated, cell.Markers);
    }

    [Fact]
    public void Compose_ReportingMonthsOwnFolder_IsADraftAndNotPublished()
    {
        var series = new PerformanceBuilder("2023-06")
            .Folder("2023-06", "referrals", Figure.Count(100))
            .Folder("2023-06", "referrals", Figure.Count(90), month: "2023-05")
            .Series("referrals");
        Assert.Null(series.Latest.FirstPublished);
        Assert.Null(series.At("2023-05").FirstPublished);
    }

    [Fact]
    public void Compose_PaperBeforeTheFolderWasPublished_IsFirst()
    {
        PerformanceBuilder Builder(string edition) => new PerformanceBuilder("2023-06")
            .Paper(edition, "referrals", "2023-03", "90")
            .Folder("2023-03", "referrals", Figure.Count(100));
        Assert.Equal(90, Builder("2023-04").Series("referrals").At("2023-03").FirstPublished!.Value);
        Assert.Equal(100, Builder("2023-05").Series("referrals").At("2023-03").FirstPublished!.Value);
    }

    [Theory]
    [InlineData("86%", 864, false)] // prints as 86
    [InlineData("86%", 865, true)] // prints as 87: no materiality for what papers print
    public void Compose_OwnFigureAfterAPaper_IsComparedAsPrinted(string printed, int of1000, bool restated) =>
        Assert.Equal(restated, new PerformanceBuilder("2023-06")
            .Paper("2023-06", "section-47-nfa", "2023-05", printed)
            .Folder("2023-06", "section-47-nfa", Figure.Percentage(of1000, 1000), month: "2023-05")
            .Series("section-47-nfa").At("2023-05").Markers.HasFlag(Markers.Restated));

    [Fact]
    public void Compose_ReasonGivenForTheMonth_StandsInCellEntryAndFinding()
    {
        var figures = new PerformanceBuilder("2023-06")
            .Folder("2023-03", "referrals", Figure.Count(100))
            .Folder("2023-06", "referrals", Figure.Count(150), month: "2023-03")
            .Reason("referrals", "2023-03", "2023-03", "Late recording after a system change.")
            .Reason("referrals", "2023-04", "2023-04", "Of another month.")
            .Compose();
        Assert.Equal("Late recording after a system change.", Assert.Single(figures.Restatements).Reason);
        Assert.Equal(
            "Late recording after a system change.", figures.Authority("referrals").At("2023-03").Reason);
        Assert.EndsWith(
            "Reason: Late recording after a system change.",
            Assert.Single(figures.Findings).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_ThreePapers_ListsEachThatDiffersFromTheFirst()
    {
        var figures = new PerformanceBuilder("2023-06")
            .Paper("2023-01", "referrals", "2022-12", "298")
            .Paper("2023-03", "referrals", "2022-12", "299")
            .Paper("2023-05", "referrals", "2022-12", "298")
            .Compose();
        Assert.Contains("299", Assert.Single(figures.Findings).Message, StringComparison.Ordinal);
        Assert.Empty(figures.Restatements);
    }

    [Theory]
    [InlineData("2023-06", 1752, 1742, true)] // 700.8 to 696.8 a year: within tolerance, then met
    [InlineData("2023-06", 1742, 1732, false)]
    [InlineData("2023-05", 1168, 1162, false)] // too early to say, before and after
    public void Compose_SmallChangeOfAYearToDateRate_IsRestatedWithItsAnnualisedStatus(
        string month, int before, int after, bool restated)
    {
        var builder = new PerformanceBuilder("2023-10");
        builder.Reference = builder.Reference with
        {
            Population = new PopulationTable([new PopulationEstimate(2021, 100_000, null, null)]),
        };
        var earlier = FinancialYear.MonthsToDate(ReportingMonth.Parse(month)).SkipLast(1).ToList();
        foreach (var each in earlier)
            builder.Folder(each.ToString(), "assessments-completed", Figure.Count(0));
        var series = builder
            .Folder(month, "assessments-completed", Figure.Count(before))
            .Folder("2023-09", "assessments-completed", Figure.Count(after), month)
            .Compose();
        var entry = series.Restatements.SingleOrDefault(each => each.Indicator.Id == "assessments-rate-year-to-date");
        Assert.Equal(restated ? "2023-09" : null, entry?.ChangedIn.ToString());
    }

    private static bool IsRestated(string indicator, Figure before, Figure after) =>
        Recounted(indicator, "2023-03", before, after).Restatements.Length == 1;

    private static PerformanceFigures Recounted(string indicator, string month, Figure before, Figure after) =>
        new PerformanceBuilder("2023-06")
            .Folder(month, indicator, before)
            .Folder("2023-06", indicator, after, month)
            .Compose();

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
