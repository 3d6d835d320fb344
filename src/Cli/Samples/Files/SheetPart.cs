using System.Globalization;

namespace Reporting.Cli.Samples.Files;

/// <summary>The XML of one worksheet.</summary>
internal static class SheetPart
{
    private const int DateStyle = 1;
    private const int DateTimeStyle = 2;

    public static void Write(TextWriter writer, Sheet sheet, SharedStrings strings)
    {
        writer.Write(PackageParts.Declaration);
        writer.Write("<worksheet xmlns=\"" + PackageParts.Main + "\"><sheetData>");
        var columns = Enumerable.Range(0, sheet.Rows.Max(row => row.Length)).Select(ColumnName).ToArray();
        for (var r = 0; r < sheet.Rows.Count; r++)
            WriteRow(writer, (r + 1).ToString(CultureInfo.InvariantCulture), sheet.Rows[r], columns, strings);
        writer.Write("</sheetData></worksheet>");
    }

    private static void WriteRow(TextWriter writer, string number, Cell[] row, string[] columns, SharedStrings strings)
    {
        writer.Write("<row r=\"");
        writer.Write(number);
        writer.Write("\">");
        for (var c = 0; c < row.Length; c++)
        {
            if (row[c].Kind == CellKind.Blank)
                continue;
            writer.Write("<c r=\"");
            writer.Write(columns[c]);
            writer.Write(number);
            writer.Write('"');
            WriteValue(writer, row[c], strings);
            writer.Write("</v></c>");
        }

        writer.Write("</row>");
    }

    private static void WriteValue(TextWriter writer, Cell cell, SharedStrings strings)
    {
        switch (cell.Kind)
        {
            case CellKind.Text:
                writer.Write(" t=\"s\"><v>");
                writer.Write(strings.IndexOf(cell.Text));
                break;
            case CellKind.Error:
                writer.Write(" t=\"e\"><v>");
                writer.Write(cell.Text);
                break;
            default:
                var style = cell.Kind switch { CellKind.Date => DateStyle, CellKind.DateTime => DateTimeStyle, _ => 0 };
                if (style > 0)
                    writer.Write(style == DateStyle ? " s=\"1\"" : " s=\"2\"");
                writer.Write("><v>");
                writer.Write(cell.Number.ToString(CultureInfo.InvariantCulture));
                break;
        }
    }

    private static string ColumnName(int index) => index < 26
        ? ((char)('A' + index)).ToString()
        : ColumnName((index / 26) - 1) + (char)('A' + (index % 26));
}
