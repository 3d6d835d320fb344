using System.Buffers;
using System.Text;

namespace Reporting.Cli.Samples.Files;

/// <summary>Writes a table as Excel saves one for other programs: UTF-8 with a mark, commas, CRLF.</summary>
internal static class CsvFile
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static void Write(string path, Table table)
    {
        using var writer = new StreamWriter(path, append: false, Encoding.UTF8);
        writer.NewLine = "\r\n";
        WriteLine(writer, table.Headings.Select(heading => heading.Text));
        foreach (var row in table.Rows)
            WriteLine(writer, row.Select(cell => cell.AsText()));
    }

    private static void WriteLine(StreamWriter writer, IEnumerable<string> fields) =>
        writer.WriteLine(string.Join(',', fields.Select(Quote)));

    private static string Quote(string field) => field.AsSpan().ContainsAny(Quoted)
        ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : field;
}
