using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Reading;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts;

/// <summary>What is held of a file is bounded over all of its sheets together.</summary>
public sealed class KeptContentTests
{
    private static readonly UploadedFile TwoSheets = XlsxBuilder.Workbook()
        .Sheet("List 1", [Sheets.Headings("List 1"), Sheets.Usable("List 1", "SYN-000001")])
        .Sheet("List 3", [Sheets.Headings("List 3"), Sheets.Usable("List 3", "SYN-000001")])
        .ToUploadedFile("two.xlsx");

    [Theory]
    [InlineData(2, 4, false)]
    [InlineData(1, 4, true)]
    [InlineData(2, 3, true)]
    public void Read_MoreThanIsHeld_IsRejectedAsTooLarge(int rows, int values, bool isTooMuch)
    {
        var limits = new ReadingLimits { MaxRowsPerFile = rows, MaxValuesPerFile = values };

        var findings = new ExtractReader(new ExtractOptions { Limits = limits }).Read(TwoSheets).Findings;

        Assert.Equal(isTooMuch, findings.Any(finding => finding is { Severity: Severity.Reject, Rule: "too-large" }));
    }
}
