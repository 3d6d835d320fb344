using System.Collections.Immutable;

namespace Reporting.Runs;

/// <summary>Partitions of rows that runs wrote before they were committed: what a sweep looks at.</summary>
public interface IRunPartitions
{
    /// <summary>Runs that wrote rows and whose commit nobody has confirmed yet, and when they last began to.</summary>
    Task<ImmutableArray<(RunKey Run, DateTimeOffset WrittenOn)>> UnconfirmedAsync(CancellationToken cancel);

    /// <summary>The run was committed: its rows are no longer looked at.</summary>
    Task ConfirmAsync(RunKey run, CancellationToken cancel);

    Task DeleteAsync(RunKey run, CancellationToken cancel);
}

/// <summary>Rows of one kind that a run made, in a partition of the run's own.</summary>
public interface IRunRows<T> : IRunPartitions
{
    /// <summary>In transactions of 100; the same rows again change nothing.</summary>
    Task SaveAsync(RunKey run, IReadOnlyCollection<T> rows, CancellationToken cancel);

    /// <summary>Empty where there are none.</summary>
    Task<ImmutableArray<T>> LoadAsync(RunKey run, CancellationToken cancel);
}
