using System.Globalization;
using System.Security;
using System.Text;
using NodaTime;

namespace Reporting.Tests.Builders;

/// <summary>Turns rows of values into a sheet's XML and gathers the shared strings on the way.</summary>
internal sealed class XlsxCellWriter(bool inlineStrings, bool date1904)
{
    private readonly Dictionary<string, int> shared = new(StringComparer.Ordinal);

    public string Sheet(IReadOnlyList<object?[]> rows)
    {
        var xml = new StringBuilder($"""<worksheet xmlns="{XlsxParts.Main}"><sheetData>""");
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i] is { Length: > 0 } row)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{i + 1}\">");
                for (var column = 0; column < row.Length; column++)
                {
                    Write(xml, Reference(column, i + 1), row[column]);
                }

                xml.Append("</row>");
            }
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    public string SharedStrings()
    {
        var xml = new StringBuilder($"""<sst xmlns="{XlsxParts.Main}">""");
        foreach (var text in shared.Keys)
        {
            xml.Append("<si>").Append(Text(text)).Append("</si>");
        }

        return xml.Append("</sst>").ToString();
    }

    private void Write(StringBuilder xml, string reference, object? value)
    {
        var open = $"<c r=\"{reference}\"";
        _ = value switch
        {
            null => xml,
            string text when inlineStrings => xml.Append($"{open} t=\"inlineStr\"><is>{Text(text)}</is></c>"),
            string text => xml.Append(CultureInfo.InvariantCulture, $"{open} t=\"s\"><v>{Shared(text)}</v></c>"),
            XlsxFormula formula => xml.Append(Formula(open, formula)),
            XlsxStyled { Number: null, Style: var style } =>
                xml.Append(CultureInfo.InvariantCulture, $"{open} s=\"{style}\"/>"),
            _ => xml.Append(CultureInfo.InvariantCulture, $"{open}{Plain(value)}</c>"),
        };
    }

    private string Formula(string open, XlsxFormula formula)
    {
        var f = $"<f>{SecurityElement.Escape(formula.Formula)}</f>";
        var cached = formula.Cached switch
        {
            null => ">",
            string text => $" t=\"str\"><v>{SecurityElement.Escape(text)}</v>",
            _ => Plain(formula.Cached),
        };
        return $"{open}{cached.Insert(cached.IndexOf('>', StringComparison.Ordinal) + 1, f)}</c>";
    }

    private string Plain(object value) => value switch
    {
        bool flag => $" t=\"b\"><v>{(flag ? 1 : 0)}</v>",
        XlsxError error => $" t=\"e\"><v>{error.Text}</v>",
        LocalDate date => Styled(Serial(date.AtMidnight()), XlsxParts.Day),
        LocalDateTime moment => Styled(Serial(moment), XlsxParts.DayAndTime),
        XlsxStyled { Number: { } number } styled => Styled(number, styled.Style),
        IFormattable number => $"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v>",
        _ => throw new ArgumentException($"{value.GetType().Name} is no kind of cell", nameof(value)),
    };

    private static string Styled(double number, int style) =>
        string.Create(CultureInfo.InvariantCulture, $" s=\"{style}\"><v>{number:R}</v>");

    /// <summary>Excel counts 29 February 1900, which never was: serials before 1 March 1900 are one lower.</summary>
    private double Serial(LocalDateTime moment)
    {
        var serial = moment.ToDateTimeUnspecified().ToOADate();
        return date1904 ? serial - 1462 : serial < 61 ? serial - 1 : serial;
    }

    private int Shared(string text)
    {
        if (!shared.TryGetValue(text, out var index))
        {
            index = shared.Count;
            shared.Add(text, index);
        }

        return index;
    }

    private static string Text(string text) => $"<t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t>";

    private static string Reference(int column, int row)
    {
        var letters = string.Empty;
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }
}
