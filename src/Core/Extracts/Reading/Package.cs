using System.IO.Compression;
using System.Xml;

namespace Reporting.Extracts.Reading;

/// <summary>The zip package of a workbook, checked by <see cref="PackageGuard"/>. Its parts may be read from several
/// threads.</summary>
internal sealed class Package
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly byte[] content;
    private readonly ReadingLimits limits;
    private readonly Dictionary<string, long?> lengths;

    private Package(byte[] content, ReadingLimits limits, Dictionary<string, long?> lengths)
    {
        this.content = content;
        this.limits = limits;
        this.lengths = lengths;
    }

    public static Package Open(byte[] content, ReadingLimits limits, CancellationToken cancellation)
    {
        PackageGuard.CheckDirectory(content, limits);
        using var archive = OpenArchive(content);
        var guard = new PackageGuard(limits, content.Length, cancellation);
        return new Package(content, limits, Reading(() => guard.Check(archive)));
    }

    public bool Holds(string path) => lengths.ContainsKey(path);

    /// <summary>Reads one XML part from its stream and its length in bytes; damaged if the package lacks it.</summary>
    public T Read<T>(string path, Func<Stream, long, T> read)
    {
        if (!lengths.TryGetValue(path, out var found) || found is not { } length)
        {
            throw UnreadableFileException.Damaged("a part that it refers to is missing");
        }

        using var archive = OpenArchive(content);
        var entry = archive.Entries.First(
            e => string.Equals(PackageGuard.PathOf(e), path, StringComparison.OrdinalIgnoreCase));
        return Reading(() =>
        {
            using var part = entry.Open();
            return read(part, length);
        });
    }

    /// <summary>Reads a part that is held in memory, and so is bounded.</summary>
    public T ReadXml<T>(string path, Func<XmlReader, T> read) => Read(path, (part, length) =>
    {
        if (length > limits.MaxHeldPartBytes)
        {
            throw UnreadableFileException.TooLarge("its texts and styles take more than the system reads");
        }

        using var xml = XmlReader.Create(part, Settings);
        return read(xml);
    });

    /// <summary>Walks over the start tags of a part.</summary>
    public void ReadElements(string path, Action<XmlReader> element) => ReadXml(path, xml =>
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                element(xml);
            }
        }

        return true;
    });

    private static ZipArchive OpenArchive(byte[] content)
    {
        try
        {
            var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            _ = archive.Entries;
            return archive;
        }
        catch (Exception e) when (IsBadArchive(e))
        {
            throw new UnreadableFileException(
                "truncated",
                "The workbook is incomplete: it was cut short on the way. Upload it again from the original.");
        }
    }

    private static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (IsBadArchive(e) || e is XmlException)
        {
            throw UnreadableFileException.Damaged("a part of it can't be read");
        }
    }

    private static bool IsBadArchive(Exception e) =>
        e is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException;
}
