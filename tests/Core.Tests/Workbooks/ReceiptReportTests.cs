using Reporting.Workbooks;

namespace Reporting.Tests.Workbooks;

public sealed class ReceiptReportTests
{
    [Fact]
    public void Of_ListsAndFindings_AreCountedAndPlaced()
    {
        using var book = WrittenWorkbook.Of(ReceiptReport.Of(SampleReceipt.WithFindings));
        Assert.Equal(["Cover", "Contents", "Summary", "Lists", "Rules", "Findings"], book.SheetNames);

        var lists = book.Sheet("Lists");
        var row = lists.TableRange().Top + 1;
        Assert.Equal(
            ["List 7", "Child protection", "Annex_A Q1.xlsx", "named 7", "351", "349", "1", "1"], Texts(lists, row));

        var findings = book.Sheet("Findings");
        row = findings.TableRange().Top + 1;
        Assert.Equal(
            ["no id", "Set aside", "List 7", "Annex_A Q1.xlsx", "named 7", "9", "Child Unique ID"],
            Texts(findings, row).Take(7));
        Assert.Equal("[z]", findings.Text(6, row + 1));
    }

    [Fact]
    public void Of_RejectedFile_SaysSoOnTheCover()
    {
        using var book = WrittenWorkbook.Of(ReceiptReport.Of(SampleReceipt.Rejected));
        Assert.Contains(
            $"The file {SampleReceipt.Rejected.File} cannot be used. The worksheet Findings says why and what to do.",
            book.Sheet("Cover").TextsAbove());
    }

    [Fact]
    public void Of_SeveralFiles_AreOneWorkbookThatNamesEach()
    {
        using var book = WrittenWorkbook.Of(ReceiptReport.Of(SampleReceipt.WithFindings, SampleReceipt.Rejected));
        var cover = book.Sheet("Cover").TextsAbove();
        Assert.Contains($"The file {SampleReceipt.WithFindings.File} can be used.", cover);
        Assert.Contains(
            cover, text => text.StartsWith($"The file {SampleReceipt.Rejected.File} cannot", StringComparison.Ordinal));
        Assert.Equal(["Files", "2"], Texts(book.Sheet("Summary"), book.Sheet("Summary").TableRange().Top + 1));
    }

    private static IEnumerable<string> Texts(WrittenSheet sheet, int row) =>
        Enumerable.Range(1, sheet.TableRange().Right).Select(column => sheet.Text(column, row));
}
