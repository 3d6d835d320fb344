using Reporting.Extracts;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts;

/// <summary>The two real workbooks, read where they stand beside the repository; their oddities are built by hand in
/// OdditiesTests.</summary>
public sealed class RealWorkbookTests
{
    private static readonly string[] AllLists = [.. Enumerable.Range(1, 11).Select(number => $"List {number}")];

    [Fact]
    public void Check_TheLayoutOf2024_RecognisesAllElevenListsAndIsUsable()
    {
        if (SharedFiles.Find("samples/annex-a/Annex_A_2024_Jan.xlsx") is not { } path)
            return;

        var receipt = CheckFile.Run(Uploaded(path));

        Assert.False(receipt.IsRejected);
        Assert.Equal(AllLists, receipt.Lists.Select(list => list.List));
        Assert.Equal([5, 5, 6, 5, 5, 5, 7, 5, 6, 5, 5], receipt.Lists.Select(list => list.RowsRead));
        Assert.Equal(receipt.Lists.Select(list => list.RowsRead), receipt.Lists.Select(list => list.RowsUsed));
        Assert.Equal(
            [2, 3, 4, 5, 6],
            receipt.Findings.Of("error-cell").Where(finding => finding.Column == "Allocated Team")
                .Select(finding => finding.Row!.Value));
        Assert.Contains(receipt.Findings.Of("date-before-birth"), finding => finding is { List: "List 7", Row: 2 });
        Assert.Contains(receipt.Findings.Of("non-breaking-space"), finding => finding is { List: "List 3", Row: 2 });
        Assert.Contains(receipt.Findings.Of("unknown-code"), finding => finding is { List: "List 6", Row: 2 });
        Assert.Equal(5, receipt.Findings.Of("unknown-code").Count(finding => finding.List == "List 4"));
        Assert.Contains(receipt.Findings.Of("code-without-letter"), finding => finding is { List: "List 1", Row: 2 });
    }

    [Fact]
    public void Check_TheWorkbookOf2019_FindsListsUnderTitlesAndLeavesOtherSheets()
    {
        if (SharedFiles.Find("samples/annex-a/official-template-2019.xlsx") is not { } path)
            return;

        var receipt = CheckFile.Run(Uploaded(path));

        Assert.False(receipt.IsRejected);
        Assert.Equal(AllLists, receipt.Lists.Select(list => list.List));
        Assert.Equal(
            ["Front_Sheet", "FAQ_and_changes", "Guidance", "Codes_used"],
            receipt.Findings.Of("no-list").Select(finding => finding.Sheet));
        Assert.Equal(9, receipt.Findings.Of("empty-list").Count());
        Assert.Contains(receipt.Findings.Of("date-as-text"), finding => finding is { Sheet: "List_2", Row: not null });
        Assert.Contains(receipt.Findings.Of("duplicate-row"), finding => finding is { Sheet: "List_2", Row: 12 });
    }

    private static UploadedFile Uploaded(string path) =>
        UploadedBytes.File(Path.GetFileName(path), File.ReadAllBytes(path));
}
