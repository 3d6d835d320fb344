using System.Collections.Immutable;
using Reporting.Extracts.Records;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Audits.Clocks;

/// <summary>
/// A deadline of the framework. Source: audit-cycle.md, The month; Inadequate and requires improvement.
/// </summary>
/// <param name="Id">As a clock names it: lower case with dashes.</param>
/// <param name="Words">What has to be done, as a reminder says it.</param>
/// <param name="ByWhen">When it falls due, in words, with the days that the settings hold.</param>
/// <param name="DoneColumn">The register's column that stops it: without the column nobody can say whether it was
/// done.</param>
internal sealed record ClockRule(string Id, string Words, Func<AuditSettings, string> ByWhen, string DoneColumn)
{
    public static ClockRule AuditDue { get; } =
        new("audit-due", "Audit", days => $"By the {Ordinal.Of(days.DueDay)} of the month it was allocated for",
            AuditRow.CompletedColumn);

    public static ClockRule Oversight { get; } = new(
        "oversight", "Service lead's oversight",
        days => $"By the {Ordinal.Of(days.OversightDay)} of the month after the audit", AuditRow.OversightColumn);

    public static ClockRule Upload { get; } = new(
        "upload", "Upload to the child's file",
        days => $"By the {Ordinal.Of(days.OversightDay)} of the month after the audit", AuditRow.UploadedColumn);

    public static ClockRule Dispute { get; } = new(
        "dispute", "Dispute to be settled",
        days => $"Between the {Ordinal.Of(days.DueDay)} and the {Ordinal.Of(days.OversightDay)} of the month after",
        AuditRow.SettledColumn);

    public static ClockRule ImmediateConcern { get; } = new(
        "immediate-concern", "Immediate concern to be escalated", _ => "At once: on the day of the audit",
        AuditRow.EscalatedColumn);

    public static ClockRule Escalation { get; } = new(
        "escalation", "Inadequate audit to be escalated",
        _ => "At once: on the day moderation confirmed it", AuditRow.EscalatedColumn);

    public static ClockRule ThreeDayUpdate { get; } = new(
        "three-day-update", "First update after escalation", _ => "3 days after escalation", AuditRow.ThreeDayColumn);

    public static ClockRule OneWeekUpdate { get; } = new(
        "one-week-update", "Further update after escalation", _ => "A week after escalation", AuditRow.OneWeekColumn);

    public static ClockRule ReAudit { get; } =
        new("re-audit", "Re-audit", _ => "A month after escalation", AuditRow.ReAuditColumn);

    public static ClockRule RemedialAction { get; } =
        new("remedial-action", "Remedial action", _ => "By the day that the audit set", AuditRow.ActionDoneColumn);

    /// <summary>In the order of an audit's life.</summary>
    public static ImmutableArray<ClockRule> All { get; } =
    [
        AuditDue, Oversight, Upload, Dispute, ImmediateConcern, Escalation, ThreeDayUpdate, OneWeekUpdate, ReAudit,
        RemedialAction,
    ];

    public static ClockRule Get(string id) => All.Single(rule => rule.Id == id);
}
