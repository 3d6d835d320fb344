using FsCheck;
using FsCheck.Fluent;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Scrutiny.Commentary;
using Reporting.Tests.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Tests.Scrutiny.Commentary;

public sealed class DraftedStatementsProperties
{
    /// <summary>Whatever the months hold, a sentence tells no number that isn't in the tables.</summary>
    [Fact]
    public void Of_AnySeries_TellsOnlyNumbersOfTheTables() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(AnySeries.Arbitrary, series =>
        {
            var printed = Printed(series);
            return DraftedStatements.Of(series, SeriesBuilder.Shown)
                .All(statement => SentenceNumbers.In(statement.Text).All(printed.Contains));
        }));

    [Fact]
    public void Of_AnySeries_TellsAtMostThreeFactsEachOnce() => Check.QuickThrowOnFailure(
        Prop.ForAll(AnySeries.Arbitrary, series =>
        {
            var kinds = DraftedStatements.Of(series, SeriesBuilder.Shown).Select(each => each.Kind).ToList();
            return kinds.Count <= 3 && kinds.Distinct().Count() == kinds.Count;
        }));

    [Fact]
    public void Of_TheSouthamptonPaper_TellsOnlyNumbersOfTheTables()
    {
        var told = 0;
        foreach (var series in SouthamptonFigures.June2023.Series)
        {
            var printed = Printed(series);
            foreach (var statement in DraftedStatements.Of(series, SeriesBuilder.Shown))
            {
                told++;
                Assert.All(SentenceNumbers.In(statement.Text), number => Assert.Contains(number, printed));
            }
        }

        Assert.InRange(told, 50, 150);
    }

    /// <summary>As a reader finds them in the workbook, with the six months' average worked out by hand.</summary>
    private static HashSet<decimal> Printed(IndicatorSeries series)
    {
        var figures = new PerformanceFigures(MadeUpFigures.Reference, SeriesBuilder.Month, [series], [], []);
        var cells = Appendices.PublicPanel(figures, new CoverDetails()).Sheets
            .Where(sheet => !sheet.Tab.EndsWith("_analysis", StringComparison.Ordinal))
            .SelectMany(sheet => sheet.Table.Cells);
        return
        [
            .. cells.OfType<Cell.Number>().Select(cell => cell.Value),
            .. SentenceNumbers.In(series.Latest.Figure.Note ?? ""),
            .. Average(series),
        ];
    }

    private static IEnumerable<decimal> Average(IndicatorSeries series)
    {
        var before = series.Cells.TakeLast(7).SkipLast(1).ToList();
        if (before.Any(cell => cell.Shown is null))
            yield break;
        var average = before.All(cell => cell.Figure.Denominator > 0) && series.Indicator.Unit == Unit.Percent
            ? 100 * before.Sum(cell => cell.Figure.Numerator!.Value)
                / before.Sum(cell => cell.Figure.Denominator!.Value)
            : before.Sum(cell => cell.Shown!.Value) / 6;
        yield return Math.Round(average, MidpointRounding.AwayFromZero);
    }
}
