namespace Reporting.Audits.Register;

/// <summary>What an audit, a moderator or one of the seven practice areas was judged, best first.</summary>
/// <remarks>Counts by grade are of the original grade: moderation never changes them. Source: audit-cycle.md.</remarks>
public enum AuditGrade
{
    Outstanding,
    Good,
    RequiresImprovement,
    Inadequate,
}

/// <summary>Whose idea an audit was.</summary>
public enum AuditType
{
    /// <summary>The column is missing, blank, or holds something else.</summary>
    NotAnswered,
    Manager,
    Themed,
    Partnership,
    CaseReview,
    DipSample,
}

/// <summary>Who moderated an audit.</summary>
public enum ModerationRoute
{
    NotAnswered,
    QualityAssuranceUnit,
    MonthlyPanel,
    QuarterlyGroup,
}
