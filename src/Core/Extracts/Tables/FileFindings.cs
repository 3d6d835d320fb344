using System.Globalization;
using Reporting.Checks;

namespace Reporting.Extracts.Tables;

/// <summary>What is to be said of a file's lists together.</summary>
internal static class FileFindings
{
    public static IReadOnlyList<Finding> Of(
        string file, IReadOnlyCollection<ListTable> tables, IReadOnlyCollection<Finding> soFar)
    {
        var findings = new List<Finding>();
        findings.AddRange(tables.Where(table => table.RowsRead == 0).Select(Empty));
        findings.AddRange(tables.Where(table => table.RowsRead > 0).GroupBy(table => table.List)
            .Where(same => same.Count() > 1).Select(Joined));
        if (!soFar.Any(finding => finding.Severity == Severity.Reject) && tables.All(table => table.RowsRead == 0))
            findings.Add(WithoutRows(file, tables.Count));
        return findings;
    }

    private static Finding Empty(ListTable table) =>
        new("empty-list", Severity.Note, "The list has headings and no rows.")
        {
            List = table.List.Name,
            File = table.Origin.File,
            Sheet = table.Origin.Sheet.Length == 0 ? null : table.Origin.Sheet,
        };

    private static Finding Joined(IGrouping<Schemas.ListSchema, ListTable> same)
    {
        var sheets = same.Count().ToString(CultureInfo.InvariantCulture);
        return new("joined-sheets", Severity.Warn,
            $"{sheets} sheets hold this list; their rows were joined. Remove a sheet that should not count.")
        {
            List = same.Key.Name,
            File = same.First().Origin.File,
        };
    }

    private static Finding WithoutRows(string file, int tables) => tables == 0
        ? new("no-list-in-file", Severity.Reject,
            "No sheet of the file has the headings of a list. Check that it is the right file and that the headings "
            + "stand in one row above the data.")
        { File = file }
        : new("no-rows", Severity.Reject, "No list of the file has any row. Export it again and upload that.")
        { File = file };
}
