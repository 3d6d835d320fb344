using Reporting.Workbooks;

namespace Reporting.Tests.Workbooks;

public sealed class TableFitTests
{
    [Fact]
    public void Fit_LongNumber_WidensItsColumnAndNarrowsTheWords()
    {
        var table = new Table(
            "Two_columns",
            [Column.Label("Indicator", 40), Column.Numbers("Now", 7), Column.Words("Notes", 60)],
            [[Cell.Of("Contacts"), new Cell.Number(1_234_567), Cell.Of("None")]]);
        var fitted = TableFit.Fit(table, widest: table.Width);
        Assert.True(fitted.Columns[1].Width > 9);
        Assert.True(fitted.Columns[2].Width < 60);
        Assert.True(fitted.Width <= table.Width);
    }

    [Fact]
    public void Fit_TextHigherThanARow_IsShortenedWithAMark()
    {
        var text = string.Join(' ', Enumerable.Repeat("caveat", 500));
        var table = new Table("One_column", [Column.Label("Notes", 40)], [[Cell.Of(text)]]);
        var shown = TableFit.Fit(table, widest: 100).Rows[0][0].Shown;
        Assert.EndsWith("caveat (shortened)", shown, StringComparison.Ordinal);
        Assert.True(shown.Length > 500);
        Assert.True(TableFit.HeightOf([(shown, 40, true)]) <= TextMetrics.HighestRow);
    }

    [Theory]
    [InlineData("one", 1)]
    [InlineData("one two three four five six", 2)]
    [InlineData("incomprehensibilities", 2)]
    public void Lines_NarrowColumn_WrapAtWordsAndInsideLongOnes(string text, int lines) =>
        Assert.Equal(lines, TextMetrics.Lines(text, width: 14, TypeSizes.Body, bold: false));
}
