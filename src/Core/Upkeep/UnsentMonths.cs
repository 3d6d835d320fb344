using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Uploads;

namespace Reporting.Upkeep;

/// <summary>Months past their deadline of which nobody has sent anything that can be used.</summary>
public sealed class UnsentMonths(IUploadLedger ledger, PerformanceDeadline deadline, LondonClock clock)
{
    /// <summary>Oldest first. None before the first month that anything was ever sent of.</summary>
    public async Task<ImmutableArray<Problem>> FindAsync(CancellationToken cancel)
    {
        var folders = await ledger.FoldersAsync(cancel);
        var sent = folders.Select(folder => folder.Period).OfType<ReportingMonth>().ToList();
        if (sent.Count == 0)
            return [];
        var first = sent.Min();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        // A gap in the months that the appendix prints is seen, an older one isn't any more.
        var printed = deadline.LastMonthPast(clock.Today).LastMonths(AppendixSpan.Months);
        foreach (var month in printed.Where(each => each > first))
        {
            var entries = (await ledger.ReadAsync(UploadFolder.Of(month), cancel)).Entries
                .Where(IsOfPerformance).ToList();
            if (!entries.Exists(entry => entry.State is UploadState.Accepted or UploadState.Expired))
                problems.Add(entries.Count == 0 ? NothingOf(month) : NothingUsableOf(month));
        }

        return problems.ToImmutable();
    }

    // A register of audits alone is no month's lists.
    private static bool IsOfPerformance(LedgerEntry entry) =>
        !QualityLists.AreAllOf([.. entry.Lists.Select(list => list.List)]);

    private static Problem NothingOf(ReportingMonth month) => new("month-not-uploaded",
        $"Nothing of {month.ToWords()} has been uploaded: ask for the month's lists.")
    { Period = month };

    private static Problem NothingUsableOf(ReportingMonth month) => new("month-not-usable",
        $"Nothing of {month.ToWords()} can be used: every file was rejected, failed or withdrawn.")
    { Period = month };
}
