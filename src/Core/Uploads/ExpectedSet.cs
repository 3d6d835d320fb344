using System.Collections.Immutable;
using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Uploads;

/// <summary>What a month's set still lacks. Source: design.md, The month's set.</summary>
public sealed class ExpectedSet(IUploadLedger ledger, IKeptContents contents)
{
    private readonly AcceptedUploads accepted = new(ledger, contents);
    private readonly ReferenceUploads reference = new(ledger, contents);

    /// <summary>The lists that are expected and not there; all of them where nothing has come.</summary>
    public async Task<ImmutableArray<string>> LacksAsync(ReportingMonth period, CancellationToken cancel) =>
        await LacksAsync(await ledger.ReadAsync(UploadFolder.Of(period), cancel), cancel);

    /// <summary>The same of a folder as it will be.</summary>
    internal async Task<ImmutableArray<string>> LacksAsync(FolderLedger folder, CancellationToken cancel)
    {
        var settings = await reference.SettingsAsync(cancel);
        var before = await accepted.EntriesAsync(UploadFolder.Of(folder.Folder.Period!.Value.Previous), cancel);
        return ExpectedLists.Missing(
            settings.Reports.ExpectedLists, ListsOf(AcceptedUploads.Of(folder)), ListsOf(before));
    }

    private static IEnumerable<string> ListsOf(IEnumerable<LedgerEntry> entries) =>
        entries.SelectMany(entry => entry.Lists).Select(list => list.List);
}
