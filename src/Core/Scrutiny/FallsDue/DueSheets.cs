using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.FallsDue;

/// <summary>Officer editions: how much falls due next, by indicator and by team; no child is named.</summary>
internal static class DueSheets
{
    private const string NoLists = "There are no lists of the month";

    public static TableSheet ByIndicator(PaperScope scope) => PaperSheet.Of(
        scope,
        "Falls_due_next",
        "What falls due next",
        [
            Column.Label("Indicator", 44),
            Column.Words("What falls due", 16),
            Column.Dates("From", 13),
            Column.Dates("To", 13),
            Column.Numbers("Falls due", 9),
            Column.Numbers("Late now", 9),
            Column.Numbers("Out of now", 9),
            Column.Numbers("In time now", 9),
            Column.Dates("Next month end", 13),
            Column.Numbers("In time if none happens", 10),
            Column.Numbers("Number if none happens", 10),
            Column.Numbers("In time if all happen", 10),
            Column.Numbers("Number if all happen", 10),
            Column.Numbers("Out of then", 9),
            Column.Words("Remark", 24),
        ],
        scope.Cases is { } cases ? Indicators(DueNext.Of(cases)) : [],
        NoLists,
        "It has a row for each indicator that asks for something by a day: how many fall due from month end to the "
        + "tenth working day after it, without those that are late already.",
        "The last columns say what the next month end will show of the children whom this month's lists know: if "
        + "nothing more is done, and if all that falls due until then is done in time and nothing that is late now.");

    public static TableSheet ByTeam(PaperScope scope) => PaperSheet.Of(
        scope,
        "Falls_due_by_team",
        "What falls due next, by team",
        [
            Column.Label("Indicator", 44),
            Column.Words("What falls due", 20),
            Column.Words("Service area", 28),
            Column.Words("Team", 28),
            Column.Numbers("Falls due", 10),
            Column.Numbers("Late now", 10),
        ],
        scope.Cases is { } cases ? Teams(cases) : [],
        scope.Cases is null ? NoLists : "Nothing falls due and nothing is late",
        "It has a row for each indicator and team for which something falls due in the ten working days after month "
        + "end, or is late at month end.");

    private static IEnumerable<ImmutableArray<Cell>> Indicators(DueNext next) =>
        next.Indicators.Select(each => (ImmutableArray<Cell>)
        [
            Cell.Of(each.Indicator.Title),
            Cell.Of(AppendixWords.Capitalised(each.Timescale.What)),
            Cell.Of(next.MonthEnd),
            next.Until is { } until ? Cell.Of(until) : Cell.NotAvailable,
            each.Missing is null ? Cell.Of(each.Due.Length) : Cell.NotAvailable,
            PaperSheet.Part(each.Now.Denominator - each.Now.Numerator, each.Now),
            PaperSheet.Part(each.Now.Denominator, each.Now),
            FigureCells.Value(each.Now, Unit.Percent),
            Cell.Of(next.NextMonthEnd),
            FigureCells.Value(each.IfNone, Unit.Percent),
            PaperSheet.Part(each.IfNone.Numerator, each.IfNone),
            FigureCells.Value(each.IfAll, Unit.Percent),
            PaperSheet.Part(each.IfAll.Numerator, each.IfAll),
            PaperSheet.Part(each.IfAll.Denominator, each.IfAll),
            Cell.Of(each.Missing ?? AppendixWords.None),
        ]);

    private static IEnumerable<ImmutableArray<Cell>> Teams(MonthCases cases) =>
        from each in DueNext.Of(cases).Indicators
        where each.Missing is null
        let due = each.Due.Select(one => (one.ServiceArea, one.Team, IsDue: true))
        let late = cases.Of(each.Indicator.Id).Published
            .Where(one => !one.InNumerator)
            .Select(one => cases.Month.Groups.Of(one.Team))
            .Select(place => (ServiceArea: place.Area, place.Team, IsDue: false))
        from team in due.Concat(late)
            .GroupBy(one => (one.ServiceArea, one.Team))
            .OrderBy(team => team.Key.ServiceArea, StringComparer.Ordinal)
            .ThenBy(team => team.Key.Team, StringComparer.Ordinal)
        select (ImmutableArray<Cell>)
        [
            Cell.Of(each.Indicator.Title),
            Cell.Of(AppendixWords.Capitalised(each.Timescale.What)),
            Cell.Named(team.Key.ServiceArea),
            Cell.Named(team.Key.Team),
            Cell.Of(team.Count(one => one.IsDue)),
            Cell.Of(team.Count(one => !one.IsDue)),
        ];
}
