using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Periods;

namespace Reporting.Tests.Workbooks;

internal static class SampleReceipt
{
    public static Receipt WithFindings { get; } = new("Annex_A Q1.xlsx", new ReportingMonth(2023, 6))
    {
        Lists =
        [
            new ReceiptList("List 7", "Child protection", "7", RowsRead: 351, RowsUsed: 349, SetAside: 1, Copies: 1),
            new ReceiptList("supervision", "Supervision", "", RowsRead: 20, RowsUsed: 20, SetAside: 0, Copies: 0),
        ],
        Findings =
        [
            new Finding("no-id", Severity.SetAside, "The child's id is missing. Add it and send the file again.")
            { List = "List 7", File = "Annex_A Q1.xlsx", Sheet = "7", Row = 9, Column = "Child Unique ID" },
            new Finding("empty-list", Severity.Note, "The list has no rows.") { List = "List 2" },
        ],
    };

    public static Receipt Rejected { get; } = new("=cmd.xlsx", null)
    {
        Findings = [new Finding("not-a-workbook", Severity.Reject, "This is no workbook. Save it as .xlsx.")],
    };
}
