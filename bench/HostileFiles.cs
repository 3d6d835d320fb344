using System.IO.Compression;
using Reporting.Cli.Samples.Files;

namespace Reporting.Bench;

/// <summary>Writes the hostile files (faults.md, section F): each a workbook on the outside.</summary>
internal static class HostileFiles
{
    private const string Open =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private const string Close = "</sheetData></worksheet>";
    private const string NoStrings = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";
    private const int BombMegabytes = 1024;

    /// <summary>How an encrypted workbook begins: it is no zip but an OLE compound file.</summary>
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static IEnumerable<string> WriteTo(string folder)
    {
        yield return Workbook(folder, "styled-cells.xlsx", StyledCells);
        yield return Workbook(folder, "far-cell.xlsx", writer => writer.Write(
            Open + "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row>" + Close));
        yield return Workbook(folder, "bomb.xlsx", Bomb);
        yield return Workbook(folder, "dtd.xlsx", writer => writer.Write(
            "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + Open
            + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row>" + Close));
        yield return Truncated(folder);
        yield return Plain(folder, "not-a-workbook.xlsx", "Child Unique ID\n"u8.ToArray());
        yield return Plain(folder, "protected.xlsx", [.. CompoundFile, .. new byte[4096]]);
    }

    /// <summary>Two million cells with a style and nothing in them.</summary>
    private static void StyledCells(TextWriter writer)
    {
        const int Rows = 100_000;
        const int Columns = 20;
        var cells = string.Concat(Enumerable.Repeat("<c s=\"1\"/>", Columns));
        writer.Write(Open);
        for (var row = 0; row < Rows; row++)
            writer.Write("<row>" + cells + "</row>");
        writer.Write(Close);
    }

    private static void Bomb(TextWriter writer)
    {
        var megabyte = new string(' ', 1024 * 1024);
        writer.Write(Open);
        for (var i = 0; i < BombMegabytes; i++)
            writer.Write(megabyte);
        writer.Write(Close);
    }

    private static string Truncated(string folder)
    {
        var whole = Workbook(folder, "truncated.xlsx", StyledCells);
        return Plain(folder, "truncated.xlsx", File.ReadAllBytes(whole)[..^200]);
    }

    private static string Plain(string folder, string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static string Workbook(string folder, string name, Action<TextWriter> sheet)
    {
        var path = Path.Combine(folder, name);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Part(zip, "[Content_Types].xml", writer => writer.Write(PackageParts.ContentTypes(1)));
        Part(zip, "_rels/.rels", writer => writer.Write(PackageParts.RootRelations));
        Part(zip, "xl/workbook.xml", writer => writer.Write(PackageParts.Workbook(["List 1"])));
        Part(zip, "xl/_rels/workbook.xml.rels", writer => writer.Write(PackageParts.WorkbookRelations(1)));
        Part(zip, "xl/styles.xml", writer => writer.Write(PackageParts.Styles));
        Part(zip, "xl/sharedStrings.xml", writer => writer.Write(NoStrings));
        Part(zip, PackageParts.SheetPath(0), sheet);
        return path;
    }

    private static void Part(ZipArchive zip, string name, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        write(writer);
    }
}
