using Reporting.Audits.Register;
using Reporting.Extracts.Records;

namespace Reporting.Extracts.Mapping;

/// <summary>Records of the lists that the overview reads beside the register.</summary>
internal static class QualityRows
{
    public static ComplaintRow Complaint(RowValues row) => new(
        row.Origin,
        row.Text("Complaint ID")!,
        row.Date("Date Received"),
        row.Text(ComplaintRow.StageColumn),
        row.Text(ComplaintRow.ServiceAreaColumn),
        row.Text(ComplaintRow.SubjectColumn),
        row.Date("Due"),
        row.Text(ComplaintRow.StatusColumn),
        row.Date("Date Closed"));

    public static EscalationRow Escalation(RowValues row) => new(
        row.Origin,
        row.Text("Escalation ID")!,
        row.Date("Date"),
        row.Text(EscalationRow.RoleColumn),
        row.Text(EscalationRow.ServiceAreaColumn),
        row.Text(EscalationRow.ThemeColumn),
        row.Date("Date Resolved"));

    /// <summary>Null where the row says nothing, or for no section.</summary>
    public static CommentaryRow? Commentary(RowValues row) =>
        row.Text("Section") is not { } section || row.Text("Text") is not { } text ? null : new(
            row.Origin,
            new Statement(
                section,
                row.Text("Kind"),
                text,
                row.Month("Period"),
                row.Text("Body"),
                row.Text("Service Area"),
                row.Text("Team"),
                row.Text("Owner Role"),
                row.Date("Due"),
                row.Date("Done"))
            {
                Indicator = row.Text("Indicator"),
            });

    public static RecommendationRow? Recommendation(RowValues row) =>
        row.Date("Date") is not { } date
            || (row.Text("Title") ?? row.Text("Action Proposed")) is not { } title
            ? null : new(
            row.Origin,
            date,
            title,
            row.Text("Action Proposed"),
            row.Text("Action Taken"),
            row.Text(RecommendationRow.StatusColumn),
            row.Date("Accepted by Panel On"),
            row.Text("Reported To"));
}
