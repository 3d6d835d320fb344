using System.Collections.Immutable;
using System.Globalization;
using Reporting.Runs;

namespace Reporting.Tests.Builders;

/// <summary>Heads with versions and committed runs, as the table keeps them.</summary>
internal sealed class InMemoryRuns : IRunStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<ReportKey, ReportHead> heads = [];
    private readonly Dictionary<RunKey, RunRecord> records = [];
    private int version;

    public IReadOnlyCollection<RunRecord> All => [.. records.Values];

    public Task<ReportHead> HeadAsync(ReportKey of, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(Head(of));
    }

    public Task<ImmutableArray<ReportHead>> HeadsAsync(CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(heads.Values.ToImmutableArray());
    }

    public Task<RunRecord?> FindAsync(RunKey run, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(records.GetValueOrDefault(run));
    }

    public Task<ImmutableArray<RunRecord>> RunsAsync(ReportKey of, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(records.Values.Where(run => run.Key.Of == of).ToImmutableArray());
    }

    public Task<bool> TryCommitAsync(ReportHead read, RunRecord run, CancellationToken cancel)
    {
        Assert.Equal(read.Of, run.Key.Of);
        lock (gate)
        {
            if (!TryWrite(new ReportHead(read.Of, run.Key.Id, run.DueKey, null, read.Version)))
                return Task.FromResult(false);
            records.TryAdd(run.Key, run);
            return Task.FromResult(true);
        }
    }

    public Task<bool> TryWriteHeadAsync(ReportHead changed, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(TryWrite(changed));
    }

    private ReportHead Head(ReportKey of) => heads.GetValueOrDefault(of, new ReportHead(of, null, null, null, null));

    private bool TryWrite(ReportHead changed)
    {
        if (Head(changed.Of).Version != changed.Version)
            return false;
        heads[changed.Of] = changed with { Version = (++version).ToString(CultureInfo.InvariantCulture) };
        return true;
    }
}
