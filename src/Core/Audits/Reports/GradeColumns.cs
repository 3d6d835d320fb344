using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports;

/// <summary>Counts by grade and their percentages of the graded as columns of any table.</summary>
internal static class GradeColumns
{
    public const string Remark =
        "Grades are the original ones. Percentages are of the graded audits; ungraded audits, and those of files "
        + "without a grade column, are counted apart.";

    public static ImmutableArray<Column> Audits { get; } =
    [
        Column.Numbers("Audits", 8),
        .. Of("Graded"),
        Column.Numbers("Ungraded", 10.5),
        Column.Numbers("Grade not known", 9),
    ];

    public static ImmutableArray<Column> Judgements { get; } = [.. Of("Judged"), Column.Numbers("Not judged", 9)];

    /// <summary>Of the percentages the last alone: where other figures stand beside them.</summary>
    public static ImmutableArray<Column> JudgementsInBrief { get; } =
        Judgements.RemoveRange(1 + AuditWords.Grades.Length, AuditWords.Grades.Length);

    public static IEnumerable<Cell> AuditCellsOf(GradeCounts counts) =>
    [
        Cell.Of(counts.Cases), .. Cells(counts), Known(counts, counts.Ungraded), Cell.Of(counts.NotKnown),
    ];

    public static IEnumerable<Cell> JudgementCellsOf(GradeCounts counts) =>
        [.. Cells(counts), Cell.Of(counts.Ungraded)];

    /// <summary>Under <see cref="JudgementsInBrief"/>.</summary>
    public static IEnumerable<Cell> JudgementCellsInBrief(GradeCounts counts) =>
    [
        .. JudgementCellsOf(counts).ToImmutableArray()
            .RemoveRange(1 + AuditWords.Grades.Length, AuditWords.Grades.Length),
    ];

    private static ImmutableArray<Column> Of(string whole) =>
    [
        Column.Numbers(whole, 9),
        .. AuditWords.Grades.Select(grade => Column.Numbers(AuditWords.Of(grade), 9)),
        .. AuditWords.Grades.Select(grade => Column.Numbers($"{AuditWords.Of(grade)} (% of {Lower(whole)})", 9)),
        Column.Numbers($"Good or outstanding (% of {Lower(whole)})", 9),
    ];

    private static IEnumerable<Cell> Cells(GradeCounts counts) =>
    [
        Known(counts, counts.Graded),
        .. AuditWords.Grades.Select(grade => Known(counts, counts[grade])),
        .. AuditWords.Grades.Select(grade => Percent(counts, counts.ShareOf(grade))),
        Percent(counts, counts.GoodOrBetter),
    ];

    private static Cell Known(GradeCounts counts, int count) =>
        counts.IsAvailable ? Cell.Of(count) : Cell.NotAvailable;

    private static Cell Percent(GradeCounts counts, Share share) =>
        counts.IsAvailable ? AuditCells.Percent(share) : Cell.NotAvailable;

    private static string Lower(string word) => word.ToLowerInvariant();
}
