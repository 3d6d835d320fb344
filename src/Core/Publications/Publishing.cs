using Reporting.Runs;

namespace Reporting.Publications;

/// <summary>What came of publishing a run.</summary>
/// <param name="IsNew">False where the run was published before.</param>
public sealed record PublishOutcome(Publication Publication, bool IsNew);

/// <summary>Makes a committed run's public edition the next issue of its report.</summary>
public sealed class Publishing
{
    /// <summary>Once a run: again only makes sure that the copy is there.</summary>
    public Task<PublishOutcome> PublishAsync(RunKey run, ReleaseTerms terms, CancellationToken cancel) =>
        throw new NotSupportedException();
}
