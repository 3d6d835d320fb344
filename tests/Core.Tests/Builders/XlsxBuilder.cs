using System.IO.Compression;
using System.Text;
using Reporting.Extracts;

namespace Reporting.Tests.Builders;

/// <summary>
/// Writes small workbooks part by part, so that a test decides every byte that a reader meets. Cell values are
/// string, number, bool, <c>LocalDate</c> and <c>LocalDateTime</c> (styled serials), <see cref="XlsxError"/>,
/// <see cref="XlsxFormula"/>, <see cref="XlsxStyled"/> or null (no cell). The first row is row 1; an empty row
/// array leaves the row out.
/// </summary>
public sealed class XlsxBuilder
{
    private readonly List<SheetContent> sheets = [];
    private readonly Dictionary<string, byte[]> extraParts = new(StringComparer.Ordinal);
    private bool inlineStrings;
    private bool macros;
    private bool date1904;
    private CompressionLevel compression = CompressionLevel.Fastest;

    public static XlsxBuilder Workbook() => new();

    public XlsxBuilder Sheet(string name, params object?[][] rows) =>
        Add(new SheetContent(name, "visible", rows, null));

    public XlsxBuilder HiddenSheet(string name, params object?[][] rows) =>
        Add(new SheetContent(name, "hidden", rows, null));

    /// <summary>A sheet whose whole XML part is given, for what the other methods cannot say.</summary>
    public XlsxBuilder SheetPart(string name, string xml) => Add(new SheetContent(name, "visible", [], xml));

    /// <summary>Adds or replaces a part of the package, by its path in the zip.</summary>
    public XlsxBuilder Part(string path, string content) => Part(path, Encoding.UTF8.GetBytes(content));

    public XlsxBuilder Part(string path, byte[] content)
    {
        extraParts[path] = content;
        return this;
    }

    /// <summary>Strings stand in the cells instead of in the shared table.</summary>
    public XlsxBuilder InlineStrings()
    {
        inlineStrings = true;
        return this;
    }

    /// <summary>Serials count from 1904, as workbooks of old Macs do.</summary>
    public XlsxBuilder Dates1904()
    {
        date1904 = true;
        return this;
    }

    public XlsxBuilder Macros()
    {
        macros = true;
        return this;
    }

    public XlsxBuilder Compression(CompressionLevel level)
    {
        compression = level;
        return this;
    }

    public UploadedFile ToUploadedFile(string name = "extract.xlsx") => UploadedBytes.File(name, ToBytes());

    public byte[] ToBytes()
    {
        var cells = new XlsxCellWriter(inlineStrings, date1904);
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = Encoding.UTF8.GetBytes(XlsxParts.ContentTypes(sheets.Count, macros)),
            ["_rels/.rels"] = Encoding.UTF8.GetBytes(XlsxParts.PackageRelationships),
            ["xl/workbook.xml"] = Encoding.UTF8.GetBytes(
                XlsxParts.Workbook(sheets.Select(s => (s.Name, s.State)).ToList(), date1904)),
            ["xl/_rels/workbook.xml.rels"] = Encoding.UTF8.GetBytes(XlsxParts.WorkbookRelationships(sheets.Count)),
            ["xl/styles.xml"] = Encoding.UTF8.GetBytes(XlsxParts.Styles),
        };
        for (var i = 0; i < sheets.Count; i++)
        {
            parts[$"xl/worksheets/sheet{i + 1}.xml"] =
                Encoding.UTF8.GetBytes(sheets[i].Xml ?? cells.Sheet(sheets[i].Rows));
        }

        parts["xl/sharedStrings.xml"] = Encoding.UTF8.GetBytes(cells.SharedStrings());
        if (macros)
        {
            parts["xl/vbaProject.bin"] = [0xD0, 0xCF, 0x11, 0xE0];
        }

        foreach (var (path, content) in extraParts)
        {
            parts[path] = content;
        }

        return ZipBuilder.Zip(compression, parts.Select(p => (p.Key, p.Value)));
    }

    private XlsxBuilder Add(SheetContent sheet)
    {
        sheets.Add(sheet);
        return this;
    }

    private sealed record SheetContent(string Name, string State, object?[][] Rows, string? Xml);
}

/// <summary>A cell that shows an error, such as <c>#N/A</c>.</summary>
public sealed record XlsxError(string Text);

/// <summary>A formula and the value kept with it: string, number, bool, date, error, or null for none.</summary>
public sealed record XlsxFormula(string Formula, object? Cached);

/// <summary>A number under a style: an index into <see cref="XlsxParts.Styles"/>; a null number is an empty, styled
/// cell.</summary>
public sealed record XlsxStyled(double? Number, int Style);
