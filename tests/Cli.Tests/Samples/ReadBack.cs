using System.Text;
using ExcelDataReader;

namespace Reporting.Tests.Cli.Samples;

/// <summary>A workbook's columns by heading, over all its sheets, wherever the headings start.</summary>
internal static class ReadBack
{
    private const int FewestHeadings = 5;

    /// <summary>The reader asks for the Windows code page even where a file has no use for it.</summary>
    static ReadBack() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IExcelDataReader Open(string path) => ExcelReaderFactory.CreateOpenXmlReader(File.OpenRead(path));

    /// <summary>A csv file's rows as texts by heading.</summary>
    public static List<Dictionary<string, string>> Csv(string path)
    {
        using var reader = ExcelReaderFactory.CreateCsvReader(
            File.OpenRead(path), new() { FallbackEncoding = Encoding.UTF8, AutodetectSeparators = [','] });
        reader.Read();
        var headings = Texts(reader);
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
            rows.Add(headings.Zip(Texts(reader)).ToDictionary(cell => cell.First, cell => cell.Second));
        return rows;
    }

    public static Dictionary<string, List<string>> Columns(string path)
    {
        Dictionary<string, List<string>> columns = [];
        using var reader = Open(path);
        do
        {
            string[]? headings = null;
            while (reader.Read())
            {
                var row = Texts(reader);
                if (headings is null)
                    headings = row.Count(text => text.Length > 0) >= FewestHeadings ? row : null;
                else if (row.Count(text => text.Length > 0) >= FewestHeadings)
                    Add(columns, headings, row);
            }
        }
        while (reader.NextResult());
        return columns;
    }

    private static string[] Texts(IExcelDataReader reader) =>
        [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i)?.ToString() ?? "")];

    private static void Add(Dictionary<string, List<string>> columns, string[] headings, string[] row)
    {
        foreach (var (heading, value) in headings.Zip(row).Where(cell => cell.Second.Length > 0))
        {
            if (!columns.TryGetValue(heading, out var values))
                columns[heading] = values = [];
            values.Add(value);
        }
    }
}
