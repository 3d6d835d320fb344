using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Disclosure;
using Reporting.Indicators;

namespace Reporting.Audits.Reports.Grades;

/// <summary>A changed figure as a protected edition may print it: old where an issue has shown it, new where its own tables
/// do. What it doesn't show isn't in it.</summary>
internal sealed record ShownRevision(AuditRestatement Cell, bool ShowsFirst, bool ShowsNow);

/// <summary>Which figures of changed cells anybody can see.</summary>
internal static class ShownRevisions
{
    private const string SinceMonth = "since-";
    private const string SinceThemed = "since-themed-";
    private const string OriginalGrade = "original-";
    private const string OutcomeGrade = "outcome-";

    public static ImmutableArray<ShownRevision> Of(
        ImmutableArray<AuditRestatement> cells,
        ImmutableArray<ShownTable> shown,
        ImmutableArray<PublishedCells> published)
    {
        var now = shown.SelectMany(Keys).ToHashSet();
        var before = published.SelectMany(edition => edition.Cells)
            .Where(cell => cell.IsShown)
            .Select(cell => (cell.Key, cell.Count))
            .ToHashSet();
        return
        [
            .. from cell in cells
               let key = KeyOf(cell)
               let isFirst = cell.First.Value is { } first && before.Contains((key, (int)first))
               let isNow = now.Contains(key)
               select new ShownRevision(
                   cell with { First = isFirst ? cell.First : Withheld, Now = isNow ? cell.Now : Withheld },
                   isFirst,
                   isNow),
        ];
    }

    private static Figure Withheld { get; } = Figure.NotAvailable("Withheld.");

    private static IEnumerable<CellKey> Keys(ShownTable shown) => shown.IsDropped ? [] :
        from row in Enumerable.Range(0, shown.TotalRow + 1)
        from column in Enumerable.Range(0, shown.TotalColumn + 1)
        where shown.Counts[row][column] is not null
        select shown.Table.Key(
            row == shown.TotalRow ? CountTable.TotalLabel : shown.Table.Rows[row],
            column == shown.TotalColumn ? CountTable.TotalLabel : shown.Table.Columns[column]);

    private static CellKey KeyOf(AuditRestatement cell)
    {
        var (measure, window) = (cell.Measure, cell.Window);
        return measure switch
        {
            "moderated" => Key(GradeCountTables.ModerationName(window), GradeCountTables.Original, ""),
            _ when After(SinceThemed) is { } grade => Key(GradeCountTables.SinceName(window), GradeCountTables.Themed, grade),
            _ when After(SinceMonth) is { } grade => Key(GradeCountTables.SinceName(window), GradeCountTables.AllGraded, grade),
            _ when After(OriginalGrade) is { } grade =>
                Key(GradeCountTables.ModerationName(window), GradeCountTables.Original, grade),
            _ when After(OutcomeGrade) is { } grade =>
                Key(GradeCountTables.ModerationName(window), GradeCountTables.Outcome, grade),
            _ => Key(
                GradeCountTables.AreaName(window),
                cell.Breakdown == AuditBreakdowns.Authority ? CountTable.TotalLabel : cell.Group,
                measure),
        };

        string? After(string start) =>
            measure.StartsWith(start, StringComparison.Ordinal) ? measure[start.Length..] : null;

        CellKey Key(string table, string row, string grade) => new(table, window.Last, row, ColumnOf(grade));
    }

    private static string ColumnOf(string measure) => measure == "ungraded" ? GradeCountTables.Ungraded
        : AuditWords.Grades.Where(grade => AuditWords.MeasureOf(grade) == measure).Select(AuditWords.Of).FirstOrDefault()
            ?? CountTable.TotalLabel;
}
