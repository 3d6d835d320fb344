using System.Collections.Immutable;
using Reporting.Publications;
using Reporting.Runs;

namespace Reporting.Upkeep;

/// <summary>What a look at the releases did.</summary>
/// <param name="Published">Issues that came out by it, in the order in which they did.</param>
/// <param name="Problems">Releases that can't be followed as they stand.</param>
public sealed record DeadlinesOutcome(ImmutableArray<Publication> Published, ImmutableArray<Problem> Problems);

/// <summary>Publishes every release that is due today in London, missed days included, oldest first.</summary>
/// <remarks>What was approved is published, also where a newer draft stands. Source: design.md, Triggers.</remarks>
public sealed class Deadlines(DueReleases releases, Publishing publishing, DueRuns due)
{
    /// <summary>Runs twice, or at once with itself, without harm.</summary>
    /// <exception cref="AggregateException">Some could not be published; the others were.</exception>
    public async Task<DeadlinesOutcome> RunAsync(CancellationToken cancel)
    {
        var published = ImmutableArray.CreateBuilder<Publication>();
        var problems = new List<Problem>();
        var tried = new HashSet<RunKey>();
        var steps = new Steps(cancel);
        ReleaseReview review;
        while (true)
        {
            // What has just come out may be the reason why the next must not.
            review = await releases.ReviewAsync(cancel);
            problems.AddRange(review.Problems);
            if (review.Due.FirstOrDefault(each => !tried.Contains(each.Run)) is not { } release)
                break;
            tried.Add(release.Run);
            await steps.DoAsync(async () =>
            {
                var outcome = await publishing.PublishAsync(release.Run, release.Terms, cancel);
                if (outcome.IsNew)
                    published.Add(outcome.Publication);
            });
        }

        foreach (var run in review.Refused)
            await steps.DoAsync(() => due.AskAnewAsync(run, cancel));
        steps.ThrowFailures("Publishing what is due");
        return new DeadlinesOutcome(published.ToImmutable(), [.. problems.Distinct()]);
    }
}
