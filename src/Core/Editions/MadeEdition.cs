using System.Security.Cryptography;
using System.Text;
using Reporting.Disclosure;
using Reporting.Disclosure.Scanning;
using Reporting.Workbooks;
using Reporting.Workbooks.Writing;

namespace Reporting.Editions;

/// <summary>A file that a report comes in: a workbook, or a text for another program.</summary>
/// <param name="Folder">public, officer or exempt.</param>
/// <param name="Audience">Whom an exempt edition is for, as <c>swf-team-1</c>: never a person. Null elsewhere.</param>
/// <param name="Extension"><c>xlsx</c>, <c>ics</c> or <c>txt</c>.</param>
/// <param name="ContentHash">Of a workbook over its parts, of a text over its bytes: SHA-256, lower-case hex.</param>
internal sealed record MadeEdition(
    string Folder, string? Audience, string Extension, ReadOnlyMemory<byte> Content, string ContentHash)
{
    /// <summary>What of the report it is, where one audience gets two files of it: <c>programme</c>.</summary>
    public string? Part { get; init; }

    /// <summary>The team or service area it is about; null: the authority.</summary>
    public string? Group { get; init; }

    /// <summary>What a public edition tells of counts, for the disclosure ledger; null elsewhere.</summary>
    public PublishedCells? Tells { get; init; }

    public bool IsPublic => Folder == EditionPlaces.Public;

    /// <param name="known">Whom it may not name.</param>
    /// <exception cref="IdentityFoundException">It names somebody: there is no such edition.</exception>
    public static MadeEdition Of(PublicReport report, KnownIdentities known)
    {
        var made = Written(report.Report, audience: null) with { Tells = report.Cells };
        new EditionScanner(known).Require(report.Report.Name, made.Content);
        return made;
    }

    /// <exception cref="ArgumentException">A public edition is made from suppressed content alone.</exception>
    public static MadeEdition Of(Report report, string? audience = null) => report.Edition != Edition.Public
        ? Written(report, audience)
        : throw new ArgumentException("A public edition is made from a public report.", nameof(report));

    /// <summary>A text for one exempt audience, in UTF-8 without a mark.</summary>
    public static MadeEdition Of(string text, string extension, string audience, string? part = null)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        return new MadeEdition(EditionPlaces.Exempt, audience, extension, content, hash) { Part = part };
    }

    private static MadeEdition Written(Report report, string? audience)
    {
        using var stream = new MemoryStream();
        var hash = WorkbookWriter.Write(report, stream);
        return new MadeEdition(EditionPlaces.FolderOf(report.Edition), audience, "xlsx", stream.ToArray(), hash.Hex);
    }
}
