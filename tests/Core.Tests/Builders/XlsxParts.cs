using System.Security;

namespace Reporting.Tests.Builders;

/// <summary>The parts of a minimal workbook other than its sheets.</summary>
public static class XlsxParts
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>Style of a day, of a day with a time, of a time alone, and of a duration over 24 hours.</summary>
    public const int Day = 1, DayAndTime = 2, Time = 3, Duration = 4;

    public static string PackageRelationships =>
        Relationships($"""<Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>""");

    public static string Styles =>
        $"""
        {Head}
        <styleSheet xmlns="{Main}">
          <numFmts count="2">
            <numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/><numFmt numFmtId="165" formatCode="[h]:mm"/>
          </numFmts>
          <fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
          <cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>
          <cellXfs count="5">
            <xf numFmtId="0" xfId="0"/>
            <xf numFmtId="14" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" xfId="0" applyNumberFormat="1"/>
            <xf numFmtId="20" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" xfId="0" applyNumberFormat="1"/>
          </cellXfs>
        </styleSheet>
        """;

    public static string ContentTypes(int sheets, bool macros)
    {
        const string workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        var kind = macros ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : $"{workbook}.sheet.main+xml";
        var overrides = string.Concat(Enumerable.Range(1, sheets).Select(i =>
            $"""<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{workbook}.worksheet+xml"/>"""));
        return $"""
            {Head}
            <Types xmlns="{Package}/content-types">
              <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
              <Default Extension="xml" ContentType="application/xml"/>
              <Override PartName="/xl/workbook.xml" ContentType="{kind}"/>{overrides}
            </Types>
            """;
    }

    public static string Workbook(IReadOnlyList<(string Name, string State)> sheets, bool date1904)
    {
        var list = string.Concat(sheets.Select((sheet, i) =>
            $"""<sheet name="{Escape(sheet.Name)}" sheetId="{i + 1}" state="{sheet.State}" r:id="rId{i + 1}"/>"""));
        return $"""
            {Head}
            <workbook xmlns="{Main}" xmlns:r="{Office}">
              <workbookPr date1904="{(date1904 ? 1 : 0)}"/><sheets>{list}</sheets>
            </workbook>
            """;
    }

    public static string WorkbookRelationships(int sheets)
    {
        var list = string.Concat(Enumerable.Range(1, sheets).Select(i =>
            $"""<Relationship Id="rId{i}" Type="{Office}/worksheet" Target="worksheets/sheet{i}.xml"/>"""));
        return Relationships(
            $"""
            {list}
            <Relationship Id="rIdStyles" Type="{Office}/styles" Target="styles.xml"/>
            <Relationship Id="rIdStrings" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/>
            """);
    }

    /// <summary>A relationships part with the given entries.</summary>
    public static string Relationships(string entries) =>
        $"""{Head}<Relationships xmlns="{Package}/relationships">{entries}</Relationships>""";

    private static string? Escape(string text) => SecurityElement.Escape(text);
}
