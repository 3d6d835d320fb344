using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using Reporting.Workbooks.Writing;

namespace Reporting.Disclosure.Scanning;

/// <summary>A text or date as a reader of the file may come upon it.</summary>
/// <param name="Place">Sheet and cell, or which other part of the file: words of ours, nothing from the data.</param>
/// <param name="Day">A cell that is a date; null: a text.</param>
internal readonly record struct WrittenText(string Place, string Text, LocalDate? Day = null);

/// <summary>Everything that a written workbook says: cells, names, headings, notes, properties, shown or not.</summary>
/// <remarks>Numbers are no texts: a count that equals somebody's id names nobody.</remarks>
internal sealed class WrittenTexts
{
    // Attributes with words of their own; others hold references, styles and numbers.
    private static readonly ImmutableHashSet<string> Spoken =
        ["name", "displayName", "tooltip", "display", "location", "prompt", "promptTitle", "error", "errorTitle",
            "descr", "title", "alt", "comment", "totalsRowLabel"];

    private readonly SortedDictionary<string, byte[]> parts;
    private readonly ImmutableArray<string> shared;
    private readonly ImmutableHashSet<int> dateStyles;

    private WrittenTexts(SortedDictionary<string, byte[]> parts)
    {
        this.parts = parts;
        shared = [.. Root("xl/sharedStrings.xml")?.Elements().Select(TextOf) ?? []];
        dateStyles = DateStyles();
    }

    public static IEnumerable<WrittenText> Of(ReadOnlyMemory<byte> workbook)
    {
        using var stream = new MemoryStream(workbook.ToArray(), writable: false);
        return new WrittenTexts(Package.Read(stream)).All();
    }

    private List<WrittenText> All()
    {
        var texts = new List<WrittenText>();
        var sheets = SheetsByPart();
        foreach (var (part, sheet) in sheets)
            texts.AddRange(Cells(Root(part)!, sheet));
        foreach (var part in parts.Keys.Where(IsMarkup))
            texts.AddRange(Others(Root(part)!, sheets.TryGetValue(part, out var sheet) ? $"sheet {sheet}" : PlaceOf(part)));

        // A shared string that no cell shows is in the file all the same. Cells come first: they say where to look.
        texts.AddRange(shared.Select(text => new WrittenText("the file's store of texts", text)));
        return texts;
    }

    private IEnumerable<WrittenText> Cells(XElement sheet, string name)
    {
        foreach (var cell in sheet.Descendants().Where(each => each.Name.LocalName == "c"))
        {
            var place = $"sheet {name}, cell {cell.Attribute("r")?.Value}";
            var value = cell.Elements().FirstOrDefault(each => each.Name.LocalName == "v")?.Value ?? "";
            var kind = cell.Attribute("t")?.Value ?? "n";
            if (kind == "s")
                yield return new WrittenText(place, shared[int.Parse(value, CultureInfo.InvariantCulture)]);
            else if (kind != "n")
                yield return new WrittenText(place, TextOf(cell));
            else if (DayOf(cell, value) is { } day)
                yield return new WrittenText(place, "", day);
        }
    }

    // The text of the cells themselves has been read with them.
    private static IEnumerable<WrittenText> Others(XElement root, string place)
    {
        foreach (var element in root.DescendantsAndSelf().Where(each => each.Name.LocalName is not ("c" or "v" or "is")))
        {
            foreach (var attribute in element.Attributes().Where(each => Spoken.Contains(each.Name.LocalName)))
                yield return new WrittenText($"{place}, in a name or tip", attribute.Value);
            if (!element.HasElements && element.Value.Length > 0
                && !element.Ancestors().Any(each => each.Name.LocalName == "c"))
                yield return new WrittenText($"{place}, beside its cells", element.Value);
        }
    }

    private LocalDate? DayOf(XElement cell, string value) =>
        int.TryParse(cell.Attribute("s")?.Value, CultureInfo.InvariantCulture, out var style)
        && dateStyles.Contains(style)
        && double.TryParse(value, CultureInfo.InvariantCulture, out var serial)
            ? LocalDate.FromDateTime(DateTime.FromOADate(serial))
            : null;

    private ImmutableHashSet<int> DateStyles()
    {
        if (Root("xl/styles.xml") is not { } styles)
            return [];
        // Table styles number formats of their own, by the same numbers.
        var formats = styles.Elements().Where(each => each.Name.LocalName == "numFmts").SelectMany(each => each.Elements())
            .Where(each => each.Attribute("formatCode")!.Value.Contains("yy", StringComparison.OrdinalIgnoreCase))
            .Select(each => each.Attribute("numFmtId")!.Value)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. styles.Descendants().Where(each => each.Name.LocalName == "cellXfs").SelectMany(each => each.Elements())
                .Select((format, at) => (Id: format.Attribute("numFmtId")?.Value ?? "", At: at))
                .Where(each => formats.Contains(each.Id) || each.Id is "14" or "15" or "16" or "17" or "22")
                .Select(each => each.At),
        ];
    }

    private Dictionary<string, string> SheetsByPart()
    {
        var targets = Root("xl/_rels/workbook.xml.rels")!.Elements().ToDictionary(
            each => each.Attribute("Id")!.Value,
            each => each.Attribute("Target")!.Value.TrimStart('/'),
            StringComparer.Ordinal);
        return Root("xl/workbook.xml")!.Descendants().Where(each => each.Name.LocalName == "sheet").ToDictionary(
            each => Under(targets[each.Attributes().Single(one => one.Name.LocalName == "id").Value]),
            each => each.Attribute("name")!.Value,
            StringComparer.Ordinal);
    }

    private XElement? Root(string part)
    {
        if (!parts.TryGetValue(part, out var bytes))
            return null;
        using var stream = new MemoryStream(bytes, writable: false);
        return XDocument.Load(stream).Root;
    }

    private static string Under(string target) =>
        target.StartsWith("xl/", StringComparison.Ordinal) ? target : $"xl/{target}";

    private static bool IsMarkup(string part) => part is not ("xl/sharedStrings.xml" or "xl/styles.xml")
        && (part.EndsWith(".xml", StringComparison.Ordinal) || part.EndsWith(".vml", StringComparison.Ordinal));

    private static string PlaceOf(string part) =>
        part.StartsWith("docProps/", StringComparison.Ordinal) ? "the document's properties" : $"the part {part}";

    // Text in several runs is one text to whoever reads it.
    private static string TextOf(XElement element) => string.Concat(
        element.DescendantsAndSelf().Where(each => each.Name.LocalName is "t" or "v").Select(each => each.Value));
}
