using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance.Appendix;
using Reporting.Scrutiny.FallsDue;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Cases;

/// <summary>Exempt: the children for whom something falls due next.</summary>
internal static class DueCasesSheet
{
    public static TableSheet Of(PaperScope scope) =>
        PaperSheet.Of(
            scope,
            "Falls_due_next",
            "What falls due next, child by child",
            [
                Column.Label("Indicator", 46),
                Column.Words("Child", 20),
                Column.Words("What falls due", 22),
                Column.Dates("Due on"),
                Column.Words("Team", 28),
                Column.Words("Service area", 28),
            ],
            scope.Cases is { } cases ? Rows(cases) : [],
            scope.Cases is null ? $"There are no lists of {scope.Month.ToWords()}" : "Nothing falls due",
            "It has a row for each child and indicator with something that falls due from month end to the tenth "
            + "working day after it, soonest first. What is late already stands on the other worksheets.");

    private static IEnumerable<ImmutableArray<Cell>> Rows(MonthCases cases) =>
        from indicator in DueNext.Of(cases).Indicators
        from each in indicator.Due
        select (ImmutableArray<Cell>)
        [
            Cell.Of(indicator.Indicator.Title),
            Cell.Named(cases.ChildIdOf(each.Case)),
            Cell.Of(AppendixWords.Capitalised(indicator.Timescale.What)),
            Cell.Of(each.DueOn),
            Cell.Named(each.Team),
            Cell.Named(each.ServiceArea),
        ];
}
