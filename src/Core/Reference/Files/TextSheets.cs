using System.Globalization;
using NodaTime.Text;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Reading;

namespace Reporting.Reference.Files;

/// <summary>Opens reference files as sheets of text. They are small beside extracts, so each is held whole.</summary>
internal static class TextSheets
{
    /// <summary>The file's sheets; none, and a finding, where it can't be used.</summary>
    public static IReadOnlyList<TextSheet> Of(
        UploadedFile file, ICollection<Finding> findings, CancellationToken cancellation)
    {
        try
        {
            return
            [
                .. WorkbookFile.Sheets(file, limits: null, cancellation)
                    .Select(sheet => Of(file.Name, sheet, cancellation)),
            ];
        }
        catch (UnreadableFileException unreadable)
        {
            findings.Add(new Finding(unreadable.Rule, Severity.Reject, unreadable.Message) { File = file.Name });
            return [];
        }
    }

    private static TextSheet Of(string file, SheetReader sheet, CancellationToken cancellation) => new(
        file, sheet.Name.Length == 0 ? null : sheet.Name, [.. sheet.Rows(cancellation).Select(Of)]);

    // The reader fills one row object again and again: the cells are copied out of it.
    private static TextRow Of(SheetRow row)
    {
        var cells = new TextCell[row.Count];
        for (var column = 0; column < cells.Length; column++)
            cells[column] = Of(row[column]);
        return new TextRow(row.Number, cells);
    }

    private static TextCell Of(Cell cell) => cell.Kind switch
    {
        CellKind.Blank => new TextCell(""),
        CellKind.Number => new TextCell(cell.Number.ToString(CultureInfo.InvariantCulture), IsNumber: true),
        CellKind.Date => new TextCell(LocalDatePattern.Iso.Format(cell.AsDate!.Value)),
        CellKind.Bool => new TextCell(cell.Number == 0 ? "No" : "Yes"),
        _ => new TextCell(cell.Text!),
    };
}
