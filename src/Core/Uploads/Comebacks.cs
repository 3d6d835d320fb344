using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Extracts.Schemas;

namespace Reporting.Uploads;

/// <summary>Brings back what a withdrawn content had replaced. Source: extracts.md, "fall back to the last good set".
/// </summary>
internal sealed class Comebacks(IUploadLedger ledger, IKeptContents contents)
{
    private readonly KeptExtracts kept = new(contents);
    private readonly ReferenceUploads reference = new(ledger, contents);

    /// <returns>How many count again.</returns>
    public async Task<int> AddAsync(WithdrawalDecision decision, CancellationToken cancel)
    {
        var count = 0;
        foreach (var entry in decision.MayComeBack.ToList())
        {
            if (!await FitsAsync(entry, decision.Change.After, cancel))
                continue;
            decision.BringBack(entry);
            count++;
        }

        return count;
    }

    /// <summary>Something else may have taken its name or its children since.</summary>
    private async Task<bool> FitsAsync(LedgerEntry entry, FolderLedger folder, CancellationToken cancel)
    {
        var others = AcceptedUploads.Of(folder);
        if (others.Any(other => other.File == entry.File))
            return false;
        if (folder.Folder == UploadFolder.Reference)
            return true;
        var maps = await reference.MapsAsync(cancel);
        if (await FindAsync(entry, maps, cancel) is not { } own)
            return false;
        var alike = others.Where(other => other.Lists.Any(list => entry.Lists.Any(mine => mine.List == list.List)));
        return !(await kept.ReadAsync(alike, maps, cancel)).Any(other => FileList.Overlap(other.File, own));
    }

    /// <returns>Null where it is kept no longer: then there is nothing to come back.</returns>
    private async Task<ReadFile?> FindAsync(LedgerEntry entry, ReadingMaps maps, CancellationToken cancel)
    {
        try
        {
            return (await kept.ReadAsync([entry], maps, cancel))[0].File;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
