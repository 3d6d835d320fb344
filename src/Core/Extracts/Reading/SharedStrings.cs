using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Reporting.Extracts.Reading;

/// <summary>The table of texts that a workbook's cells refer to by number.</summary>
internal static partial class SharedStrings
{
    public static string[] Read(Package package, string path, ReadingLimits limits) =>
        package.ReadXml(path, xml =>
        {
            var texts = new List<string>();
            var text = new StringBuilder();
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
                {
                    ReadText(xml, text.Clear());
                    if (text.Length > limits.MaxCellBytes)
                    {
                        throw UnreadableFileException.TooLarge("a cell holds far more text than Excel allows");
                    }

                    texts.Add(Unescape(text.ToString()));
                }
            }

            return texts.ToArray();
        });

    /// <summary>Joins the runs of a rich text, without the readings of East Asian characters (<c>rPh</c>).</summary>
    private static void ReadText(XmlReader xml, StringBuilder text)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        var inReading = false;
        var inText = false;
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    inReading |= xml.LocalName == "rPh";
                    inText = xml.LocalName == "t" && !inReading;
                    break;
                case XmlNodeType.EndElement:
                    inReading &= xml.LocalName != "rPh";
                    inText = false;
                    break;
                default:
                    text.Append(inText ? xml.Value : string.Empty);
                    break;
            }
        }
    }

    /// <summary>Workbooks write characters that XML can't hold as <c>_x000D_</c> (ECMA-376 part 1, 22.4.2.4).</summary>
    private static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, m => char.ToString((char)Convert.ToUInt16(m.Groups["code"].Value, 16)))
        : text;

    [GeneratedRegex("_x(?<code>[0-9A-F]{4})_", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Escape();
}
