using CsvHelper;

namespace Reporting.Performance.Output;

/// <summary>
/// A csv file of the product: UTF-8, RFC 4180, every line ending in CR LF; text that a spreadsheet would run as a
/// formula is made text, numbers stay numbers.
/// </summary>
internal static class CsvTable
{
    // Unrounded: as many places as a decimal holds, none that says nothing.
    private const string Unrounded = "0.############################";

    private static readonly CsvWriterOptions Options =
        CsvWriterOptions.Default with { Injection = CsvInjection.Escape };

    /// <param name="stream">Left open.</param>
    public static void Write<T>(
        Stream stream, ReadOnlySpan<string> headings, IEnumerable<T> rows, Action<CsvWriter, T> writeFields)
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        csv.WriteHeader(headings);
        foreach (var row in rows)
        {
            writeFields(csv, row);
            csv.EndRecord();
        }
    }

    /// <summary>A number, never taken for a formula; blank where there is none.</summary>
    public static void WriteNumber(CsvWriter csv, decimal? number) =>
        csv.WriteField(number, Unrounded.AsSpan());

    public static void WriteNumber(CsvWriter csv, int? number) => csv.WriteField(number, "D".AsSpan());

    public static void WriteText(CsvWriter csv, string? text) => csv.WriteField(text ?? "");
}
