using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Reporting.Extracts;

namespace Reporting.Tests.Builders;

/// <summary>Writes csv files as the tools of councils do: any delimiter, line end and encoding. Dates are written
/// <c>dd/MM/yyyy</c>, fields are quoted where they must be.</summary>
public sealed class CsvBuilder
{
    private readonly List<object?[]> rows = [];
    private char delimiter = ',';
    private string lineEnd = "\r\n";
    private Encoding encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static CsvBuilder Csv(params object?[][] rows) => new CsvBuilder().Rows(rows);

    public CsvBuilder Rows(params object?[][] more)
    {
        rows.AddRange(more);
        return this;
    }

    public CsvBuilder Delimiter(char with)
    {
        delimiter = with;
        return this;
    }

    public CsvBuilder LineEnd(string with)
    {
        lineEnd = with;
        return this;
    }

    /// <summary>The encoding's byte order mark is written if it has one.</summary>
    public CsvBuilder Encoded(Encoding with)
    {
        encoding = with;
        return this;
    }

    public UploadedFile ToUploadedFile(string name = "extract.csv") => UploadedBytes.File(name, ToBytes());

    public byte[] ToBytes()
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(delimiter, row.Select(Field)).Append(lineEnd);
        }

        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())];
    }

    private string Field(object? value)
    {
        var text = value switch
        {
            null => string.Empty,
            LocalDate date => LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu").Format(date),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
        return text.AsSpan().IndexOfAny(['"', '\r', '\n', delimiter]) < 0
            ? text
            : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
