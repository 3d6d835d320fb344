using System.Collections.Immutable;

namespace Reporting.Runs;

/// <summary>What reports that are made for each team and service area come to.</summary>
internal sealed partial class InputsNow
{
    private ImmutableArray<ReportHead>? stored;

    /// <summary>
    /// What a report that is made for each group comes to: one for each group of the month, and for each of which a run
    /// still stands though it is gone.
    /// </summary>
    public async Task<ImmutableArray<ReportKey>> ForEachGroupAsync(ReportKey of, CancellationToken cancel)
    {
        var groups = (await MeasuredAsync(of.Period, cancel))?.Details.Groups ?? [];
        var made = (await StoredHeadsAsync(cancel)).Select(head => head.Of)
            .Where(other => other.Period == of.Period && other.Name == of.Name && other.Group is not null)
            .OrderBy(other => other.Report, StringComparer.Ordinal);
        return [.. groups.Select(group => of.For(group.Audience)).Union(made)];
    }

    // All in one answer of the store, so that a report for each of sixty teams is not sixty questions.
    private async Task<ImmutableArray<ReportHead>> StoredHeadsAsync(CancellationToken cancel)
    {
        if (stored is null)
        {
            stored = await runs.HeadsAsync(cancel);
            foreach (var head in stored)
                heads.TryAdd(head.Of, head);
        }

        return stored.Value;
    }
}
