using System.Collections.Immutable;
using Reporting.Extracts.Assembly;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>A month's own lists, joined, with what measuring them needs.</summary>
internal sealed record ReadMonth(MonthMeasuring Measuring, MonthAssembly Assembly, MeasureContext Context)
{
    public MonthCases Cases => new(Assembly.Extract, Context);
}

/// <summary>Reads a month's accepted uploads: for its figures, and for the children behind them.</summary>
public sealed class MonthReader(AcceptedUploads uploads, ISnapshotStore snapshots, IdentityKey key)
{
    /// <exception cref="FileNotFoundException">A content is no longer kept.</exception>
    /// <exception cref="UnusableReferenceException">The reference files contradict each other.</exception>
    internal async Task<ReadMonth> ReadAsync(MonthPlan plan, CancellationToken cancel)
    {
        var period = plan.Head.Of.Period;
        var references = await uploads.FilesAsync(plan.Reference, cancel);
        var reference = UnusableReferenceException.Require(ReferenceFiles.Load(references, cancel));
        var files = await MonthFiles.ReadAsync(uploads, period, plan.Extracts, references, cancel);
        var earlier = ImmutableSortedDictionary.CreateBuilder<ReportingMonth, CareSnapshot>();
        foreach (var (month, hash) in plan.Snapshots)
            earlier.Add(month, await snapshots.LoadAsync(month, hash, cancel));
        var measuring = new MonthMeasuring(reference, key);
        return new ReadMonth(
            measuring,
            measuring.Assemble(period, files, plan.LastMonth),
            measuring.ContextOf(earlier.ToImmutable()));
    }
}
