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

/// <summary>A row of <c>commentary</c>: what was written, and the indicator it is about if any.</summary>
public sealed record CommentaryRow(RowOrigin Origin, string? Indicator, Statement Statement);
