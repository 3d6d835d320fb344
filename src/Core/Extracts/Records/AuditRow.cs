using System.Collections.Immutable;
using System.Globalization;
using Reporting.Audits.Register;

namespace Reporting.Extracts.Records;

/// <summary>A row of <c>audits</c> as it was sent, with who and what it names.</summary>
/// <remarks>Nothing prints it: reports read <see cref="Audit"/>, which holds hashes and no free text.</remarks>
public sealed record AuditRow
{
    public const string IdColumn = "Audit ID";
    public const string ChildColumn = "Child Unique ID";
    public const string ServiceAreaColumn = "Service Area";
    public const string TeamColumn = "Team";
    public const string AuditorColumn = "Auditor";
    public const string TypeColumn = "Audit Type";
    public const string ThemeColumn = "Theme";
    public const string AllocatedColumn = "Date Allocated";
    public const string CompletedColumn = "Date Completed";
    public const string GradeColumn = "Grade";
    public const string CaseHolderColumn = "Case Holder Involved";
    public const string OversightColumn = "Date of Service Lead Oversight";
    public const string DisputedColumn = "Disputed";
    public const string SettledColumn = "Date Dispute Settled";
    public const string UploadedColumn = "Date Uploaded";
    public const string ModeratedGradeColumn = "Moderated Grade";
    public const string ModeratedColumn = "Date Moderated";
    public const string RouteColumn = "Moderation Route";
    public const string StrengthsColumn = "Strengths";
    public const string ImprovementsColumn = "Areas for Improvement";
    public const string FeedbackColumn = "Family Feedback Obtained";
    public const string ConcernColumn = "Immediate Concern";
    public const string EscalatedColumn = "Date Escalated";
    public const string ThreeDayColumn = "Date of 3-day Update";
    public const string OneWeekColumn = "Date of 1-week Update";
    public const string ReAuditColumn = "Date of Re-audit";
    public const string ActionsColumn = "Actions";
    public const string ActionDueColumn = "Action Due";
    public const string ActionDoneColumn = "Action Done";

    public static ImmutableArray<string> FileCheckColumns { get; } =
        ["File Check 1", "File Check 2", "File Check 3", "File Check 4", "File Check 5"];

    /// <summary>Everything that is no name, no id and no free text; its <see cref="Audit.Key"/> is still blank.
    /// </summary>
    public required Audit Answers { get; init; }

    public required RowOrigin Origin { get; init; }

    public required string Id { get; init; }

    /// <summary>The child's id, normalised as in every list.</summary>
    public string? Child { get; init; }

    public string? ServiceArea { get; init; }

    public string? Team { get; init; }

    public string? Auditor { get; init; }

    public string? Theme { get; init; }

    public string? Strengths { get; init; }

    public string? Improvements { get; init; }

    /// <summary>The grade's cell is blank, though the file has the column.</summary>
    public bool IsGradeBlank { get; init; }

    /// <summary>Where it stands, never whom it is about.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"audit in row {Origin.Row}");
}
