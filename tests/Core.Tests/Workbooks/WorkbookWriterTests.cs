using System.Globalization;
using Reporting.Workbooks;
using Reporting.Workbooks.Writing;

namespace Reporting.Tests.Workbooks;

public sealed class WorkbookWriterTests
{
    [Fact]
    public void Write_ReportThatKeepsTheRules_GivesAFileThatKeepsThem() =>
        Assert.Empty(Conformance.Breaches(WrittenWorkbook.BytesOf(SampleReport.Report)));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Write_InAnotherCulture_GivesTheSameBytes(string culture)
    {
        var expected = WrittenWorkbook.BytesOf(SampleReport.Report);
        var before = CultureInfo.DefaultThreadCurrentCulture;
        byte[]? there = null;
        var thread = new Thread(() => there = WrittenWorkbook.BytesOf(SampleReport.Report));
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            thread.Start();
            thread.Join();
        }
        finally
        {
            CultureInfo.DefaultThreadCurrentCulture = before;
        }

        Assert.Equal(expected, there);
    }

    [Fact]
    public void Write_AnyReport_TellsTheHashOfTheFile()
    {
        using var stream = new MemoryStream();
        var hash = WorkbookWriter.Write(SampleReport.Report, stream);
        stream.Position = 0;
        Assert.Equal(hash, ContentHash.Of(stream));
        Assert.Equal(64, hash.Hex.Length);
    }

    [Fact]
    public void Write_OneCellOther_GivesAnotherHash()
    {
        var other = SampleReport.WithRows(SampleReport.Row("Children visited", Cell.Of(96), "Met", Tone.Good))
            with
        { Notes = SampleReport.Report.Notes };
        using var stream = new MemoryStream();
        Assert.NotEqual(
            WorkbookWriter.Write(SampleReport.Report, stream),
            WorkbookWriter.Write(other with { Sheets = [other.Sheets[0].Finished()] }, new MemoryStream()));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+44 23")]
    [InlineData("-1+1 cases")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tcmd")]
    [InlineData("Apr 2026")]
    [InlineData("5-3 x")]
    public void Write_TextThatLooksLikeSomethingElse_StaysText(string text)
    {
        var report = SampleReport.WithRows(
            SampleReport.Row("Row", Cell.Of(1), "Met", Tone.Good, text));
        using var book = WrittenWorkbook.Of(report with { Sheets = [report.Sheets[0].Finished()] });
        var sheet = book.Sheet("Visits_this_month");
        var cell = sheet.Cell(5, sheet.TableRange().Bottom)!;

        Assert.Equal(text, book.TextOf(cell));
        Assert.Equal(DocumentFormat.OpenXml.Spreadsheet.CellValues.SharedString, cell.DataType!.Value);
        Assert.Equal(
            "=+-@\t".Contains(text[0], StringComparison.Ordinal),
            book.FormatOf(cell).QuotePrefix?.Value == true);
        Assert.Empty(sheet.Xml.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>());
    }

    [Fact]
    public void Write_Numbers_AreNumbersWithAFormat()
    {
        using var book = WrittenWorkbook.Of(SampleReport.Report);
        var sheet = book.Sheet("Visits_this_month");
        var cell = sheet.Cell(2, sheet.TableRange().Top + 1)!;
        var formats = book.Book.WorkbookStylesPart!.Stylesheet.NumberingFormats!
            .Elements<DocumentFormat.OpenXml.Spreadsheet.NumberingFormat>()
            .ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode!.Value);
        Assert.Equal("95", book.TextOf(cell));
        Assert.Equal("#,##0\"%\"", formats[book.FormatOf(cell).NumberFormatId!.Value]);
    }
}
