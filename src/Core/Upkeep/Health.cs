using System.Collections.Immutable;
using System.Globalization;
using Reporting.Periods;
using Reporting.Uploads;

namespace Reporting.Upkeep;

/// <summary>How the system is, worst last.</summary>
public enum HealthStatus
{
    Healthy,

    /// <summary>It works; somebody has to do something.</summary>
    Degraded,

    /// <summary>A part of storage can't be used.</summary>
    Unhealthy,
}

/// <summary>What is wrong, for a page and a monitor. Periods, reports, rules and counts only.</summary>
/// <param name="Storage">Every part of storage and how it answers.</param>
public sealed record HealthReport(
    HealthStatus Status, ImmutableArray<StorageAnswer> Storage, ImmutableArray<Problem> Problems);

/// <summary>Says what is wrong, from what is stored: nothing is worked out or written.</summary>
public sealed class Health(
    IStorageProbe probe, IUploadStore store, UnprocessedUploads unprocessed, OpenProblems problems, LondonClock clock)
{
    /// <summary>The sweep comes every 15 minutes: what it has passed twice is stuck.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    public async Task<HealthReport> ReportAsync(CancellationToken cancel)
    {
        var storage = await probe.AskAsync(cancel);
        ImmutableArray<Problem> unusable =
            [.. storage.Where(answer => answer.Condition != StorageCondition.Answers).Select(Unusable)];
        if (!unusable.IsEmpty)
            return new HealthReport(HealthStatus.Unhealthy, storage, unusable);
        ImmutableArray<Problem> open = [.. await OfArrivalsAsync(cancel), .. await problems.FindAsync(cancel)];
        return new HealthReport(open.IsEmpty ? HealthStatus.Healthy : HealthStatus.Degraded, storage, open);
    }

    private static Problem Unusable(StorageAnswer answer) => answer.Condition switch
    {
        StorageCondition.Forbidden => new Problem("storage-forbidden",
            $"The app's identity may not use the {answer.Part}: give it the role {answer.Role}."),
        StorageCondition.Missing => new Problem("storage-missing", $"The {answer.Part} isn't there: deploy it again."),
        _ => new Problem("storage-unreachable", $"The {answer.Part} doesn't answer: see the storage account's state."),
    };

    private async Task<List<Problem>> OfArrivalsAsync(CancellationToken cancel)
    {
        var found = await unprocessed.AmongAsync(await LiveUploads.ListAsync(store, cancel), cancel);
        var stuck = found.Blobs.Count(blob => clock.Now - blob.ModifiedOn > Patience);
        var arrivals = new List<Problem>();
        if (stuck > 0)
        {
            arrivals.Add(new Problem("upload-stuck", string.Create(CultureInfo.InvariantCulture,
                $"{stuck} of the uploads have waited for more than half an hour: see the log of Sweep."))
            {
                Count = stuck,
            });
        }

        if (found.Ignored > 0)
        {
            arrivals.Add(new Problem("upload-ignored", string.Create(CultureInfo.InvariantCulture,
                $"{found.Ignored} of the uploads lie where nothing is read: put them under extracts/yyyy-MM/ or "
                + $"reference/, without a deeper folder."))
            {
                Count = found.Ignored,
            });
        }

        return arrivals;
    }
}
