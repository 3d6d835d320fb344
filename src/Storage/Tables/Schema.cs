using Azure.Data.Tables;

namespace Reporting.Storage.Tables;

/// <summary>The shape a row was written in: raised when a property changes its meaning, not when one is added.
/// </summary>
internal static class Schema
{
    private const int Current = 1;
    private const string Property = "Schema";

    public static TableEntity Row(string partition, string row) => new(partition, row) { [Property] = Current };
}
