using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;

namespace Reporting.Workbooks;

/// <summary>The receipt of a file as a workbook: rows per list, and every problem with its place. Source: extracts.md.</summary>
internal static class ReceiptReport
{
    public static Report Of(Receipt receipt)
    {
        var report = new Report
        {
            Name = "receipt",
            Edition = Edition.Officer,
            Title = "Receipt",
            Area = receipt.File,
            Period = receipt.Period?.ToWords() ?? "month not given",
            Organisation = "Children's services performance team",
            Keywords = ["receipt", "extract"],
            Cover = CoverOf(receipt),
            Sheets = [],
        };
        return report with { Sheets = [.. Sheets(receipt, report)] };
    }

    private static Cover CoverOf(Receipt receipt) => new()
    {
        About =
        [
            $"What the checks found in the file {receipt.File}.",
            receipt.IsRejected
                ? "The file cannot be used. The worksheet Findings says why and what to do."
                : "The file can be used.",
        ],
        PeriodAndArea = receipt.Period is { } month ? $"Sent for {month.ToWords()}." : "Sent for no known month.",
        Source = "The file itself, checked against the specification of its lists.",
        Published = "Not for publication.",
        NextUpdate = "Every file that is sent gets a receipt of its own.",
        Contact = "Children's services performance team.",
        HowToRead = ["Rejected: the file cannot be used. Set aside: the row cannot be used. Warning: used, but look."],
        Revisions = ["A receipt is never changed. A file sent again gets a new one."],
        DataQuality = ["Values of records are never repeated: file, sheet, row and column say where they stand."],
    };

    private static IEnumerable<TableSheet> Sheets(Receipt receipt, Report report)
    {
        yield return Sheet(report, "Summary", "Summary of the file", SummaryOf(receipt));
        if (!receipt.Lists.IsEmpty)
            yield return Sheet(report, "Lists", "Rows by list", ListsOf(receipt));
        if (receipt.Findings.IsEmpty)
            yield break;
        yield return Sheet(
            report, "Rules", "Findings by rule", FindingTables.ByRule("Findings_by_rule", receipt.Findings));
        yield return Sheet(report, "Findings", "Each finding", FindingTables.Each("All_findings", receipt.Findings));
    }

    private static TableSheet Sheet(Report report, string tab, string subject, Table table) => new TableSheet
    {
        Tab = tab,
        Title = report.TitleOf(subject),
        Subject = subject,
        Table = table,
    }.Finished();

    private static Table SummaryOf(Receipt receipt) => new(
        "Summary_of_file",
        [Column.Label("What", 44), Column.Numbers("How many", 12)],
        [
            Line("Lists recognised", receipt.Lists.Length),
            Line("Rows read", receipt.Lists.Sum(list => list.RowsRead)),
            Line("Rows used", receipt.Lists.Sum(list => list.RowsUsed)),
            Line("Reasons for rejection", receipt.CountOf(Severity.Reject)),
            Line("Findings that set a row aside", receipt.CountOf(Severity.SetAside)),
            Line("Warnings", receipt.CountOf(Severity.Warn)),
            Line("Notes", receipt.CountOf(Severity.Note)),
        ]);

    private static ImmutableArray<Cell> Line(string what, int count) => [Cell.Of(what), Cell.Of(count)];

    private static Table ListsOf(Receipt receipt) => new(
        "Rows_by_list",
        [
            Column.Label("List", 28),
            Column.Words("Title", 44),
            Column.Words("Sheet", 24),
            Column.Numbers("Rows read", 11),
            Column.Numbers("Rows used", 11),
            Column.Numbers("Set aside", 11),
            Column.Numbers("Copies of another row", 11),
        ],
        [.. receipt.Lists.Select(list => ImmutableArray.Create(
            Cell.Named(list.List), Cell.Named(list.Title), Cell.Named(list.Sheet), Cell.Of(list.RowsRead),
            Cell.Of(list.RowsUsed), Cell.Of(list.SetAside), Cell.Of(list.Copies)))]);
}
