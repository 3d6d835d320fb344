using System.Globalization;

namespace Reporting.Extracts.Reading;

/// <summary>Tells which cell styles of a workbook show a number as a date or a time of day.</summary>
internal static class DateStyles
{
    // Excel allows 65,490 formats of cells.
    private const int MostStyles = 65_536;

    public static bool[] Read(Package package, string path)
    {
        var formats = new Dictionary<int, bool>();
        var styles = new List<bool>();
        var inCellStyles = false;
        package.ReadElements(path, xml =>
        {
            switch (xml.LocalName)
            {
                case "numFmt" when xml.Depth == 2:
                    var code = xml.GetAttribute("formatCode") ?? string.Empty;
                    formats[Number(xml.GetAttribute("numFmtId"))] = IsDate(code);
                    break;
                case "xf" when xml.Depth == 2 && inCellStyles:
                    var id = Number(xml.GetAttribute("numFmtId"));
                    styles.Add(formats.TryGetValue(id, out var date) ? date : IsBuiltInDate(id));
                    break;
                default:
                    inCellStyles = xml.Depth == 1 ? xml.LocalName == "cellXfs" : inCellStyles;
                    break;
            }

            if (styles.Count > MostStyles || formats.Count > MostStyles)
            {
                throw UnreadableFileException.TooLarge("it has more styles than Excel allows");
            }
        });
        return [.. styles];
    }

    /// <summary>A format shows a date or time if its first section has a letter of one outside quotes, escapes and
    /// brackets. Elapsed time (<c>[h]:mm</c>) is a duration: a number.</summary>
    public static bool IsDate(string format)
    {
        var date = false;
        for (var i = 0; i < format.Length && format[i] != ';'; i++)
        {
            switch (format[i])
            {
                case '"':
                    i = End(format, i, '"');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '[':
                    var end = End(format, i, ']');
                    if (IsElapsed(format.AsSpan(i + 1, end - i - 1)))
                    {
                        return false;
                    }

                    i = end;
                    break;
                case 'G' or 'g' when format.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    i += "General".Length - 1;
                    break;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'h' or 'H' or 's' or 'S':
                    date = true;
                    break;
            }
        }

        return date;
    }

    // ECMA-376 part 1, 18.8.30: 14 to 22 and 45 to 47 everywhere, 27 to 36 and 50 to 58 in East Asian locales; 46 is
    // elapsed time.
    private static bool IsBuiltInDate(int id) =>
        id is (>= 14 and <= 22) or (>= 27 and <= 36) or 45 or 47 or (>= 50 and <= 58);

    private static bool IsElapsed(ReadOnlySpan<char> bracket) =>
        bracket.Length is 1 or 2 && bracket.TrimStart("hHmMsS").IsEmpty;

    private static int End(string format, int start, char close)
    {
        var end = format.IndexOf(close, start + 1);
        return end < 0 ? format.Length : end;
    }

    private static int Number(string? attribute) =>
        int.TryParse(attribute, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
