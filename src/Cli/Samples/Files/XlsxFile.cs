using System.IO.Compression;
using System.Text;

namespace Reporting.Cli.Samples.Files;

/// <summary>
/// Writes a workbook as Excel does: shared strings, dates as serial numbers with a date's style, a cell reference on
/// every cell. Parts are streamed in a fixed order with a fixed time, so the same sheets give the same bytes.
/// </summary>
internal static class XlsxFile
{
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(string path, IReadOnlyList<Sheet> sheets)
    {
        using var file = File.Create(path);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        Part(zip, "[Content_Types].xml", PackageParts.ContentTypes(sheets.Count));
        Part(zip, "_rels/.rels", PackageParts.RootRelations);
        Part(zip, "xl/workbook.xml", PackageParts.Workbook([.. sheets.Select(sheet => sheet.Name)]));
        Part(zip, "xl/_rels/workbook.xml.rels", PackageParts.WorkbookRelations(sheets.Count));
        Part(zip, "xl/styles.xml", PackageParts.Styles);

        var strings = new SharedStrings();
        for (var i = 0; i < sheets.Count; i++)
        {
            using var writer = Open(zip, PackageParts.SheetPath(i));
            SheetPart.Write(writer, sheets[i], strings);
        }

        using var last = Open(zip, "xl/sharedStrings.xml");
        strings.Write(last);
    }

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var writer = Open(zip, name);
        writer.Write(xml);
    }

    private static StreamWriter Open(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = EntryTime;
        return new StreamWriter(entry.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
    }
}
