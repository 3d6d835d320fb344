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
        Assert.Equal(["List 7", "Child protection", "named 7", "351", "349", "1", "1"], Texts(lists, row));

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
            "The file cannot be used. The worksheet Findings says why and what to do.",
            book.Sheet("Cover").TextsAbove());
    }

    private static IEnumerable<string> Texts(WrittenSheet sheet, int row) =>
        Enumerable.Range(1, sheet.TableRange().Right).Select(column => sheet.Text(column, row));
}
