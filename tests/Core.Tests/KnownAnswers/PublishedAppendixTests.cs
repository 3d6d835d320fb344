using System.Collections.Immutable;
using System.Globalization;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Tests.KnownAnswers;

public sealed class PublishedAppendixTests
{
    private const string Misprint = "cla-three-placements";

    private static readonly ReportingMonth June = new(2023, 6);
    private static readonly PerformanceFigures FromJuly = SouthamptonPapers.Figures(June, SouthamptonPapers.July);

    [Fact]
    public void Compose_JulyPaperAlone_PrintsFiftyIndicatorsOverThirteenMonthsAsPublished()
    {
        var rows = KnownAnswer.Rows("appendix-2023-07.csv").ToList();
        Assert.Equal(50, rows.Count);
        foreach (var row in rows)
        {
            var cells = Of(row["id"]).Cells;
            Assert.Equal(13, cells.Length);
            Assert.All(cells, cell => Assert.Equal(Printed(row[cell.Month.ToString()]), cell.Text));
        }
    }

    [Fact]
    public void Compose_JulyPaperAlone_JudgesTheFourteenKnownColoursAlike()
    {
        var known = KnownAnswer.Rows("appendix-2023-07.csv")
            .Where(row => row["rag"] is "Green" or "Amber" or "Red")
            .ToList();
        Assert.Equal(14, known.Count);
        Assert.All(known, row => Assert.Equal(row["rag"], Colour(Of(row["id"]).Status)));
    }

    [Fact]
    public void Compose_JulyPaperAlone_ReadsEveryDirectionAlikeButTheMisprint()
    {
        var printed = KnownAnswer.Rows("appendix-2023-07.csv")
            .Where(row => row["direction_of_travel"].Length > 0)
            .ToList();
        Assert.Equal(36, printed.Count);
        var different = printed.Where(row => row["direction_of_travel"] != Arrow(Of(row["id"])));
        Assert.Equal([Misprint], different.Select(row => row["id"]));
        Assert.Equal(Direction.Better, Of(Misprint).Direction);
    }

    [Fact]
    public void Compose_JulyPaperAlone_TakesThePrintedTargets() => Assert.All(
        KnownAnswer.Rows("appendix-2023-07.csv").Where(row => row["target"].Length > 0),
        row => Assert.Equal(row["target"], Of(row["id"]).Target!.Target.Printed));

    [Fact]
    public void Compose_JanuaryPaperAlone_PrintsEveryPercentageAsPublished()
    {
        var figures = SouthamptonPapers.Figures(new ReportingMonth(2022, 12), SouthamptonPapers.January);
        var rows = KnownAnswer.Rows("appendix-2023-01-ratios.csv").ToList();
        Assert.Equal(153, rows.Count);
        Assert.All(rows, row => Assert.Equal(row["published_percent"], Cell(figures, row).Text));
        Assert.All(rows, row => Assert.Equal(Number(row["denominator"]), Cell(figures, row).Figure.Denominator));
    }

    [Fact]
    public void Compose_JanuaryPaperAlone_HasTheFractionsValueInAllButFourOf153()
    {
        var figures = SouthamptonPapers.Figures(new ReportingMonth(2022, 12), SouthamptonPapers.January);
        var equal = KnownAnswer.Rows("appendix-2023-01-ratios.csv").Count(row =>
            Cell(figures, row).Figure is { Value: { } value, Numerator: { } numerator, Denominator: { } denominator }
            && value == 100 * numerator / denominator);
        Assert.Equal(149, equal);
    }

    private static IndicatorSeries Of(string indicator) =>
        FromJuly.Series.Single(each => each.Indicator.Id == indicator);

    private static SeriesCell Cell(PerformanceFigures figures, ImmutableDictionary<string, string> row) =>
        figures.Series.Single(each => each.Indicator.Id == row["id"])
            .Cells.Single(cell => cell.Month == ReportingMonth.Parse(row["month"]));

    private static string Printed(string text) => text.Length == 0 ? FigureText.NotAvailable : text.TrimEnd('%');

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Colour(Status status) => status switch
    {
        Status.Met => "Green",
        Status.WithinTolerance => "Amber",
        Status.Missed => "Red",
        _ => "",
    };

    private static string Arrow(IndicatorSeries series) => series.Indicator.Polarity == Polarity.Neutral
        ? JudgementWords.Of(series.Change)
        : series.Direction switch
        {
            Direction.Better => "up",
            Direction.Worse => "down",
            Direction.Level => "level",
            _ => "",
        };
}
