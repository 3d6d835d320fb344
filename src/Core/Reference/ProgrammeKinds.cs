namespace Reporting.Reference;

/// <summary>Kinds of entries that the programme names; a file may hold others. Source: audit-cycle.md.</summary>
internal static class ProgrammeKinds
{
    /// <summary>What managers' audits of the month look at.</summary>
    public const string Theme = "Theme";

    /// <summary>An audit beside the managers' that runs in the month.</summary>
    public const string OtherAudit = "Other audit";

    public const string ModerationPanel = "Moderation panel";

    /// <summary>Of children and families.</summary>
    public const string Survey = "Survey";

    /// <summary>A theme of the safeguarding partnership.</summary>
    public const string PartnershipTheme = "Partnership theme";

    public const string CrhAudit = "CRH audit";

    /// <summary>Monday to Friday.</summary>
    public const string PracticeWeek = "Practice week";

    /// <summary>A list or report goes out.</summary>
    public const string Report = "Report";
}
