using NodaTime;
using Reporting.Runs;

namespace Reporting.Publications;

/// <summary>An issue of a report: what went out, and on whose word. Immutable.</summary>
/// <remarks>Source: design.md, "Draft, approved, published". Key: period + report; issue.</remarks>
/// <param name="Issue">1, 2, … per period and report.</param>
/// <param name="ContentHash">Of the public edition: the approved bytes.</param>
/// <param name="ApprovedByRole">Empty where the setting <c>release</c> is automatic.</param>
/// <param name="PreviousHash">The <paramref name="Hash"/> of the issue before; empty for the first.</param>
/// <param name="Hash">SHA-256 over everything above: a chain in which no issue can change unnoticed.</param>
public sealed record Publication(
    RunKey Run,
    int Issue,
    string ContentHash,
    string ApprovedByRole,
    LocalDate? ApprovedOn,
    LocalDate PublishedOn,
    string PreviousHash,
    string Hash);

/// <summary>What was published: table <c>Publications</c>.</summary>
public interface IPublicationStore
{
    /// <summary>A report's issues, first first.</summary>
    Task<IReadOnlyList<Publication>> IssuesAsync(ReportKey of, CancellationToken cancel);

    /// <summary>Every publication there is, by day, then period, report and issue.</summary>
    Task<IReadOnlyList<Publication>> AllAsync(CancellationToken cancel);

    /// <returns>False where that issue exists already: somebody else was first.</returns>
    Task<bool> TryAddAsync(Publication publication, CancellationToken cancel);
}
