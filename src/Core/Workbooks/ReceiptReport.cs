using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Workbooks.Writing;

namespace Reporting.Workbooks;

/// <summary>Receipts as a workbook: rows per list, and every problem with its place. Source: extracts.md.</summary>
public static class ReceiptReport
{
    /// <param name="receipts">One or more, of files checked together.</param>
    /// <param name="output">Left open.</param>
    public static void Write(IReadOnlyList<Receipt> receipts, Stream output) =>
        WorkbookWriter.Write(Of([.. receipts]), output);

    internal static Report Of(params ImmutableArray<Receipt> receipts)
    {
        var report = new Report
        {
            Name = "receipt",
            Edition = Edition.Officer,
            Title = "Receipt",
            Area = receipts is [var only] ? only.File : $"{receipts.Length} files",
            Period = receipts[0].Period?.ToWords() ?? "month not given",
            Organisation = "Children's services performance team",
            Keywords = ["receipt", "extract"],
            Cover = CoverOf(receipts),
            Sheets = [],
        };
        return report with { Sheets = [.. Sheets(receipts, report)] };
    }

    private static Cover CoverOf(ImmutableArray<Receipt> receipts) => new()
    {
        About =
        [
            "What the checks found in what was sent.",
            .. receipts.Select(receipt => receipt.IsRejected
                ? $"The file {receipt.File} cannot be used. The worksheet Findings says why and what to do."
                : $"The file {receipt.File} can be used."),
        ],
        PeriodAndArea = receipts[0].Period is { } month ? $"Sent for {month.ToWords()}." : "Sent for no known month.",
        Source = "The file itself, checked against the specification of its lists.",
        Published = "Not for publication.",
        NextUpdate = "Every file that is sent gets a receipt of its own.",
        Contact = "Children's services performance team.",
        HowToRead = ["Rejected: the file cannot be used. Set aside: the row cannot be used. Warning: used, but look."],
        Revisions = ["A receipt is never changed. A file sent again gets a new one."],
        DataQuality = ["Values of records are never repeated: file, sheet, row and column say where they stand."],
    };

    private static IEnumerable<TableSheet> Sheets(ImmutableArray<Receipt> receipts, Report report)
    {
        ImmutableArray<Finding> findings = [.. receipts.SelectMany(receipt => receipt.Findings)];
        yield return Sheet(report, "Summary", "Summary of what was sent", SummaryOf(receipts));
        if (receipts.Any(receipt => !receipt.Lists.IsEmpty))
            yield return Sheet(report, "Lists", "Rows by list", ListsOf(receipts));
        if (findings.IsEmpty)
            yield break;
        yield return Sheet(report, "Rules", "Findings by rule", FindingTables.ByRule("Findings_by_rule", findings));
        yield return Sheet(report, "Findings", "Each finding", FindingTables.Each("All_findings", findings));
    }

    private static TableSheet Sheet(Report report, string tab, string subject, Table table) => new TableSheet
    {
        Tab = tab,
        Title = report.TitleOf(subject),
        Subject = subject,
        Table = table,
    }.Finished();

    private static Table SummaryOf(ImmutableArray<Receipt> receipts) => new(
        "Summary_of_what_was_sent",
        [Column.Label("What", 44), Column.Numbers("How many", 12)],
        [
            Line("Files", receipts, _ => 1),
            Line("Files rejected", receipts, receipt => receipt.IsRejected ? 1 : 0),
            Line("Lists recognised", receipts, receipt => receipt.Lists.Length),
            Line("Rows read", receipts, receipt => receipt.Lists.Sum(list => list.RowsRead)),
            Line("Rows used", receipts, receipt => receipt.Lists.Sum(list => list.RowsUsed)),
            Line("Reasons for rejection", receipts, receipt => receipt.CountOf(Severity.Reject)),
            Line("Findings that set a row aside", receipts, receipt => receipt.CountOf(Severity.SetAside)),
            Line("Warnings", receipts, receipt => receipt.CountOf(Severity.Warn)),
            Line("Notes", receipts, receipt => receipt.CountOf(Severity.Note)),
        ]);

    private static ImmutableArray<Cell> Line(string what, ImmutableArray<Receipt> receipts, Func<Receipt, int> count) =>
        [Cell.Of(what), Cell.Of(receipts.Sum(count))];

    private static Table ListsOf(ImmutableArray<Receipt> receipts) => new(
        "Rows_by_list",
        [
            Column.Label("List", 24),
            Column.Words("Title", 30),
            Column.Words("File", 24),
            Column.Words("Sheet", 18),
            Column.Numbers("Rows read", 11),
            Column.Numbers("Rows used", 11),
            Column.Numbers("Set aside", 11),
            Column.Numbers("Copies of another row", 11),
        ],
        [
            .. from receipt in receipts
               from list in receipt.Lists
               select ImmutableArray.Create(
                   Cell.Named(list.List), Cell.Named(list.Title), Cell.Named(receipt.File), Cell.Named(list.Sheet),
                   Cell.Of(list.RowsRead), Cell.Of(list.RowsUsed), Cell.Of(list.SetAside), Cell.Of(list.Copies)),
        ]);
}
