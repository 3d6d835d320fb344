using Reporting.Indicators;

namespace Reporting.Audits;

/// <summary>A figure of an audit report: a row of <c>audit-results.csv</c> and of the sheet of tidy figures.</summary>
/// <param name="Measure">Lower case with dashes: <c>graded</c>, <c>original-good</c>. Source: audit-cycle.md.</param>
/// <param name="Breakdown">One of <see cref="AuditBreakdowns"/>.</param>
/// <param name="Group">The authority's name, the service area's … : never a person outside officer editions.</param>
public sealed record AuditFigure(string Measure, string Breakdown, string Group, Figure Figure);

/// <summary>What figures of audits are broken down by.</summary>
public static class AuditBreakdowns
{
    public const string Authority = "authority";
    public const string ServiceArea = "service-area";
    public const string Manager = "manager";
    public const string PlanType = "plan-type";
    public const string PracticeArea = "practice-area";
    public const string Tag = "tag";
    public const string Theme = "theme";
    public const string Route = "route";
    public const string FileCheck = "file-check";
}
