using System.Collections.Immutable;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports;

/// <summary>Every figure of a report, one a row, for those who work on with them.</summary>
internal static class AllFiguresSheet
{
    public static TableSheet Of(AuditSheet sheet, IEnumerable<AuditFigure> figures) => sheet.Of(
        "All_figures",
        "All figures",
        Columns,
        figures.Select(Row),
        "No figure",
        "It has a row for each figure. A measure whose name ends in share is a percentage of its denominator, every "
        + "other a count; weighted kappa is a number of two decimals.");

    private static ImmutableArray<Column> Columns { get; } =
    [
        Column.Label("Measure", 36),
        Column.Words("Breakdown", 18),
        Column.Words("Group", 44),
        Column.Numbers("Value", 11),
        Column.Numbers("Numerator", 12),
        Column.Numbers("Denominator", 14),
        Column.Numbers("Not answered or not known", 14),
    ];

    private static ImmutableArray<Cell> Row(AuditFigure figure) =>
    [
        Cell.Of(figure.Measure),
        Cell.Of(figure.Breakdown),
        Cell.Named(figure.Group),
        AuditCells.Value(figure),
        AuditCells.Part(figure.Figure, figure.Figure.Numerator),
        AuditCells.Part(figure.Figure, figure.Figure.Denominator),
        Cell.Of(figure.Figure.Undetermined),
    ];
}
