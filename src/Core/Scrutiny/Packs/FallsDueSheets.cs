using System.Collections.Immutable;
using Reporting.Performance.Appendix;
using Reporting.Scrutiny.FallsDue;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Packs;

/// <summary>What falls due in the next ten working days, and what month end will show of it.</summary>
internal static class FallsDueSheets
{
    /// <param name="next">Of the group; null where the month's lists are kept no longer.</param>
    public static TableSheet Due(PackMonth month, PackGroup group, DueNext? next)
    {
        // One visit or supervision may be asked for by several indicators: it is one row.
        var rows = (next?.Indicators ?? [])
            .SelectMany(each => each.Due.Select(due => (each.Indicator, each.Timescale.What, Due: due)))
            .GroupBy(each => (each.Due.DueOn, Child: month.ChildIdOf(each.Due.Case), each.What, each.Due.Team))
            .OrderBy(same => same.Key.DueOn)
            .ThenBy(same => same.Key.Child, StringComparer.Ordinal)
            .Select(same => (ImmutableArray<Cell>)
            [
                Cell.Named(same.Key.Child),
                .. PackCells.Place(group, same.Key.Team),
                Cell.Of(AppendixWords.Capitalised(same.Key.What)),
                Cell.Of(same.Key.DueOn),
                Cell.Of(string.Join("; ", same.Select(each => each.Indicator.Title).Distinct(StringComparer.Ordinal))),
            ]);
        var table = new Table(
            "Falls_due_table",
            [
                Column.Label("Child", 22), .. PackCells.PlaceColumn(group), Column.Words("What falls due", 26),
                Column.Dates("Due on"), Column.Words("Indicator", 60),
            ],
            [.. rows]);
        return month.Sheet(
            group,
            "Falls_due",
            "what falls due",
            [
                "It has a row for each child and each thing that falls due in the ten working days after "
                + $"{Until(month, next)}: the soonest first. What is late already is on the worksheet Late.",
            ],
            table.OrSaying(next is null ? PackMonth.NotKept : "Nothing falls due"));
    }

    /// <param name="next">As <see cref="Due"/> has it.</param>
    public static TableSheet MonthEnd(PackMonth month, PackGroup group, DueNext? next)
    {
        var rows = (next?.Indicators ?? [])
            .Where(each => each.Now.Denominator > 0 || each.IfNone.Denominator > 0 || each.Missing is not null)
            .Select(Row);
        var words = month.Month.Next.ToWords();
        return month.Sheet(
            group,
            "Next_month_end",
            "next month end",
            [
                $"It has a row for each indicator that asks for something by a day. If none: what the end of {words} "
                + "will show if nothing more is done. If all: if all that falls due until then is done in time, and "
                + "nothing of what is late now.",
            ],
            new Table("Next_month_end_table", Columns(month), [.. rows])
                .OrSaying(next is null ? PackMonth.NotKept : "Nothing falls due"));
    }

    private static string Until(PackMonth month, DueNext? next) => next?.Until is { } day
        ? $"{AppendixWords.Of(month.Month.End)}, up to {AppendixWords.Of(day)}"
        : AppendixWords.Of(month.Month.End);

    private static ImmutableArray<Column> Columns(PackMonth month) =>
    [
        Column.Label("Indicator", 52),
        Column.Numbers(month.Month.ToShortWords(), 9),
        Column.Numbers("Children or events", 11),
        Column.Numbers("Due in ten working days", 12),
        Column.Numbers("If none", 9),
        Column.Numbers("If all", 9),
        Column.Numbers("Children or events then", 11),
        Column.Words("Notes", 30),
    ];

    private static ImmutableArray<Cell> Row(DueIndicator each) =>
    [
        Cell.Of(each.Indicator.Title),
        FigureCells.Value(each.Now, each.Indicator.Unit),
        FigureCells.Part(each.Now, each.Now.Denominator, each.Indicator.Unit),
        each.Missing is null ? Cell.Of(each.Due.Length) : Cell.NotAvailable,
        FigureCells.Value(each.IfNone, each.Indicator.Unit),
        FigureCells.Value(each.IfAll, each.Indicator.Unit),
        FigureCells.Part(each.IfNone, each.IfNone.Denominator, each.Indicator.Unit),
        Cell.Of(each.Missing ?? AppendixWords.None),
    ];
}
