using NodaTime;

namespace Reporting.Extracts.Records;

/// <summary>A row of <c>teams</c>: which service area a team belongs to, and whether it is a CWD team.</summary>
/// <param name="From">First day the row holds; null: always.</param>
/// <param name="To">Last day the row holds; null: still.</param>
/// <param name="Was">The team's earlier name, so that a renamed team keeps its history.</param>
public sealed record Team(
    string Name,
    string? ServiceArea,
    bool ChildrenWithDisabilities,
    string? ServiceLead,
    string? PracticeManager,
    LocalDate? From,
    LocalDate? To,
    string? Was)
{
    public const string CwdColumn = "Children with Disabilities (Yes/No)";
}
