using System.Globalization;
using System.Security;
using System.Text;

namespace Reporting.Cli.Samples.Files;

/// <summary>The small fixed parts of a workbook package (ECMA-376, part 1).</summary>
internal static class PackageParts
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public const string RootRelations = Declaration
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"" + RelationTypes + "/officeDocument\" Target=\"xl/workbook.xml\"/>"
        + "</Relationships>";

    /// <summary>Cell formats: 0 general, 1 date (built-in format 14), 2 date and time (built-in format 22).</summary>
    public const string Styles = Declaration
        + "<styleSheet xmlns=\"" + Main + "\">"
        + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
        + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"22\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
        + "</styleSheet>";

    private const string RelationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string SheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static string SheetPath(int index) => Text($"xl/worksheets/sheet{index + 1}.xml");

    public static string ContentTypes(int sheets)
    {
        var xml = new StringBuilder(Declaration)
            .Append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
            .Append("<Default Extension=\"rels\" ")
            .Append("ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
            .Append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
            .Append(Override("xl/workbook.xml", "sheet.main"))
            .Append(Override("xl/styles.xml", "styles"))
            .Append(Override("xl/sharedStrings.xml", "sharedStrings"));
        for (var i = 0; i < sheets; i++)
            xml.Append(Override(SheetPath(i), "worksheet"));
        return xml.Append("</Types>").ToString();
    }

    public static string Workbook(IReadOnlyList<string> sheets)
    {
        var xml = new StringBuilder(Declaration)
            .Append("<workbook xmlns=\"" + Main + "\" xmlns:r=\"" + RelationTypes + "\"><sheets>");
        for (var i = 1; i <= sheets.Count; i++)
            xml.Append(Text($"<sheet name=\"{Escape(sheets[i - 1])}\" sheetId=\"{i}\" r:id=\"rId{i}\"/>"));
        return xml.Append("</sheets></workbook>").ToString();
    }

    public static string WorkbookRelations(int sheets)
    {
        var xml = new StringBuilder(Declaration)
            .Append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var i = 1; i <= sheets; i++)
            xml.Append(Relation(i, "worksheet", Text($"worksheets/sheet{i}.xml")));
        return xml
            .Append(Relation(sheets + 1, "styles", "styles.xml"))
            .Append(Relation(sheets + 2, "sharedStrings", "sharedStrings.xml"))
            .Append("</Relationships>").ToString();
    }

    private static string Escape(string text) => SecurityElement.Escape(text);

    private static string Override(string part, string type) =>
        $"<Override PartName=\"/{part}\" ContentType=\"{SheetTypes}.{type}+xml\"/>";

    private static string Relation(int id, string type, string target) =>
        Text($"<Relationship Id=\"rId{id}\" Type=\"{RelationTypes}/{type}\" Target=\"{target}\"/>");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
