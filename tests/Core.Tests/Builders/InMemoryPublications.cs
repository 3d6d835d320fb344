using Reporting.Publications;
using Reporting.Runs;

namespace Reporting.Tests.Builders;

/// <summary>Issues: added once, never changed.</summary>
internal sealed class InMemoryPublications : IPublicationStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<(ReportKey Of, int Issue), Publication> issues = [];

    /// <summary>What somebody else does just before an issue is added.</summary>
    public Func<Task>? BeforeAdd { get; set; }

    public IReadOnlyList<Publication> All
    {
        get
        {
            lock (gate)
            {
                return
                [
                    .. issues.Values
                        .OrderBy(issue => issue.PublishedOn)
                        .ThenBy(issue => issue.Run.Of.Period)
                        .ThenBy(issue => issue.Run.Of.Report, StringComparer.Ordinal)
                        .ThenBy(issue => issue.Issue),
                ];
            }
        }
    }

    /// <summary>What nobody may do: changes a row behind the system's back.</summary>
    public void Forge(Publication instead)
    {
        lock (gate)
            issues[(instead.Run.Of, instead.Issue)] = instead;
    }

    public Task<IReadOnlyList<Publication>> IssuesAsync(ReportKey of, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<Publication>>(
            [.. All.Where(issue => issue.Run.Of == of).OrderBy(issue => issue.Issue)]);

    public Task<IReadOnlyList<Publication>> AllAsync(CancellationToken cancel) => Task.FromResult(All);

    public async Task<bool> TryAddAsync(Publication publication, CancellationToken cancel)
    {
        if (BeforeAdd is { } interfere)
        {
            BeforeAdd = null;
            await interfere();
        }

        lock (gate)
            return issues.TryAdd((publication.Run.Of, publication.Issue), publication);
    }
}
