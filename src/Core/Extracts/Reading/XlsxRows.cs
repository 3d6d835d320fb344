using System.Globalization;
using System.Text;
using System.Xml;
using ExcelDataReader;

namespace Reporting.Extracts.Reading;

/// <summary>Reads a sheet's copy through ExcelDataReader.</summary>
internal static class XlsxRows
{
    // ExcelDataReader asks for code page 1252 as soon as it is configured.
    static XlsxRows() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IEnumerable<SheetRow> Read(
        WorkbookPackage workbook,
        string sheetPath,
        List<ReadingNote> notes,
        CancellationToken cancellation)
    {
        var (package, facts) = SheetPackage.Write(workbook, sheetPath, cancellation);
        AddNotes(facts, workbook.Limits, notes);
        using var reader = WellFormed(() => ExcelReaderFactory.CreateOpenXmlReader(package));
        var row = new SheetRow();
        for (var index = 0; WellFormed(reader.Read); index++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (number, first) = facts.Rows[index];
            var end = index + 1 < facts.Rows.Count ? facts.Rows[index + 1].FirstCell : facts.Columns.Count;
            row.Begin(number);
            for (var cell = first; cell < end; cell++)
            {
                row.Set(facts.Columns[cell], CellOf(reader, cell - first, workbook));
            }

            if (row.Count > 0)
            {
                yield return row;
            }
        }
    }

    private static Cell CellOf(IExcelDataReader reader, int field, WorkbookPackage workbook) =>
        (reader.GetValue(field), reader.GetNumberFormatIndex(field)) switch
        {
            (null, _) => default,
            (string error, SheetPackage.ErrorFormat) => Cell.OfError(error),
            (string text, _) => Cell.OfText(text),
            (double index, SheetPackage.SharedFormat) => Shared(index, workbook.SharedStrings),
            (double number, _) when !double.IsFinite(number) => Cell.OfError("no number"),
            (double serial, SheetPackage.DateFormat) => Cell.OfSerial(serial, workbook.Dates1904),
            (double number, _) => Cell.OfNumber(number),
            (bool flag, _) => Cell.OfBool(flag),
            (DateTime date, _) => Cell.OfDate(date),
            var (other, _) => throw new InvalidOperationException($"No cell was foreseen to be a {other.GetType()}."),
        };

    private static Cell Shared(double index, string[] texts) => index >= 0 && index < texts.Length
        ? Cell.OfText(texts[(int)index])
        : Cell.OfError("text missing");

    private static void AddNotes(SheetFacts facts, ReadingLimits limits, List<ReadingNote> notes)
    {
        if (facts.ContentBeyond)
        {
            var most = limits.MaxColumns.ToString(CultureInfo.InvariantCulture);
            notes.Add(new("columns-ignored", $"Cells to the right of column {most} hold something. They are ignored."));
        }

        if (facts.HiddenRows > 0)
        {
            var count = facts.HiddenRows.ToString("N0", CultureInfo.InvariantCulture);
            notes.Add(new("hidden-rows", $"Hidden or filtered rows: {count}. They are read like the others."));
        }
    }

    private static T WellFormed<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException)
        {
            throw UnreadableFileException.Damaged("a sheet is not well-formed");
        }
    }
}
