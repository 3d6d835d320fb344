using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Runs;

/// <summary>
/// The few facts of a month that later months need, keyed hashes only: <c>snapshots/{period}/{hash}</c>.
/// </summary>
public interface ISnapshotStore
{
    /// <returns>Its hash: equal snapshots have one, whatever run made them.</returns>
    Task<string> SaveAsync(CareSnapshot snapshot, CancellationToken cancel);

    /// <exception cref="FileNotFoundException">It is not stored, or not any more.</exception>
    Task<CareSnapshot> LoadAsync(ReportingMonth period, string hash, CancellationToken cancel);

    Task<bool> IsThereAsync(ReportingMonth period, string hash, CancellationToken cancel);

    /// <summary>All there are, in any order.</summary>
    Task<IReadOnlyList<(ReportingMonth Period, string Hash)>> ListAsync(CancellationToken cancel);

    /// <summary>Does nothing where it is gone already.</summary>
    Task DeleteAsync(ReportingMonth period, string hash, CancellationToken cancel);
}
