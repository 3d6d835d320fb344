using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Disclosure;

namespace Reporting.Audits.Reports.Grades;

/// <summary>The tables of audits that may be published, shaped as the council has printed them.</summary>
/// <remarks>
/// The named exemption <c>audit-grades</c> and nothing else: by service area, moderation, and since a set month; no
/// team, manager, tag, theme or free text. Source: scrutiny.md, Disclosure; audit-2022.csv.
/// </remarks>
internal static class PublishedGrades
{
    public static GradeTable ByServiceArea(CoveredAudits covered, ByArea<GradeCounts> grades) =>
        new(GradeCountTables.ByServiceArea(covered, grades))
        {
            Tab = "Grades_by_service_area",
            Subject = "Audits by service area and grade",
            Label = "Service area",
            None = covered.None,
            Remarks =
            [
                $"Audits completed in {covered.Covers}, by the grade that the auditor gave. The last row is all of them.",
            ],
            IsEmpty = grades.Total.Cases == 0,
            Unknown =
            [
                .. grades.Areas.Append(new GroupOf<GradeCounts>(CountTable.TotalLabel, grades.Total))
                    .Where(each => !each.Value.IsAvailable)
                    .Select(each => each.Group),
            ],
        };

    /// <summary>Original grades of the moderated audits and what became of them.</summary>
    public static GradeTable Moderation(CoveredAudits covered, Moderation moderation) =>
        new(GradeCountTables.Moderation(covered, moderation))
        {
            Tab = "Moderation",
            Subject = "Audits that were moderated, before and after",
            Label = "Moderated audits",
            None = $"No audit completed in {covered.Covers} was moderated",
            Remarks =
            [
                $"Audits completed in {covered.Covers} that a moderator graded too. Moderation never changes counts by "
                + "grade.",
            ],
            IsEmpty = moderation.Moderated == 0,
        };

    /// <summary>Every graded audit, and of them the themed ones.</summary>
    /// <param name="withManagers">Managers' audits apart too, as the quarterly appendix has them.</param>
    public static GradeTable Since(CoveredAudits covered, AuditWindow since, bool withManagers = false)
    {
        var audits = since.Completed(covered.Scope.Register);
        return new GradeTable(GradeCountTables.Since(covered, since, withManagers))
        {
            Tab = "Grades_since_set_month",
            Subject = $"Graded audits of {since.ToWords()}, prior to moderation",
            Label = "Audits",
            None = $"No audit was completed in {since.ToWords()}",
            Remarks =
            [
                $"Audits completed in {since.ToWords()}, by the grade that the auditor gave. "
                + (withManagers ? "The first row holds the others too." : "Themed audits are in both rows."),
                .. RegisterWords.WithoutRegister(covered, since),
            ],
            IsEmpty = audits.IsEmpty,
            Unknown =
            [
                .. GradeCounts.Of(audits).IsAvailable ? (IEnumerable<string>)[] : [GradeCountTables.AllGraded],
                .. Managers(audits).IsAvailable ? (IEnumerable<string>)[] : [GradeCountTables.Managers],
                .. Themed(audits).IsAvailable ? (IEnumerable<string>)[] : [GradeCountTables.Themed],
            ],
        };
    }

    /// <summary>Of the audits, the managers' own.</summary>
    public static GradeCounts Managers(IEnumerable<Audit> audits) =>
        GradeCounts.Of(audits.Where(audit => audit.Type == AuditType.Manager));

    /// <summary>Of the audits, the themed ones.</summary>
    public static GradeCounts Themed(IEnumerable<Audit> audits) =>
        GradeCounts.Of(audits.Where(audit => audit.Type == AuditType.Themed));
}
