using Reporting.Periods;
using Reporting.Uploads;

namespace Reporting.Upkeep;

/// <summary>Uploads whose event was lost are taken in; those that are gone are withdrawn.</summary>
public sealed class SweptUploads(
    IUploadStore store,
    IUploadLedger ledger,
    UnprocessedUploads unprocessed,
    ExtractArrival extracts,
    ReferenceArrival references,
    Withdrawals withdrawals,
    LondonClock clock)
{
    internal async Task<SweepOutcome> RunAsync(Steps steps, CancellationToken cancel)
    {
        var outcome = new SweepOutcome();
        var live = await LiveUploads.ListAsync(store, cancel);
        await steps.DoAsync(async () =>
        {
            var found = await unprocessed.AmongAsync(live, cancel);
            outcome = outcome with { UploadsIgnored = found.Ignored, OldestUnprocessed = Age(found) };
            foreach (var blob in found.Blobs)
            {
                await steps.DoAsync(async () =>
                {
                    await TakeInAsync(blob, cancel);
                    outcome = outcome with { UploadsFound = outcome.UploadsFound + 1 };
                });
            }
        });
        await steps.DoAsync(async () =>
        {
            foreach (var folder in await ledger.FoldersAsync(cancel))
            {
                await steps.DoAsync(async () =>
                    outcome = Add(outcome, await withdrawals.CheckAsync(folder, live, cancel)));
            }
        });
        return outcome;
    }

    private TimeSpan Age(Unprocessed found) =>
        found.Blobs is [var oldest, ..] ? clock.Now - oldest.ModifiedOn : TimeSpan.Zero;

    private Task<ArrivalOutcome> TakeInAsync(SeenBlob blob, CancellationToken cancel) => blob.Container switch
    {
        UploadContainer.Reference => references.HandleAsync(blob.Name, cancel),
        _ => extracts.HandleAsync(blob.Name, cancel),
    };

    private static SweepOutcome Add(SweepOutcome outcome, WithdrawalOutcome checkedOne) => outcome with
    {
        Withdrawn = outcome.Withdrawn + checkedOne.Withdrawn,
        Expired = outcome.Expired + checkedOne.Expired,
    };
}
