using System.Globalization;
using CsvHelper;

namespace Reporting.Extracts.Reading;

/// <summary>Reads the records of a csv file through CsvHelper.</summary>
internal static class CsvRows
{
    public static IEnumerable<SheetRow> Read(
        TextReader text,
        char separator,
        ReadingLimits limits,
        List<ReadingNote> notes,
        CancellationToken cancellation)
    {
        long? unclosed = null;
        var options = Options(separator, limits, unclosed: line => unclosed = line);
        using var reader = CsvReader.Create(text, options, leaveOpen: false);
        var row = new SheetRow();
        for (var rows = 0; Read(reader);)
        {
            cancellation.ThrowIfCancellationRequested();
            if (unclosed is { } line)
            {
                throw Unclosed(line);
            }

            Fill(row, reader, limits, notes);
            if (row.Count == 0 || IsSeparatorLine(row))
            {
                continue;
            }

            if (++rows > limits.MaxRowsPerSheet)
            {
                throw UnreadableFileException.TooLarge("it has more rows than a sheet of Excel");
            }

            yield return row;
        }
    }

    private static CsvReaderOptions Options(char separator, ReadingLimits limits, Action<long> unclosed) => new()
    {
        Separator = separator,
        HasHeader = false,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        PoolStrings = true,
        MaxRecordSize = 4 * limits.MaxCellBytes,
        // A quotation mark inside a field that isn't quoted stands for itself: 5" tall.
        MalformedData = CsvMalformedDataHandling.Recover,
        OnMalformedRecord = record =>
        {
            if (record.Reason == CsvMalformedReason.UnterminatedQuote)
            {
                unclosed(record.LineNumber);
            }
        },
    };

    private static bool Read(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException e)
        {
            throw Endless(e.LineNumber);
        }
    }

    private static void Fill(SheetRow row, CsvReader reader, ReadingLimits limits, List<ReadingNote> notes)
    {
        row.Begin((int)reader.LineNumber);
        for (var column = 0; column < reader.FieldCount; column++)
        {
            if (column < limits.MaxColumns)
            {
                row.Set(column, Cell.OfText(reader.GetString(column)));
            }
            else if (!reader.IsEmpty(column))
            {
                var most = limits.MaxColumns.ToString(CultureInfo.InvariantCulture);
                var note = new ReadingNote(
                    "columns-ignored", $"Fields after the first {most} of a line hold something. They are ignored.");
                if (!notes.Contains(note))
                {
                    notes.Add(note);
                }

                return;
            }
        }
    }

    /// <summary>A mark that is never closed takes in all lines to the end of the file: that can't be passed over.
    /// </summary>
    private static UnreadableFileException Unclosed(long line) => new(
        "unclosed-quote",
        string.Create(
            CultureInfo.InvariantCulture,
            $"A quotation mark opens in line {line} and is never closed. Export the list again or upload .xlsx."));

    /// <summary>More than a record may hold: nearly always a mark that nothing closes.</summary>
    private static UnreadableFileException Endless(long line) => new(
        "unclosed-quote",
        string.Create(
            CultureInfo.InvariantCulture,
            $"A quotation mark that opens in line {line} is never closed, or the line holds far more text than Excel "
            + $"allows. Export the list again or upload .xlsx."));

    /// <summary>The line <c>sep=;</c>, with which some tools tell Excel the delimiter.</summary>
    private static bool IsSeparatorLine(SheetRow row) =>
        row.Number == 1
        && row[0].Text is { Length: 4 or 5 } text
        && text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase);
}
