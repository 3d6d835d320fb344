using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Audits.Trends;
using Reporting.Periods;

namespace Reporting.Tests.Audits.Trends;

public sealed class TrendStatementTests
{
    private const int Planning = 2;
    private static readonly ReportingMonth June = new(2023, 6);

    [Fact]
    public void Of_PlanningThatRises_SaysSoWithTheTablesNumbersAndNothingElse()
    {
        foreach (var seed in Enumerable.Range(1, 20))
        {
            var series = SeriesOf(new SyntheticYear(seed) { Moving = Planning });
            var statement = Assert.Single(TrendStatement.Of(series));
            Assert.Equal("Planning", statement.Measure.Name);
            var points = series.Single(each => each.Measure.Name == "Planning").Points;
            Assert.Equal(points.First(point => point.Share.Of > 0), statement.From);
            Assert.Equal(points[^1], statement.To);
            Assert.StartsWith("Audits that judge planning good or outstanding rose from ", statement.Text);
        }
    }

    [Fact]
    public void Of_PlanningThatFalls_SaysThatItFell()
    {
        var series = SeriesOf(new SyntheticYear(7) { Moving = Planning, Move = (75, 35) });
        Assert.Contains(" fell from ", Assert.Single(TrendStatement.Of(series)).Text);
    }

    [Fact]
    public void Of_RegistersInWhichNothingMoves_SaysSomethingInFewerThanTwoOfAHundred()
    {
        var wrong = Enumerable.Range(1000, 300)
            .Count(seed => !TrendStatement.Of(SeriesOf(new SyntheticYear(seed))).IsEmpty);
        Assert.InRange(wrong, 0, 5);
    }

    [Fact]
    public void Of_RiseOfAHandfulOfAudits_SaysNothing()
    {
        var series = SeriesOf(new SyntheticYear(1, PerMonth: 3) { Moving = Planning, Move = (0, 100) });
        Assert.Empty(TrendStatement.Of(series));
    }

    [Fact]
    public void Of_ShareThatRisesAndFallsBack_SaysNothing()
    {
        var points = new[] { (12, 40), (20, 40), (34, 40), (20, 40), (13, 40) };
        var quarters = ReportWindows.Quarters(June);
        var series = new TrendSeries(
            TrendMeasure.Grades,
            [.. points.Select((point, at) => new TrendPoint(quarters[at], new Share(point.Item1, point.Item2)))]);
        Assert.Empty(TrendStatement.Of([series]));
    }

    [Fact]
    public void Text_OfARise_NamesBothQuartersAndAllFourNumbers()
    {
        var statement = new TrendStatement(
            TrendMeasure.Grades,
            new TrendPoint(new AuditWindow(new(2022, 7), new(2022, 9)), new Share(32, 78)),
            new TrendPoint(ReportWindows.Quarter(June), new Share(50, 79)));
        Assert.Equal(
            "Graded audits that are good or outstanding rose from 41% (32/78) in Jul to Sep 2022 to 63% (50/79) in "
            + "Apr to Jun 2023.",
            statement.Text);
    }

    private static ImmutableArray<TrendSeries> SeriesOf(SyntheticYear year) => TrendSeries.All(
        AuditRegister.Of(AuditScopes.ByPeriod(year.Audits())), ReportWindows.Quarters(June));
}
