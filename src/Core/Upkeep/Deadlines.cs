using System.Collections.Immutable;
using Reporting.Publications;

namespace Reporting.Upkeep;

/// <summary>What a look at the releases did.</summary>
/// <param name="Published">Issues that came out by it, in the order in which they did.</param>
/// <param name="Problems">Releases that can't be followed as they stand.</param>
public sealed record DeadlinesOutcome(ImmutableArray<Publication> Published, ImmutableArray<Problem> Problems);

/// <summary>Publishes every release that is due today in London, missed days included, oldest first.</summary>
/// <remarks>What was approved is published, also where a newer draft stands. Source: design.md, Triggers.</remarks>
public sealed class Deadlines(DueReleases releases, Publishing publishing)
{
    /// <summary>Runs twice, or at once with itself, without harm.</summary>
    /// <exception cref="AggregateException">Some could not be published; the others were.</exception>
    public async Task<DeadlinesOutcome> RunAsync(CancellationToken cancel)
    {
        var review = await releases.ReviewAsync(cancel);
        var published = ImmutableArray.CreateBuilder<Publication>();
        var steps = new Steps(cancel);
        foreach (var release in review.Due)
        {
            await steps.DoAsync(async () =>
            {
                var outcome = await publishing.PublishAsync(release.Run, release.Terms, cancel);
                if (outcome.IsNew)
                    published.Add(outcome.Publication);
            });
        }

        steps.ThrowFailures("Publishing what is due");
        return new DeadlinesOutcome(published.ToImmutable(), review.Problems);
    }
}
