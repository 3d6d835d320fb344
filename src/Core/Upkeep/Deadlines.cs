using System.Collections.Immutable;
using Reporting.Publications;

namespace Reporting.Upkeep;

/// <summary>What a look at the releases did.</summary>
/// <param name="Published">Issues that came out by it, in the order in which they did.</param>
/// <param name="Problems">Releases that are due and can't be published.</param>
public sealed record DeadlinesOutcome(ImmutableArray<Publication> Published, ImmutableArray<Problem> Problems);

/// <summary>Publishes every release that is due today in London, missed days included.</summary>
public sealed class Deadlines
{
    /// <summary>Runs twice, or at once with itself, without harm.</summary>
    public Task<DeadlinesOutcome> RunAsync(CancellationToken cancel) => throw new NotSupportedException();
}
