using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Upkeep;

/// <summary>How many months before the current one snapshots are kept. Setting: <c>SnapshotMonths</c>.</summary>
public sealed record SnapshotRetention(int Months);

/// <summary>Deletes what old months left for later ones: hashes of children and workers.</summary>
/// <remarks>
/// None goes while the uploads of its own month or of one that looks back to it still count, as they do where old
/// months are sent late: figures that stand would lose what they were measured from, and a run at work what it is about
/// to commit. They go when retention has deleted those uploads. Source: design.md, Storage: 25 months.
/// </remarks>
public sealed class OldSnapshots(
    ISnapshotStore snapshots, CurrentInputs inputs, SnapshotRetention retention, LondonClock clock)
{
    /// <returns>How many there were.</returns>
    internal async Task<int> RunAsync(Steps steps, CancellationToken cancel)
    {
        var current = ReportingMonth.Of(clock.Today);
        var listed = await snapshots.ListAsync(cancel);
        var now = inputs.Now();
        var deleted = 0;
        foreach (var (period, hash) in listed.Where(each => each.Period.MonthsUntil(current) > retention.Months))
        {
            await steps.DoAsync(async () =>
            {
                if (await now.MayReadAsync(period, cancel))
                    return;
                await snapshots.DeleteAsync(period, hash, cancel);
                deleted++;
            });
        }

        return deleted;
    }
}
