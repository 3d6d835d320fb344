using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Reference;
using Reporting.Scrutiny.Commentary;
using static Reporting.Tests.Scrutiny.Commentary.PapersOfWords;

namespace Reporting.Tests.Scrutiny.Commentary;

public sealed class NeedsWordsTests
{
    private const string Tab = "Needs_words";
    private const string Visits = "Visits to create change";

    private static readonly IndicatorSeries Missed =
        new SeriesBuilder("cp-visits-10-days").Target("95%").Months(80, 81, 82).Build();

    [Fact]
    public void Of_StatusChanged_NeedsWords() => Assert.Equal<string>(
        ["Status changed from met to missed"],
        Reasons(new SeriesBuilder("cp-visits-10-days").Target("95%").Months(96, 80)));

    [Fact]
    public void Of_ThreeMonthsOutside_NeedsWords() => Assert.Equal<string>(
        ["Outside tolerance for three months"],
        Reasons(new SeriesBuilder("cp-visits-10-days").Target("95%").Months(80, 80, 80)));

    [Fact]
    public void Of_TwoMonthsOutside_NeedsNone() =>
        Assert.Empty(Reasons(new SeriesBuilder("cp-visits-10-days").Target("95%").Months(null, 80, 80)));

    [Fact]
    public void Of_OutsideTheLimits_IsASpecialCause() => Assert.Equal<string>(
        ["Special cause: outside the limits of the twelve months before"],
        Reasons(new SeriesBuilder("contacts").Months(84, 86, 85, 83, 87, 85, 84, 86, 85, 84, 86, 85, 99)));

    [Fact]
    public void Of_SevenOnOneSide_IsASpecialCause() => Assert.Equal<string>(
        ["Special cause: seven months running above the mean of the first twelve months shown"],
        Reasons(new SeriesBuilder("contacts").Months(70, 90, 70, 90, 70, 71, 88, 87, 88, 87, 88, 87, 88)));

    [Fact]
    public void Of_MonthMissing_HasNoLimits() => Assert.Empty(
        Reasons(new SeriesBuilder("contacts").Months(84, 86, 85, null, 87, 85, 84, 86, 85, 84, 86, 85, 99)));

    [Theory]
    [InlineData(30, 33, 6, true)]
    [InlineData(30, 32, 6, false)]
    [InlineData(30, 33, 5, false)]
    public void Of_Restated_NeedsWordsOnceAndAboveTwoPoints(int before, int now, int toldIn, bool needsWords)
    {
        var series = new SeriesBuilder("re-referrals").Months(30, 30).Build();
        var restatement = new Restatement(
            series.Indicator, Breakdown.Authority, "Sample Borough", new(2023, 2), Figure.Published(before),
            new(2023, 2), Figure.Published(now), new(2023, toldIn), null);
        var reasons = new WordsReasons(new ReportSettings(), [restatement]).Of(series);
        Assert.Equal<string>(needsWords ? ["Restated by more than two points: Feb 2023"] : [], reasons);
    }

    [Fact]
    public void Make_WordsMissing_AreListedAndFound()
    {
        var paper = Panel([Missed]);
        Assert.Equal(1, paper.LackingWords);
        Assert.EndsWith(
            $"{Visits} | Outside tolerance for three months | No | None", paper.Officer!.Rows(Tab)[0],
            StringComparison.Ordinal);
        var finding = Assert.Single(paper.Findings);
        Assert.Equal(("needs-words", "cp-visits-10-days"), (finding.Rule, finding.Indicator));
        Assert.DoesNotContain(paper.Public!.Report.Sheets, sheet => sheet.Tab == Tab);
    }

    [Theory]
    [InlineData("cp-visits-10-days", "It is late recording.", "Yes")]
    [InlineData(null, "It is late recording.", "Section only")]
    [InlineData(null, "Percentage of children subject to  child protection plan VISITED within last 10 working days "
        + "is late recording.", "Yes")]
    [InlineData("cin-visits-cwd", "Another.", "No")]
    public void Make_WordsThere_AreTold(string? indicator, string text, string there)
    {
        var paper = Panel([Missed], Words(text, Visits, indicator));
        Assert.Contains($"| {there} |", paper.Officer!.Rows(Tab)[0], StringComparison.Ordinal);
        Assert.Equal(there == "Yes" ? 0 : 1, paper.LackingWords);
    }

    [Fact]
    public void Make_NothingToExplain_SaysSo() => Assert.StartsWith(
        "Nothing needs words", Panel([new SeriesBuilder("re-referrals").Build()]).Officer!.Rows(Tab)[0],
        StringComparison.Ordinal);

    private static ImmutableArray<string> Reasons(SeriesBuilder series) =>
        new WordsReasons(new ReportSettings(), []).Of(series.Build());
}
