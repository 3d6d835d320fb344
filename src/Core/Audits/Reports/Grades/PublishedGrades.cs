using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Grades;

/// <summary>The tables of audits that may be published, shaped as the council has printed them.</summary>
/// <remarks>
/// The named exemption <c>audit-grades</c> and nothing else: by service area, moderation, and since a set month; no
/// team, manager, tag, theme or free text. Source: scrutiny.md, Disclosure; audit-2022.csv.
/// </remarks>
internal static class PublishedGrades
{
    private const double LabelWidth = 32;

    public static TableSheet ByServiceArea(CoveredAudits covered, ByArea<GradeCounts> grades)
    {
        var hasNotKnown = grades.Total.NotKnown > 0;
        return covered.Sheet.Of(
            "Grades_by_service_area",
            "Audits by service area and grade",
            [Column.Label("Service area", LabelWidth), .. CountColumns.Of(hasNotKnown)],
            grades.Total.Cases == 0
                ? []
                : grades.Areas.Append(new GroupOf<GradeCounts>(ByArea.All, grades.Total))
                    .Select(each => Row(each.Group, each.Value, hasNotKnown)),
            covered.None,
            $"Audits completed in {covered.Covers}, by the grade that the auditor gave. The last row is all of them.");
    }

    /// <summary>Original grades of the moderated audits and what became of them.</summary>
    public static TableSheet Moderation(CoveredAudits covered, Moderation moderation) => covered.Sheet.Of(
        "Moderation",
        "Audits that were moderated, before and after",
        [Column.Label("Moderated audits", LabelWidth), .. CountColumns.OfGraded],
        moderation.Moderated == 0
            ? []
            :
            [
                Row("Original audit grades", moderation.Original, moderation.Moderated),
                Row("Outcome of moderation", moderation.Outcome, moderation.Moderated),
            ],
        $"No audit completed in {covered.Covers} was moderated",
        $"Audits completed in {covered.Covers} that a moderator graded too. Moderation never changes counts by grade.");

    /// <summary>Every graded audit, and of them the themed ones.</summary>
    /// <param name="withManagers">Managers' audits apart too, as the quarterly appendix has them.</param>
    public static TableSheet Since(CoveredAudits covered, AuditWindow since, bool withManagers = false)
    {
        var audits = since.Completed(covered.Scope.Register);
        var (all, themed) = (GradeCounts.Of(audits), Themed(audits));
        var managers = GradeCounts.Of(audits.Where(audit => audit.Type == AuditType.Manager));
        return covered.Sheet.Of(
            "Grades_since_set_month",
            $"Graded audits of {since.ToWords()}, prior to moderation",
            [Column.Label("Audits", LabelWidth), .. CountColumns.OfGraded],
            all.Cases == 0
                ? []
                :
                [
                    Row("Graded audits, all teams", all),
                    .. withManagers
                        ? (IEnumerable<ImmutableArray<Cell>>)[Row("Graded managers' audits", managers)]
                        : [],
                    Row("Graded themed audits", themed),
                ],
            $"No audit was completed in {since.ToWords()}",
            [
                $"Audits completed in {since.ToWords()}, by the grade that the auditor gave. "
                + (withManagers ? "The first row holds the others too." : "Themed audits are in both rows."),
                .. RegisterWords.WithoutRegister(covered, since),
            ]);
    }

    /// <summary>Of the audits, the themed ones.</summary>
    public static GradeCounts Themed(IEnumerable<Audit> audits) =>
        GradeCounts.Of(audits.Where(audit => audit.Type == AuditType.Themed));

    private static ImmutableArray<Cell> Row(string group, GradeCounts counts, bool hasNotKnown) =>
        [Cell.Of(group), .. CountColumns.Cells(counts, hasNotKnown)];

    private static ImmutableArray<Cell> Row(string name, GradeCounts counts) =>
        [Cell.Of(name), .. CountColumns.Graded(counts)];

    private static ImmutableArray<Cell> Row(string name, Func<AuditGrade, int> counts, int total) =>
        [Cell.Of(name), .. AuditWords.Grades.Select(grade => Cell.Of(counts(grade))), Cell.Of(total)];
}
