using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;

namespace Reporting.Tests.EndToEnd.Running;

/// <summary>Everything in storage that must not depend on how it came to be there, a line each.</summary>
internal static class EndState
{
    /// <summary>When something was written, and which of several tries wrote it, is no part of it.</summary>
    private static readonly HashSet<string> Incidental = new(StringComparer.Ordinal)
    {
        "odata.etag", "Timestamp", "Write", "CommittedOn", "Arrival", "Blobs",
    };

    public static async Task<IReadOnlyList<string>> ReadAsync(RunningSystem system)
    {
        var lines = new List<string>();
        foreach (var name in await system.NamesAsync("drafts"))
        {
            var labels = (await system.LabelsAsync("drafts", name))!;
            lines.Add($"draft {name}: run {labels["runid"]}, content {labels["contenthash"]}");
        }

        foreach (var container in new[] { "officer", "receipts", "snapshots", "staging" })
            lines.AddRange((await system.NamesAsync(container)).Select(name => $"{container} {name}"));
        await foreach (var audience in system.Blobs.GetBlobContainersAsync(prefix: "exempt-"))
            lines.AddRange((await system.NamesAsync(audience.Name)).Select(name => $"{audience.Name} {name}"));
        string[] tables = ["Extracts", "Runs", "Results", "Audits", "Clocks", "Recommendations", "Publications"];
        foreach (var table in tables)
            lines.AddRange((await system.RowsAsync(table)).Select(row => $"{table} {Line(row)}"));
        return lines;
    }

    /// <summary>Whether no message is left, not even one that a function is at work on.</summary>
    public static async Task<bool> IsIdleAsync(RunningSystem system)
    {
        await foreach (var queue in system.Queues.GetQueuesAsync())
        {
            var properties = await system.Queues.GetQueueClient(queue.Name).GetPropertiesAsync();
            if (properties.Value.ApproximateMessagesCount > 0)
                return false;
        }

        return true;
    }

    private static string Line(TableEntity row)
    {
        var values = row
            .Where(value => !Incidental.Contains(value.Key))
            .OrderBy(value => value.Key, StringComparer.Ordinal)
            .Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Key}={value.Value}"));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', values)));
        return $"{row.PartitionKey} {row.RowKey} {Convert.ToHexStringLower(hash)[..8]}";
    }
}
