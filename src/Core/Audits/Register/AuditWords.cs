using System.Collections.Immutable;

namespace Reporting.Audits.Register;

/// <summary>The framework's own words for what the register holds as codes.</summary>
internal static class AuditWords
{
    /// <summary>The seven areas that every audit judges, in the order of the framework.</summary>
    public static ImmutableArray<string> PracticeAreas { get; } =
    [
        "Narrative and History", "Assessment and Analysis", "Planning", "Relationship", "Outcomes", "Supervision",
        "Management Oversight",
    ];

    public static ImmutableArray<AuditGrade> Grades { get; } = [.. Enum.GetValues<AuditGrade>()];

    public static string Of(AuditGrade grade) => grade switch
    {
        AuditGrade.Outstanding => "Outstanding",
        AuditGrade.Good => "Good",
        AuditGrade.RequiresImprovement => "Requires improvement",
        AuditGrade.Inadequate => "Inadequate",
        _ => throw new ArgumentOutOfRangeException(nameof(grade)),
    };

    /// <summary>As a measure's name holds it: <c>requires-improvement</c>.</summary>
    public static string MeasureOf(AuditGrade grade) => Of(grade).ToLowerInvariant().Replace(' ', '-');

    public static string Of(AuditType type) => type switch
    {
        AuditType.Manager => "Manager",
        AuditType.Themed => "Themed",
        AuditType.Partnership => "Partnership",
        AuditType.CaseReview => "Case review",
        AuditType.DipSample => "Dip sample",
        _ => "Type not recorded",
    };

    public static string Of(ModerationRoute route) => route switch
    {
        ModerationRoute.QualityAssuranceUnit => "QA unit",
        ModerationRoute.MonthlyPanel => "Monthly panel",
        ModerationRoute.QuarterlyGroup => "Quarterly group",
        _ => "Route not recorded",
    };
}
