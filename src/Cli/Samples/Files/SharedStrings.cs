using System.Globalization;
using System.Security;

namespace Reporting.Cli.Samples.Files;

/// <summary>The workbook's table of texts, each held once, in the order of first use.</summary>
internal sealed class SharedStrings
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private int uses;

    public int IndexOf(string text)
    {
        uses++;
        if (!indexes.TryGetValue(text, out var index))
        {
            index = texts.Count;
            indexes.Add(text, index);
            texts.Add(text);
        }

        return index;
    }

    public void Write(TextWriter writer)
    {
        writer.Write(PackageParts.Declaration);
        writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<sst xmlns=\"{PackageParts.Main}\" count=\"{uses}\" uniqueCount=\"{texts.Count}\">"));
        foreach (var text in texts)
        {
            writer.Write("<si><t xml:space=\"preserve\">");
            writer.Write(SecurityElement.Escape(text));
            writer.Write("</t></si>");
        }

        writer.Write("</sst>");
    }
}
