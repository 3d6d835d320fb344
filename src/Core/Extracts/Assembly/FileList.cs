using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Reporting.Extracts.Schemas;
using Reporting.Extracts.Tables;
using Reporting.Periods;

namespace Reporting.Extracts.Assembly;

/// <summary>One list as one file gives it, over the file's sheets.</summary>
internal sealed class FileList(ListSchema list, string file, IReadOnlyList<ListTable> tables)
{
    private readonly Lazy<string> contentHash = new(() => HashOf(tables));
    private readonly Lazy<HashSet<string>> ids = new(() => IdsOf(tables));

    public ListSchema List { get; } = list;

    public string File { get; } = file;

    public IReadOnlyList<ListTable> Tables { get; } = tables;

    public int Rows => Tables.Sum(table => table.Rows.Length);

    /// <summary>SHA-256 of what the rows say: the same whatever their order, their columns' order or the file's
    /// kind.</summary>
    public string ContentHash => contentHash.Value;

    /// <summary>What files of one list may not share: children, audits, or whole rows where the list has no
    /// id.</summary>
    public HashSet<string> Ids => ids.Value;

    public static IEnumerable<FileList> Of(ReadFile file) =>
        file.Tables.GroupBy(table => table.List).Select(same => new FileList(same.Key, file.Name, [.. same]));

    /// <summary>The lists of the file that hold anything, in short.</summary>
    public static IEnumerable<ListContent> ContentsOf(ReadFile file, ReportingMonth period) => Of(file)
        .Where(list => list.Rows > 0)
        .Select(list => list.ContentOf(period));

    /// <summary>Whether two files can't both count, because they speak of the same.</summary>
    public static bool Overlap(ReadFile one, ReadFile other) => Of(one).Any(list => Of(other).Any(list.Overlaps));

    public ListContent ContentOf(ReportingMonth period) => new(period, List.Name, File, ContentHash, Rows);

    public bool Overlaps(FileList other) => other.List == List && Ids.Overlaps(other.Ids);

    private static HashSet<string> IdsOf(IReadOnlyList<ListTable> tables)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
                all.Add(table.List.IdBelongsToOneFile ? table.IdOf(row)! : RowText(row));
        }

        return all;
    }

    private static string RowText(TableRow row) => string.Join('\u001F', row.Cells.Select(cell => cell.Canonical));

    private static string HashOf(IReadOnlyList<ListTable> tables)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(tables[0].List.Name));
        foreach (var heading in tables.SelectMany(table => table.UnknownColumns).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes("\n" + heading));
        }

        var bytes = new byte[sizeof(ulong)];
        foreach (var row in tables.SelectMany(table => table.Rows).Select(row => row.Hash).Order())
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, row);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
