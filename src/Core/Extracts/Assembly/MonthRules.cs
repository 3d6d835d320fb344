using System.Globalization;
using Reporting.Checks;
using Reporting.Extracts.Schemas;
using Reporting.Extracts.Tables;
using Reporting.Periods;

namespace Reporting.Extracts.Assembly;

/// <summary>Whether a list can be the folder's month at all: warnings only. Source: extracts.md.</summary>
internal static class MonthRules
{
    /// <summary>How far the rows may be off last month's.</summary>
    private const decimal MostChange = 0.3m;

    public static IEnumerable<Finding> Check(
        ReportingMonth period,
        ListSchema list,
        IReadOnlyCollection<ListTable> tables,
        IReadOnlyCollection<ListContent> earlier)
    {
        var rows = tables.Sum(table => table.Rows.Length);
        if (rows == 0)
            yield break;
        if (list.Dated && NoEvent(period, list, tables) is { } none)
            yield return none;
        if (list.Dated && MostAfter(period, list, tables) is { } after)
            yield return after;
        var before = earlier.Where(one => one.Period == period.Previous && one.List == list.Name).Sum(one => one.Rows);
        if (before > 0 && Math.Abs(rows - before) > MostChange * before)
            yield return RowsOff(list, rows, before);
    }

    private static Finding? NoEvent(ReportingMonth period, ListSchema list, IEnumerable<ListTable> tables)
    {
        var dates = list.RequiredDates.Select(date => list.PlaceOf(date.Name)).ToList();
        return tables.Any(table => table.Rows.Any(row => dates.Exists(place => period.Contains(row.Cells[place].Date))))
            ? null
            : Of(list, "no-event-in-month", $"No date of the list lies in {period.ToWords()}. Check that it is this "
                + "month's file.");
    }

    private static Finding? MostAfter(ReportingMonth period, ListSchema list, IEnumerable<ListTable> tables)
    {
        var place = list.PlaceOf(list.RequiredDates[0].Name);
        var dates = tables.SelectMany(table => table.Rows).Select(row => row.Cells[place].Date)
            .Where(date => date is not null).ToList();
        var after = dates.Count(date => date > period.End);
        return after * 2 <= dates.Count ? null
            : Of(list, "most-after-month", $"Most dates of the list lie after {period.ToWords()}. Check that it is "
                + "this month's file.") with
            { Column = list.RequiredDates[0].Name };
    }

    private static Finding RowsOff(ListSchema list, int rows, int before) =>
        Of(list, "rows-off-last-month", string.Create(CultureInfo.InvariantCulture,
            $"The list has {rows:N0} rows; last month's had {before:N0}. Check that it is complete, of one month."));

    private static Finding Of(ListSchema list, string rule, string message) =>
        new(rule, Severity.Warn, message) { List = list.Name };
}
