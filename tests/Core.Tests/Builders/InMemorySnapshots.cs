using System.Security.Cryptography;
using System.Text;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Tests.Builders;

/// <summary>Snapshots by month and the hash of what they say.</summary>
internal sealed class InMemorySnapshots : ISnapshotStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<(ReportingMonth, string), CareSnapshot> all = [];

    public Task<string> SaveAsync(CareSnapshot snapshot, CancellationToken cancel)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text(snapshot))));
        lock (gate)
            all[(snapshot.Month, hash)] = snapshot;
        return Task.FromResult(hash);
    }

    public Task<CareSnapshot> LoadAsync(ReportingMonth period, string hash, CancellationToken cancel)
    {
        lock (gate)
        {
            return all.TryGetValue((period, hash), out var snapshot)
                ? Task.FromResult(snapshot)
                : throw new FileNotFoundException("The snapshot is not stored.");
        }
    }

    public Task<bool> IsThereAsync(ReportingMonth period, string hash, CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult(all.ContainsKey((period, hash)));
    }

    public Task<IReadOnlyList<(ReportingMonth Period, string Hash)>> ListAsync(CancellationToken cancel)
    {
        lock (gate)
            return Task.FromResult<IReadOnlyList<(ReportingMonth, string)>>([.. all.Keys]);
    }

    public Task DeleteAsync(ReportingMonth period, string hash, CancellationToken cancel)
    {
        lock (gate)
            all.Remove((period, hash));
        return Task.CompletedTask;
    }

    private static string Text(CareSnapshot snapshot) => string.Join(
        '\n',
        [
            snapshot.Month.ToString(),
            snapshot.KeyId,
            .. snapshot.WorkerOfChildInCare.OrderBy(each => each.Key, StringComparer.Ordinal)
                .Select(each => $"{each.Key} {each.Value}"),
            .. snapshot.PlansOfChild.OrderBy(each => each.Key, StringComparer.Ordinal)
                .Select(each => FormattableString.Invariant($"{each.Key} {each.Value}")),
            .. snapshot.WorkerOfChildOnPlan.OrderBy(each => each.Key, StringComparer.Ordinal)
                .Select(each => $"{each.Key} {each.Value}"),
        ]);
}
