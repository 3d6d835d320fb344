using System.IO.Compression;
using System.Xml.Linq;

namespace Reporting.Workbooks.Writing;

/// <summary>
/// Packs the parts anew so that nothing depends on when and where: part names, ids, order and times are ours.
/// </summary>
/// <remarks>
/// Two saves of one workbook differ in the core properties part's name, <c>_rels/.rels</c>, the content types and the
/// ZIP times (workbooks.md, ClosedXML). Those are written here; every other part stays as it is.
/// </remarks>
internal static class Package
{
    private const string ContentTypesPart = "[Content_Types].xml";
    private const string RelationshipsPart = "_rels/.rels";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string CoreRelation =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    /// <summary>A ZIP can't say an earlier time.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static ContentHash Normalise(Stream raw, byte[] coreProperties, Stream output)
    {
        var parts = Read(raw);
        foreach (var old in parts.Keys.Where(name => name.EndsWith(".psmdcp", StringComparison.Ordinal)).ToList())
            parts.Remove(old);
        parts[CoreProperties.Part] = coreProperties;
        parts[RelationshipsPart] = CanonicalXml.Bytes(OrderedRelations(parts[RelationshipsPart]));
        parts[ContentTypesPart] = CanonicalXml.Bytes(OrderedTypes(parts[ContentTypesPart]));
        Pack(parts, output);
        return ContentHash.Of(parts);
    }

    /// <summary>The parts of a package by name, in ordinal order.</summary>
    public static SortedDictionary<string, byte[]> Read(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            parts[entry.FullName] = bytes.ToArray();
        }

        return parts;
    }

    private static XElement OrderedRelations(byte[] part)
    {
        var others = Root(part).Elements(Relations + "Relationship")
            .Select(each => (Type: each.Attribute("Type")!.Value, Target: each.Attribute("Target")!.Value))
            .Where(each => each.Type != CoreRelation)
            .Append((Type: CoreRelation, Target: "/" + CoreProperties.Part))
            .OrderBy(each => each.Type, StringComparer.Ordinal);
        return new XElement(Relations + "Relationships", others.Select((each, at) => new XElement(
            Relations + "Relationship",
            new XAttribute("Type", each.Type),
            new XAttribute("Target", each.Target),
            new XAttribute("Id", string.Create(null, $"rId{at + 1}")))));
    }

    private static XElement OrderedTypes(byte[] part)
    {
        var root = Root(part);
        var defaults = root.Elements(Types + "Default")
            .Where(each => each.Attribute("Extension")!.Value != "psmdcp")
            .OrderBy(each => each.Attribute("Extension")!.Value, StringComparer.Ordinal);
        var overrides = root.Elements(Types + "Override")
            .Where(each => each.Attribute("ContentType")!.Value != CoreProperties.ContentType)
            .Append(new XElement(
                Types + "Override",
                new XAttribute("PartName", "/" + CoreProperties.Part),
                new XAttribute("ContentType", CoreProperties.ContentType)))
            .OrderBy(each => each.Attribute("PartName")!.Value, StringComparer.Ordinal);
        return new XElement(Types + "Types", defaults, overrides);
    }

    private static XElement Root(byte[] part)
    {
        using var stream = new MemoryStream(part);
        return XElement.Load(stream);
    }

    private static void Pack(SortedDictionary<string, byte[]> parts, Stream output)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, bytes) in parts)
        {
            var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
            entry.LastWriteTime = Epoch;
            using var content = entry.Open();
            content.Write(bytes);
        }
    }
}
