using Reporting.Periods;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Reference;

public sealed class HistoryFileTests
{
    private static readonly ReportingMonth January = new(2023, 1);
    private static readonly ReportingMonth July = new(2023, 7);

    private static readonly object?[] Headings =
    [
        "Indicator", "Month", "Value", "Numerator", "Denominator", "Edition", "Section", "Target", "Status",
        "Direction", "Own last year", "Statistical neighbours", "Region", "England", "Benchmark label",
    ];

    [Fact]
    public void Load_SouthamptonsJuly_HasFiftyIndicatorsOverThirteenMonths()
    {
        var cells = Southampton().Cells.Where(cell => cell.Edition == July).ToList();
        Assert.Equal(50, cells.Select(cell => cell.Indicator).Distinct().Count());
        Assert.Equal(13, cells.Select(cell => cell.Month).Distinct().Count());

        // Early help of two indicators began in July 2022 and same worker in December.
        Assert.Equal((50 * 13) - 2 - 6, cells.Count);
    }

    [Fact]
    public void Load_SouthamptonsJuly_HasFourteenKnownColoursAndEveryArrow()
    {
        var lines = Southampton().Lines.Where(line => line.Edition == July).ToList();
        Assert.Equal(14, lines.Count(line => line.Status is not null));
        Assert.Equal(36, lines.Count(line => line.Direction is not null));
    }

    [Fact]
    public void Load_SouthamptonsJanuary_PrintsThreeIndicatorsTwice()
    {
        var cells = Southampton().Cells.Where(cell => cell.Edition == January).ToList();
        Assert.Equal(153, cells.Count(cell => cell.Denominator is not null));
        var twice = cells.GroupBy(cell => (cell.Indicator, cell.Month)).Where(same => same.Count() == 2);
        Assert.Equal(
            ["assessments-45-days", "cla-visits", "re-referrals"],
            twice.Select(same => same.Key.Indicator).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Load_SouthamptonsTwoPapers_BothHold168Cells()
    {
        var cells = Southampton().Cells;
        var january = cells.Where(cell => cell.Edition == January).Select(cell => (cell.Indicator, cell.Month));
        var july = cells.Where(cell => cell.Edition == July).Select(cell => (cell.Indicator, cell.Month));
        Assert.Equal(168, january.Intersect(july).Count());
    }

    [Fact]
    public void Load_Row_IsTypedAsPrinted()
    {
        var history = Load(
        [
            "percentage of  RE-REFERRALS within 12 months", "2022-12", "30%", "89", "299", "2023-01", "Safety", "23%",
            "Red", "Down", "27%", "21.5%", "26", "21%", "21/22",
        ]);
        var cell = Assert.Single(history.Cells);
        Assert.Equal("re-referrals", cell.Indicator);
        Assert.Equal((January, new ReportingMonth(2022, 12)), (cell.Edition, cell.Month));
        Assert.Equal(("30%", 30m, 89m, 299m), (cell.Printed, cell.Value, cell.Numerator, cell.Denominator));
        Assert.Equal(("history.csv", 2), (cell.File, cell.Row));
        var line = Assert.Single(history.Lines);
        Assert.Equal(("23%", "Red", PrintedDirection.Down), (line.Target, line.Status, line.Direction));
        Assert.Equal(
            (27m, 21.5m, 26m, 21m, "21/22"),
            (line.OwnLastYear, line.StatisticalNeighbours, line.Region, line.England, line.BenchmarkLabel));
    }

    [Fact]
    public void Load_LineRepeatedOnEveryMonth_IsOneLine()
    {
        var history = Load(Row("cla", "2022-11", "558", "540"), Row("cla", "2022-12", "543", "540"));
        Assert.Equal(2, history.Cells.Length);
        Assert.Single(history.Lines);
    }

    [Fact]
    public void Load_TwoTargetsPrinted_AreTwoLines() =>
        Assert.Equal(2, Load(Row("cla", "2022-11", "558", "540"), Row("cla", "2022-12", "543", "530")).Lines.Length);

    [Theory]
    [InlineData("1,867", 1867)]
    [InlineData("12.5 %", 12.5)]
    [InlineData("0%", 0)]
    public void Load_ValueAsPapersPrintIt_IsItsNumber(string printed, double value) =>
        Assert.Equal((decimal)value, Assert.Single(Load(Row("cla", "2022-12", printed, null)).Cells).Value);

    [Theory]
    [InlineData("-")]
    [InlineData("N/A")]
    [InlineData("[x]")]
    [InlineData(null)]
    public void Load_SignForNoFigure_IsNoCell(string? printed)
    {
        var history = Load(Row("cla", "2022-12", printed, "540"));
        Assert.Empty(history.Cells);
        Assert.Single(history.Lines);
    }

    [Theory]
    [InlineData("cla", "2022-12", "many", "Value")]
    [InlineData("clam", "2022-12", "5", "Indicator")]
    [InlineData("cla", "2022-13", "5", "Month")]
    [InlineData("cla", "2023-02", "5", "Edition")]
    public void Load_UnreadableCell_IsAnErrorByRowAndColumn(string indicator, string month, string value, string column)
    {
        var file = CsvBuilder.Csv(Headings).Rows(Row(indicator, month, value, null)).ToUploadedFile("history.csv");
        var finding = Assert.Single(ReferenceFiles.Load([file]).Findings);
        Assert.Equal(("history.csv", 2, column), (finding.File, finding.Row, finding.Column));
    }

    [Fact]
    public void Load_TwoFilesOfHistory_AreUnitedOldestEditionFirst()
    {
        object?[] fromJuly = ["cla", "2022-12", "550", null, null, "2023-07"];
        var later = CsvBuilder.Csv(Headings).Rows(fromJuly).ToUploadedFile("a.csv");
        var earlier = CsvBuilder.Csv(Headings).Rows(Row("cla", "2022-12", "543", null)).ToUploadedFile("b.csv");
        Assert.Equal(
            [January, July], ReferenceFiles.Load([later, earlier]).History.Cells.Select(cell => cell.Edition));
    }

    private static object?[] Row(string indicator, string month, string? value, string? target) =>
        [indicator, month, value, null, null, "2023-01", null, target];

    private static History Southampton() => ReferenceFiles.Load(
        [CsvBuilder.Csv(["Name", "Value"], ["authority", "Southampton"]).ToUploadedFile()]).History;

    private static History Load(params object?[][] rows)
    {
        var reference = ReferenceFiles.Load([CsvBuilder.Csv(Headings).Rows(rows).ToUploadedFile("history.csv")]);
        Assert.Empty(reference.Findings);
        return reference.History;
    }
}
