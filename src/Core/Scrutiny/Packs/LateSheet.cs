using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance.Appendix;
using Reporting.Scrutiny.Cases;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Packs;

/// <summary>The children who are late at month end: what is late, and by how much, the longest first.</summary>
internal static class LateSheet
{
    private const string WorkingDays = "Working days";
    private const string Days = "Days";

    public static TableSheet Of(PackMonth month, PackGroup group)
    {
        // One visit or supervision may be asked for by several indicators: it is one row.
        var rows = Lines(month, group)
            .GroupBy(line => (line.Child, line.Timescale!.What, line.DueOn, line.Team))
            .OrderByDescending(same => same.Max(InCalendarDays))
            .ThenBy(same => same.Key.Child, StringComparer.Ordinal)
            .ThenBy(same => same.Key.What, StringComparer.Ordinal)
            .Select(same => Row(group, [.. same]));
        var table = new Table("Late_table", Columns(group), [.. rows]);
        return month.Sheet(
            group,
            "Late",
            "who is late",
            [
                "It has a row for each child and each thing that was due by "
                + $"{AppendixWords.Of(month.Month.End)} and was not done in time: the longest late first. What was "
                + "done late counts up to the day it was done. Late by is not available where the records have no "
                + "date to count from.",
            ],
            table.OrSaying(month.Cases is null ? PackMonth.NotKept : "Nobody is late"));
    }

    private static IEnumerable<CaseLine> Lines(PackMonth month, PackGroup group) => month.Cases is not { } cases
        ? []
        : AllDefinitions.Measured
            .Where(definition => definition.Timescale is not null)
            .SelectMany(definition => CaseLines.Of(Catalogue.Get(definition.Indicator), cases, group.Group))
            .Where(line => line.State == CaseLines.Late);

    // Ten working days late is longer than eleven days.
    private static decimal InCalendarDays(CaseLine line) =>
        (line.LateBy ?? -1) * (line.Timescale!.CountsWorkingDays ? 7m / 5 : 1);

    private static ImmutableArray<Column> Columns(PackGroup group) =>
    [
        Column.Label("Child", 22),
        .. PackCells.PlaceColumn(group),
        Column.Words("What is late", 24),
        Column.Numbers("Late by", 9),
        Column.Words("Counted in", 10),
        Column.Dates("Due on"),
        Column.Words("Indicator", 46),
        Column.Words("Remark", 24),
    ];

    private static ImmutableArray<Cell> Row(PackGroup group, ImmutableArray<CaseLine> same)
    {
        var line = same[0];
        return
        [
            Cell.Named(line.Child),
            .. PackCells.Place(group, line.Team),
            Cell.Of(AppendixWords.Capitalised(line.Timescale!.What)),
            line.LateBy is { } days ? Cell.Of(days) : Cell.NotAvailable,
            Cell.Of(line.Timescale.CountsWorkingDays ? WorkingDays : Days),
            line.DueOn is { } due ? Cell.Of(due) : Cell.NotAvailable,
            Cell.Of(string.Join("; ", same.Select(each => each.Indicator.Title).Distinct(StringComparer.Ordinal))),
            Cell.Of(line.Remark),
        ];
    }
}
