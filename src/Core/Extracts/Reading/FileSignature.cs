using System.Text;

namespace Reporting.Extracts.Reading;

/// <summary>Tells a file's kind from its bytes and refuses, by name, every kind that holds no readable list.</summary>
internal static class FileSignature
{
    private const string WhatToDo = "Save or export the list as .xlsx or .csv and upload that.";

    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[] BinaryWorkbook = Encoding.Unicode.GetBytes("Workbook");
    private static readonly byte[] OlderBinaryWorkbook = Encoding.Unicode.GetBytes("Book");

    public static bool IsZip(ReadOnlySpan<byte> content) =>
        content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8);

    /// <summary>Gives the content back if nothing speaks against its being a csv file.</summary>
    public static byte[] RequireText(byte[] content)
    {
        if (content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw CompoundFile(content);
        }

        if (content is [0x09, 0x00 or 0x02 or 0x04 or 0x08, _, 0x00, ..])
        {
            throw LegacyWorkbook();
        }

        if (content.AsSpan().StartsWith("%PDF"u8))
        {
            throw NotAWorkbook("a PDF document");
        }

        if (content.AsSpan().StartsWith("{\\rtf"u8))
        {
            throw NotAWorkbook("a text document (RTF)");
        }

        return Markup(content) is { } kind ? throw NotAWorkbook(kind) : content;
    }

    public static UnreadableFileException NotAWorkbook(string kind) =>
        new("not-a-workbook", $"This is {kind}, not a workbook, whatever its name says. {WhatToDo}");

    public static UnreadableFileException Protected() => new(
        "protected", "The workbook is protected by a password. Remove the password in Excel and upload it again.");

    private static UnreadableFileException CompoundFile(ReadOnlySpan<byte> content) =>
        content.IndexOf(Encrypted) >= 0 ? Protected()
        : content.IndexOf(BinaryWorkbook) >= 0 || content.IndexOf(OlderBinaryWorkbook) >= 0 ? LegacyWorkbook()
        : NotAWorkbook("an older Office document");

    private static UnreadableFileException LegacyWorkbook() => new(
        "legacy-xls",
        "The workbook is in the old .xls format of Excel 97-2003. Open it in Excel, save it as .xlsx and upload that.");

    /// <summary>Reporting tools save web pages under the name of a workbook; Excel opens them without a word.</summary>
    private static string? Markup(ReadOnlySpan<byte> content)
    {
        var start = Encoding.ASCII.GetString(content[..Math.Min(content.Length, 1024)]);
        var head = start.TrimStart('?', ' ', '\t', '\r', '\n');
        if (!head.StartsWith('<'))
        {
            return null;
        }

        return Has(head, "<html") || Has(head, "<!doctype html") || Has(head, "<table") ? "a web page (HTML)"
            : Has(head, "<?xml") ? "an XML file"
            : null;
    }

    private static bool Has(string head, string tag) => head.Contains(tag, StringComparison.OrdinalIgnoreCase);
}
