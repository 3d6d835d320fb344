using Azure.Data.Tables;

namespace Reporting.Storage.Tables;

/// <summary>
/// Which write a row comes from: random, so that one whose answer was lost, and which was therefore repeated, is known
/// again as one's own and nobody else's. Source: faults.md, faults 2 and 71.
/// </summary>
internal static class WriteMark
{
    private const string Property = "Write";

    public static void Set(TableEntity row) => row[Property] = Guid.NewGuid().ToString("N");

    /// <param name="there">The row as it is in the table; null where there is none.</param>
    public static bool IsOf(TableEntity written, TableEntity? there) =>
        there?.GetString(Property) == written.GetString(Property);
}
