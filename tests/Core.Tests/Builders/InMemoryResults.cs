using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Runs;

namespace Reporting.Tests.Builders;

/// <summary>Rows of results by run; a row written again takes the place of the first.</summary>
internal sealed class InMemoryResults(TimeProvider time) : IResultStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<RunKey, Dictionary<(Breakdown, string, string), StoredFigures>> rows = [];
    private readonly Dictionary<RunKey, DateTimeOffset> written = [];

    public Task SaveAsync(RunKey run, IReadOnlyCollection<StoredFigures> figures, CancellationToken cancel)
    {
        lock (gate)
        {
            if (!rows.TryGetValue(run, out var there))
                rows.Add(run, there = []);
            foreach (var row in figures)
                there[(row.Breakdown, row.Group, row.Indicator)] = row;
            written[run] = time.GetUtcNow();
        }

        return Task.CompletedTask;
    }

    public Task<ImmutableArray<StoredFigures>> LoadAsync(RunKey run, CancellationToken cancel)
    {
        lock (gate)
        {
            return Task.FromResult<ImmutableArray<StoredFigures>>(
            [
                .. rows.GetValueOrDefault(run, []).Values
                    .OrderBy(row => row.Breakdown)
                    .ThenBy(row => row.Group, StringComparer.Ordinal)
                    .ThenBy(row => Catalogue.All.IndexOf(Catalogue.Get(row.Indicator))),
            ]);
        }
    }

    public Task<ImmutableArray<(RunKey Run, DateTimeOffset WrittenOn)>> RunsAsync(CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(written.Select(each => (each.Key, each.Value)).ToImmutableArray());
    }

    public Task DeleteAsync(RunKey run, CancellationToken cancel)
    {
        lock (gate)
        {
            rows.Remove(run);
            written.Remove(run);
        }

        return Task.CompletedTask;
    }
}
