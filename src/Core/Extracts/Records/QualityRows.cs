using NodaTime;
using Reporting.Audits.Register;

namespace Reporting.Extracts.Records;

/// <summary>A row of <c>complaints</c> as it was sent.</summary>
public sealed record ComplaintRow(
    RowOrigin Origin,
    string Id,
    LocalDate? Received,
    string? Stage,
    string? ServiceArea,
    string? Subject,
    LocalDate? Due,
    string? Status,
    LocalDate? Closed)
{
    public const string StageColumn = "Stage";
    public const string ServiceAreaColumn = "Service Area";
    public const string SubjectColumn = "Subject";
    public const string StatusColumn = "Status";
}

/// <summary>A row of <c>escalations</c> as it was sent.</summary>
public sealed record EscalationRow(
    RowOrigin Origin,
    string Id,
    LocalDate? Date,
    string? RaisedByRole,
    string? ServiceArea,
    string? Theme,
    LocalDate? Resolved)
{
    public const string RoleColumn = "Raised By Role";
    public const string ServiceAreaColumn = "Service Area";
    public const string ThemeColumn = "Theme";
}

/// <summary>A row of <c>commentary</c>: what was written.</summary>
public sealed record CommentaryRow(RowOrigin Origin, Statement Statement);

/// <summary>A row of <c>recommendations</c>: what the panel asked for and what became of it.</summary>
/// <param name="Date">Of the meeting that asked.</param>
/// <param name="Status">As it was typed: Completed, Complete, Partially complete, Outstanding, Rejected.</param>
/// <param name="AcceptedOn">The day the panel accepted it as completed; null: not yet.</param>
/// <param name="ReportedTo">The body it was asked by or last reported to, as it was typed.</param>
public sealed record RecommendationRow(
    RowOrigin Origin,
    LocalDate Date,
    string Title,
    string? ActionProposed,
    string? ActionTaken,
    string? Status,
    LocalDate? AcceptedOn,
    string? ReportedTo)
{
    public const string StatusColumn = "Progress Status";
}
