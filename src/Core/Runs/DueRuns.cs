using Reporting.Periods;

namespace Reporting.Runs;

/// <summary>Which reports would come out differently if they were made now, and asks for them.</summary>
public sealed class DueRuns
{
    /// <summary>Reports that read a reference file which changed: those of periods not yet published, and of every
    /// period where the file changes what is measured.</summary>
    /// <param name="kinds">The kinds the file held or holds: <c>targets</c>.</param>
    /// <returns>How many runs were asked for.</returns>
    public Task<int> AskForReferenceAsync(IReadOnlyCollection<string> kinds, CancellationToken cancel) =>
        throw new NotSupportedException();

    /// <summary>Reports of later periods (and the others of this one) that read this period's figures.</summary>
    public Task<int> AskForLaterAsync(ReportingMonth changed, CancellationToken cancel) =>
        throw new NotSupportedException();

    /// <summary>Everything that is due.</summary>
    public Task<int> AskForAllDueAsync(CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>A period's reports that are due, its set complete or not: at the deadline.</summary>
    public Task<int> AskForPeriodAsync(ReportingMonth period, CancellationToken cancel) =>
        throw new NotSupportedException();

    /// <summary>Notes on the head that runs at the inputs as they are now end in poison: not due again until an input
    /// changes.</summary>
    /// <param name="why">For Health. No child's data, no file's name.</param>
    public Task NoteFailureAsync(ReportKey of, string why, CancellationToken cancel) =>
        throw new NotSupportedException();
}
