using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Audits.Reports;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Packs;

/// <summary>What audits judged practice to be, beside the indicators that speak of it.</summary>
internal static class AuditJudgementsSheet
{
    public static TableSheet Of(PackMonth month, PackGroup group)
    {
        ImmutableArray<Audit> audits = [.. month.Audits.Where(group.Holds)];
        var figures = month.SeriesOf(group.Group).ToDictionary(
            series => series.Indicator.Id, StringComparer.Ordinal);
        var rows = PracticeAreas.Of(audits).SelectMany(area => Rows(area, figures));
        var count = AppendixWords.Number(audits.Length);
        return month.Sheet(
            group,
            "Audit_judgements",
            "audit judgements beside indicators",
            [
                $"It has a row for each practice area of the audits and each indicator that speaks of it. Audits "
                + $"completed in {month.AuditedIn.ToWords()}: {count}. Judgements are those of the auditors.",
                "Indicators are those of the month. Which speak of which area is set out in the documentation.",
            ],
            new Table("Audit_judgements_table", Columns(month), [.. rows]));
    }

    private static ImmutableArray<Column> Columns(PackMonth month) =>
    [
        Column.Label("Practice area", 26),
        .. GradeColumns.JudgementsInBrief,
        Column.Words("Indicator", 46),
        Column.Numbers(month.Month.ToShortWords(), 8.5),
        Column.Numbers(AppendixNotes.Heading("Target", AppendixNotes.Target), 8.5),
        Column.Words(AppendixNotes.Heading("Status", AppendixNotes.Status), 11),
    ];

    private static IEnumerable<ImmutableArray<Cell>> Rows(
        GroupOf<GradeCounts> area, Dictionary<string, IndicatorSeries> figures)
    {
        ImmutableArray<Cell> judged = [Cell.Of(area.Group), .. GradeColumns.JudgementCellsInBrief(area.Value)];
        var speaking = JudgedIndicators.Of(area.Group).Select(indicator => figures.GetValueOrDefault(indicator.Id))
            .OfType<IndicatorSeries>().ToList();
        return speaking.Count == 0
            ? [[.. judged, Cell.Of("None"), Cell.NotApplicable, Cell.NotApplicable, Cell.NotApplicable]]
            : speaking.Select(series => (ImmutableArray<Cell>)
            [
                .. judged,
                Cell.Of(series.Indicator.Title),
                FigureCells.Value(series.Latest, series.Indicator.Unit),
                FigureCells.Target(series.Target, series.Indicator.Unit),
                FigureCells.Status(series),
            ]);
    }
}
