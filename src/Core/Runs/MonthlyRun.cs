using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Runs;

/// <summary>
/// Measures period after period, oldest first, and carries from one to the next what later months need.
/// </summary>
internal sealed class MonthlyRun(ReferenceData reference)
{
    private readonly MonthMeasuring measuring = new(reference, IdentityKey.ForOneRun());
    private readonly List<MeasuredMonth> months = [];
    private ImmutableSortedDictionary<ReportingMonth, CareSnapshot> snapshots =
        ImmutableSortedDictionary<ReportingMonth, CareSnapshot>.Empty;

    public IReadOnlyList<MeasuredMonth> Months => months;

    public void Add(ReportingMonth period, ImmutableArray<ReadFile> files)
    {
        var month = measuring.Measure(period, files, [.. months.SelectMany(each => each.Contents)], snapshots);
        months.Add(month);
        if (month.Results.Snapshot is { } snapshot)
            snapshots = snapshots.SetItem(period, snapshot);
    }
}
