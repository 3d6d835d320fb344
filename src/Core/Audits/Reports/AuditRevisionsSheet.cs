using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Reports.Grades;
using Reporting.Audits.Trends;
using Reporting.Checks;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports;

/// <summary>Every count that was told differently before: old, new and who told it.</summary>
internal static class AuditRevisionsSheet
{
    public static TableSheet Of(AuditSheet sheet, AuditRestatements restatements) => sheet.Of(
        "Revisions",
        "Revisions to figures told before",
        Columns,
        restatements.Cells.Select(Row),
        "No figure was told differently before",
        "It has a row for each figure that was told differently before.",
        $"Audits whose original grade was first told differently: {ShareWords.Number(restatements.GradesChanged)}; "
        + $"whose service area was: {ShareWords.Number(restatements.AreasChanged)}.");

    /// <summary>Of a public edition: what published issues printed otherwise, and no count beside.</summary>
    public static TableSheet Published(AuditSheet sheet, ImmutableArray<AuditRestatement> cells) =>
        Published(sheet, cells.Select(Row));

    /// <summary>Likewise, with <c>[c]</c> for what no edition shows.</summary>
    public static TableSheet Published(AuditSheet sheet, ImmutableArray<ShownRevision> cells) =>
        Published(sheet, cells.Select(each => Row(each)));

    private static TableSheet Published(AuditSheet sheet, IEnumerable<ImmutableArray<Cell>> rows) => sheet.Of(
        "Revisions",
        "Revisions to published figures",
        Columns,
        rows,
        "No published figure has changed",
        "It has a row for each figure that was published before and has changed since.");

    /// <summary>What the cover says.</summary>
    public static string CoverWords(AuditRestatements restatements) => CoverWords(restatements.Cells.Length);

    public static string CoverWords(int restated) => restated switch
    {
        0 => "No figure has been told differently before.",
        1 => "One figure was told differently before. The worksheet Revisions names it.",
        var count => $"{ShareWords.Number(count)} figures were told differently before. "
            + "The worksheet Revisions names them.",
    };

    /// <summary>One a figure, for <c>checks.csv</c>.</summary>
    public static IEnumerable<Finding> Findings(AuditRestatements restatements) => restatements.Cells.Select(cell =>
        new Finding(
            AuditRestatements.Rule,
            Severity.Note,
            $"{cell.Group}, {cell.Measure}, {cell.Window.ToWords()}: {FigureText(cell.First)} by {cell.ToldBy}, now "
            + $"{FigureText(cell.Now)}. Say why where it matters.")
        {
            List = "audits",
            Period = cell.Window.Last,
        });

    private const int FirstColumn = 4;

    private static ImmutableArray<Column> Columns { get; } =
    [
        Column.Label("Measure", 30),
        Column.Words("Breakdown", 16),
        Column.Words("Group", 36),
        Column.Words("Audits completed in", 22),
        Column.Numbers("First told", 10),
        Column.Words("Told by", 30),
        Column.Numbers("Now", 10),
    ];

    private static ImmutableArray<Cell> Row(AuditRestatement cell) =>
    [
        Cell.Of(cell.Measure),
        Cell.Of(cell.Breakdown),
        Cell.Named(cell.Group),
        Cell.Of(cell.Window.ToWords()),
        AuditCells.Value(new AuditFigure(cell.Measure, cell.Breakdown, cell.Group, cell.First)),
        Cell.Of(cell.ToldBy),
        AuditCells.Value(new AuditFigure(cell.Measure, cell.Breakdown, cell.Group, cell.Now)),
    ];

    private static ImmutableArray<Cell> Row(ShownRevision revision)
    {
        var row = Row(revision.Cell);
        Cell withheld = new Cell.Sign(Shorthand.Suppressed);
        return
        [
            .. row[..FirstColumn],
            revision.ShowsFirst ? row[FirstColumn] : withheld,
            .. row[(FirstColumn + 1)..^1],
            revision.ShowsNow ? row[^1] : withheld,
        ];
    }

    private static string FigureText(Indicators.Figure figure) => Performance.FigureText.Of(figure, 0);
}
