using System.Collections.Immutable;

namespace Reporting.Runs;

/// <summary>Manifests and commit rows: table <c>Runs</c>, partition period + report.</summary>
public interface IRunStore
{
    /// <summary>Always gives a head: one without a run where there is no row.</summary>
    Task<ReportHead> HeadAsync(ReportKey of, CancellationToken cancel);

    /// <summary>Every head there is, of every period and report.</summary>
    Task<ImmutableArray<ReportHead>> HeadsAsync(CancellationToken cancel);

    /// <returns>Null where no such run was committed.</returns>
    Task<RunRecord?> FindAsync(RunKey run, CancellationToken cancel);

    /// <summary>Every committed run of a report.</summary>
    Task<ImmutableArray<RunRecord>> RunsAsync(ReportKey of, CancellationToken cancel);

    /// <summary>
    /// The commit row: the run's record and the head that points to it, in one transaction, if the head is still the
    /// one read. The head loses its failure. A run that was committed before (content came back) is committed again.
    /// </summary>
    /// <returns>False where another run was committed since: decide again.</returns>
    Task<bool> TryCommitAsync(ReportHead read, RunRecord run, CancellationToken cancel);

    /// <summary>Changes the head alone (a failure noted or taken back, a report left without a run).</summary>
    /// <returns>False where somebody else has written it since.</returns>
    Task<bool> TryWriteHeadAsync(ReportHead changed, CancellationToken cancel);
}
