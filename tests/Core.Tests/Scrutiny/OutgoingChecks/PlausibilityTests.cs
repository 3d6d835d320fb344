using Reporting.Checks;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Scrutiny.OutgoingChecks;
using Reporting.Tests.KnownAnswers;
using Reporting.Tests.Performance;

namespace Reporting.Tests.Scrutiny.OutgoingChecks;

public sealed class PlausibilityTests
{
    [Fact]
    public void Check_TwentyFivePerCentOfTheJanuaryPaperBesideDfE15_IsFlagged()
    {
        var found = Found(SouthamptonPapers.Figures(new ReportingMonth(2022, 12), SouthamptonPapers.January));
        var placements = found.Single(finding => finding.Indicator == "cla-three-placements");
        Assert.Equal(Severity.Warn, placements.Severity);
        Assert.Contains("25.3% in April 2022 and as doubtful in 6 more", placements.Message, StringComparison.Ordinal);
        Assert.Contains("beside 15% that the Department for Education published for Southampton for the year to March "
            + "2022", placements.Message, StringComparison.Ordinal);
        Assert.Contains("may differ", placements.Message, StringComparison.Ordinal);
        // The 30% that was published by counting team moves.
        Assert.Contains("29.8% in December 2022", Assert.Single(
            found, finding => finding.Indicator == "re-referrals").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_JulyPaper_ThreePlacementsAtFourteenPerCent_IsNotFlagged() => Assert.DoesNotContain(
        Found(SouthamptonPapers.Figures(new ReportingMonth(2023, 6), SouthamptonPapers.July)),
        finding => finding.Indicator == "cla-three-placements");

    [Theory]
    [InlineData(200, 15, false)] // 20%: a third apart and no more
    [InlineData(201, 15, true)]
    [InlineData(99, 15, true)] // far below counts too
    [InlineData(100, 15, false)]
    [InlineData(130, 8.1, false)] // under five points, though more than a third
    [InlineData(131, 8.1, true)]
    [InlineData(940, 80, false)] // fourteen points, under a third
    public void Check_Percentage_IsFarByAThirdAndFivePoints(int of1000, double published, bool far) =>
        Assert.Equal(far, IsFlagged("re-referrals", Figure.Percentage(of1000, 1000), (decimal)published));

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public void Check_FewCases_AreNotCompared(int denominator, bool flagged) =>
        Assert.Equal(flagged, IsFlagged("re-referrals", Figure.Percentage(denominator, denominator), 15));

    [Theory]
    [InlineData(300, 200, true)]
    [InlineData(266, 200, false)]
    [InlineData(60, 29, false)] // the published one is of few
    public void Check_Count_IsFarByAThird(int count, int published, bool far) =>
        Assert.Equal(far, IsFlagged("cp-plans", Figure.Count(count), published));

    [Fact]
    public void Check_AnotherDefinition_IsANoteThatSaysHowItDiffers()
    {
        var finding = Assert.Single(Found(new PerformanceBuilder("2023-06")
        {
            Reference = With(new Benchmark(
                "cp-second-plan", BenchmarkArea.Own, PerformanceBuilder.Authority, 2022, 10,
                "published percentage; plans started in the year", "DfE, table D3", LikeForLike: false)),
        }.Folder("2023-06", "cp-second-plan", Figure.Percentage(30, 100)).Compose()));
        Assert.Equal((Severity.Note, "2023-06"), (finding.Severity, finding.Period.ToString()));
        Assert.Contains(
            "The definitions differ (plans started in the year)", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-05", 150, false)] // too early to say
    [InlineData("2023-06", 150, true)] // 15 a month would be 180 a year
    [InlineData("2023-06", 100, false)] // 120 a year
    public void Check_RateThatAddsUp_IsComparedAsAYear(string month, int eachMonth, bool flagged)
    {
        var builder = new PerformanceBuilder(month)
        {
            Reference = With(Published("assessments-rate-year-to-date", 100)) with
            {
                Population = new PopulationTable([new PopulationEstimate(2021, 100_000, null, null)]),
            },
        };
        foreach (var each in FinancialYear.MonthsToDate(ReportingMonth.Parse(month)))
            builder.Folder(each.ToString(), "assessments-completed", Figure.Count(eachMonth));
        Assert.Equal(flagged ? ["assessments-rate-year-to-date"] : [], Found(builder.Compose()).Select(f => f.Indicator));
    }

    [Fact]
    public void Check_OtherAreasBenchmark_SaysNothingOfOurs() => Assert.Empty(Found(new PerformanceBuilder("2023-06")
    {
        Reference = With(Published("re-referrals", 15) with { Area = BenchmarkArea.England }),
    }.Folder("2023-06", "re-referrals", Figure.Percentage(90, 100)).Compose()));

    private static bool IsFlagged(string indicator, Figure figure, decimal published) => Found(
        new PerformanceBuilder("2023-06") { Reference = With(Published(indicator, published)) }
            .Folder("2023-06", indicator, figure).Compose()).Any();

    private static IEnumerable<Finding> Found(PerformanceFigures figures) =>
        PaperChecks.Of(figures).Where(finding => finding.Rule == Plausibility.Rule);

    private static ReferenceData With(Benchmark benchmark) =>
        new PerformanceBuilder("2023-06").Reference with { Benchmarks = [benchmark] };

    private static Benchmark Published(string indicator, decimal value) => new(
        indicator, BenchmarkArea.Own, PerformanceBuilder.Authority, 2022, value, "published", "DfE", LikeForLike: true);
}
