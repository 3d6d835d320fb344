using System.Text;
using Azure.Data.Tables;

namespace Reporting.Tests.EndToEnd.Running;

/// <summary>What an officer does with a running system, and what they then look at.</summary>
internal sealed class Officer(RunningSystem system)
{
    public const string Panel = "performance-panel";
    public const string Quarterly = "performance-quarterly";

    public async Task UploadMonthAsync(string period)
    {
        foreach (var (file, content) in SampleMonths.Of(period))
            await system.UploadAsync(period, file, content);
    }

    /// <summary>Waits for a draft of both reports, other than those seen before.</summary>
    /// <returns>The run codes on their covers, the panel's first.</returns>
    public async Task<IReadOnlyList<string>> DraftsAsync(string period, params IReadOnlyCollection<string> before)
    {
        var codes = new List<string>();
        foreach (var report in new[] { Panel, Quarterly })
        {
            codes.Add(await system.EventuallyAsync($"a new draft of {report} for {period}", async () =>
                await CodeAsync(period, report) is { } code && !before.Contains(code) ? code : null));
        }

        return codes;
    }

    /// <summary>The run code on a draft's cover; null without a draft.</summary>
    public async Task<string?> CodeAsync(string period, string report) =>
        (await system.LabelsAsync("drafts", $"{period}/{report}-{period}.xlsx"))?["runcode"];

    /// <summary>Approves runs of a period for 1 July 2023: long due.</summary>
    public async Task ReleaseAsync(string period, params IEnumerable<(string Report, string Code)> runs)
    {
        var text = new StringBuilder("Period,Report,Run Id,Approved By Role,Approved On,Publish On\r\n");
        foreach (var (report, code) in runs)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"{period},{report},{code},Head of Quality Assurance,2023-06-30,2023-07-01\r\n");
        }

        await system.GiveReferenceAsync("releases.csv", Encoding.UTF8.GetBytes(text.ToString()));
    }

    public Task PublishedAsync(string period, string report, int issue) => system.EventuallyAsync(
        $"issue {issue} of {report} for {period}",
        async () => (await system.NamesAsync("published")).Contains($"{period}/{report}-{period}-issue-{issue}.xlsx"));

    /// <summary>Waits until the ledger has rows of a month in a state.</summary>
    public Task LedgerAsync(string folder, string state, int count) => system.EventuallyAsync(
        $"{count} rows {state} in the ledger of {folder}",
        async () => (await LedgerAsync(folder)).Count(row => row.GetString("State") == state) == count);

    public async Task<IReadOnlyList<TableEntity>> LedgerAsync(string folder) =>
    [
        .. (await system.RowsAsync("Extracts", TableClient.CreateQueryFilter($"PartitionKey eq {folder}")))
            .Where(row => row.ContainsKey("ContentHash")),
    ];

    /// <summary>Codes of every committed run of a report.</summary>
    public async Task<IReadOnlyList<string>> RunsAsync(string period, string report) =>
    [
        .. (await system.NamesAsync("officer"))
            .Where(name => name.StartsWith($"{period}/{report}-{period}-", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name)[^8..]),
    ];
}
