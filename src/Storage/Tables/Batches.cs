using Azure.Data.Tables;

namespace Reporting.Storage.Tables;

/// <summary>Rows of one partition cut into what a transaction takes.</summary>
/// <remarks>Source: faults.md, Table storage: 100 entities, 4 MiB, each entity once; fault 69.</remarks>
internal static class Batches
{
    public const int MostRows = 100;

    /// <summary>UTF-16 units of all texts: even were each six bytes on the wire, under 4 MiB.</summary>
    private const int MostText = 600_000;

    /// <summary>Of rows with the same key the last counts.</summary>
    public static IEnumerable<IReadOnlyList<TableEntity>> Of(IEnumerable<TableEntity> rows, int most = MostRows)
    {
        var batch = new List<TableEntity>();
        var text = 0;
        foreach (var row in rows.GroupBy(row => row.RowKey, StringComparer.Ordinal).Select(same => same.Last()))
        {
            var size = SizeOf(row);
            if (batch.Count == most || (batch.Count > 0 && text + size > MostText))
            {
                yield return batch;
                (batch, text) = ([], 0);
            }

            batch.Add(row);
            text += size;
        }

        if (batch.Count > 0)
            yield return batch;
    }

    private static int SizeOf(TableEntity row) =>
        row.Keys.Sum(name => name.Length + (row[name] is string value ? value.Length : 0));
}
