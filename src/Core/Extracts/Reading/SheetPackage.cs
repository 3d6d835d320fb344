using System.IO.Compression;

namespace Reporting.Extracts.Reading;

/// <summary>
/// A package of one sheet, written by us: all that ExcelDataReader ever sees of an upload. Its four styles say what
/// a cell is: 0 a number, 1 the serial of a date, 2 an index into the shared strings, 3 what an error cell shows
/// (which ExcelDataReader would leave out).
/// </summary>
internal static class SheetPackage
{
    /// <summary>Where ExcelDataReader numbers the package's own formats: behind the built-in ones.</summary>
    public const int DateFormat = 164, SharedFormat = 165, ErrorFormat = 166;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Workbook =
        $"""
        <workbook xmlns="{Main}" xmlns:r="{Office}">
          <sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets>
        </workbook>
        """;

    private const string Styles =
        $"""
        <styleSheet xmlns="{Main}">
          <numFmts>
            <numFmt numFmtId="164" formatCode="&quot;date&quot;"/>
            <numFmt numFmtId="165" formatCode="&quot;shared&quot;"/>
            <numFmt numFmtId="166" formatCode="&quot;error&quot;"/>
          </numFmts>
          <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>
        </styleSheet>
        """;

    private const string WorkbookRelationships =
        $"""
        <Relationships xmlns="{Relationships}"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>
        """;

    public static (MemoryStream Package, SheetFacts Facts) Write(
        WorkbookPackage workbook,
        string sheetPath,
        CancellationToken cancellation) =>
        workbook.Package.Read(sheetPath, (part, length) =>
        {
            // Stored, not packed: it lives for one reading. Half of the part is what is usually left of it.
            var bytes = new MemoryStream((int)Math.Min(length / 2, 32 << 20) + 4096);
            using var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true);
            WritePart(zip, "xl/workbook.xml", Workbook);
            WritePart(zip, "xl/_rels/workbook.xml.rels", WorkbookRelationships);
            WritePart(zip, "xl/styles.xml", Styles);
            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.NoCompression).Open();
            return (bytes, SheetCopy.Write(workbook, part, sheet, cancellation));
        });

    private static void WritePart(ZipArchive zip, string path, string content)
    {
        using var part = new StreamWriter(zip.CreateEntry(path, CompressionLevel.NoCompression).Open());
        part.Write(content);
    }
}
