using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Grades;

/// <summary>Counts by grade without percentages, in the columns that the council has printed.</summary>
internal static class CountColumns
{
    private const double Width = 13;

    private static IEnumerable<Column> Grades =>
        AuditWords.Grades.Select(grade => Column.Numbers(AuditWords.Of(grade), Width));

    /// <param name="hasNotKnown">
    /// Audits of files without a grade column stand in a column of their own, so that rows still add up.
    /// </param>
    public static IEnumerable<Column> Of(bool hasNotKnown) =>
    [
        .. Grades,
        Column.Numbers("Ungraded", Width),
        .. hasNotKnown ? (IEnumerable<Column>)[Column.Numbers("Grade not known", Width)] : [],
        Column.Numbers("Total", Width),
    ];

    public static IEnumerable<Cell> Cells(GradeCounts counts, bool hasNotKnown) =>
    [
        .. AuditWords.Grades.Select(grade => Known(counts, counts[grade])),
        Known(counts, counts.Ungraded),
        .. hasNotKnown ? (IEnumerable<Cell>)[Cell.Of(counts.NotKnown)] : [],
        Cell.Of(counts.Cases),
    ];

    private static Cell Known(GradeCounts counts, int count) =>
        counts.IsAvailable ? Cell.Of(count) : Cell.NotAvailable;
}
