using Reporting.Checks;
using Reporting.Extracts.Schemas;
using Reporting.Reference.Files;

namespace Reporting.Reference.Kinds;

/// <summary>Says which lines of <c>header_mapping</c> and <c>code_mapping</c> change nothing.</summary>
/// <remarks>Both are read with the extracts: see <c>ReadingMapFiles</c>.</remarks>
internal static class MappingFiles
{
    public const string UselessLineRule = "mapping-changes-nothing";

    public static void Check(ReferenceTables tables, ICollection<Finding> findings)
    {
        foreach (var row in tables.Given(ReferenceKind.HeaderMapping).SelectMany(table => table.Rows(findings)))
            CheckHeading(row);
        foreach (var row in tables.Given(ReferenceKind.CodeMapping).SelectMany(table => table.Rows(findings)))
            CheckCode(row);
    }

    private static void CheckHeading(ReferenceRow row)
    {
        var lists = ShippedSchemas.Extracts
            .Where(list => row.Text("List") is not { } name || list.Name == name)
            .ToList();
        if (lists.Count == 0)
            Warn(row, "List", "is no list's name");
        else if (row.Text("Column") is not { } column || lists.TrueForAll(list => list.PlaceOf(column) < 0))
            Warn(row, "Column", "is no column of the list");
        else if (row.Text("Heading") is null)
            Warn(row, "Heading", "is empty");
    }

    private static void CheckCode(ReferenceRow row)
    {
        var line = new TypedCode(
            row.Text("List") ?? "", row.Text("Column") ?? "", row.Text("Typed") ?? "", row.Text("Meaning") ?? "");
        var ofList = ShippedSchemas.Extracts.Where(line.IsOf).ToList();
        var columns = ofList.SelectMany(list => list.Columns).Where(line.IsOf).ToList();
        if (ofList.Count == 0)
            Warn(row, "List", "is no list's name");
        else if (columns.Count == 0)
            Warn(row, "Column", "is no column of codes of the list");
        else if (line.Typed.Length == 0)
            Warn(row, "Typed", "is empty");
        else if (columns.TrueForAll(column => line.CodeIn(column) is null))
            Warn(row, "Meaning", "is no code of the column");
    }

    private static void Warn(ReferenceRow row, string column, string complaint) =>
        row.Warn(column, $"{complaint}, so the line changes nothing. Correct it or take it out", UselessLineRule);
}
