using System.Collections.Immutable;

namespace Reporting.Audits.Clocks;

/// <summary>A deadline of the framework. Source: audit-cycle.md, The month; Inadequate and requires improvement.</summary>
/// <param name="Id">As a clock names it: lower case with dashes.</param>
/// <param name="Words">What has to be done, as a reminder says it.</param>
/// <param name="When">By when, as the key to the workbook says it.</param>
/// <param name="DoneColumn">The register's column that stops it: without the column nobody can say whether it was
/// done.</param>
internal sealed record ClockRule(string Id, string Words, string When, string DoneColumn)
{
    public static ClockRule AuditDue { get; } =
        new("audit-due", "Audit", "by the 28th of the month it was allocated for", "Date Completed");

    public static ClockRule Oversight { get; } = new(
        "oversight", "Service lead's oversight", "by the 6th of the month after the audit",
        "Date of Service Lead Oversight");

    public static ClockRule Upload { get; } = new(
        "upload", "Upload to the child's file", "by the 6th of the month after the audit", "Date Uploaded");

    public static ClockRule Dispute { get; } = new(
        "dispute", "Dispute to be settled", "between the 28th and the 6th of the month after the audit",
        "Date Dispute Settled");

    public static ClockRule ImmediateConcern { get; } = new(
        "immediate-concern", "Immediate concern to be escalated", "at once: on the day of the audit",
        "Date Escalated");

    public static ClockRule Escalation { get; } = new(
        "escalation", "Inadequate audit to be escalated",
        "at once: on the day it was confirmed, or of the audit while it is not yet moderated", "Date Escalated");

    public static ClockRule ThreeDayUpdate { get; } = new(
        "three-day-update", "First update after escalation", "3 days after escalation", "Date of 3-day Update");

    public static ClockRule OneWeekUpdate { get; } = new(
        "one-week-update", "Further update after escalation", "a week after escalation", "Date of 1-week Update");

    public static ClockRule ReAudit { get; } =
        new("re-audit", "Re-audit", "a month after escalation", "Date of Re-audit");

    public static ClockRule RemedialAction { get; } =
        new("remedial-action", "Remedial action", "by the day that the audit set", "Action Done");

    /// <summary>In the order of an audit's life.</summary>
    public static ImmutableArray<ClockRule> All { get; } =
    [
        AuditDue, Oversight, Upload, Dispute, ImmediateConcern, Escalation, ThreeDayUpdate, OneWeekUpdate, ReAudit,
        RemedialAction,
    ];

    public static ClockRule Get(string id) => All.Single(rule => rule.Id == id);
}
