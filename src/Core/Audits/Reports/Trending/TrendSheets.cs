using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Trends;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Trending;

/// <summary>Shares over quarters and months, and in words where they move more than chance does.</summary>
internal static class TrendSheets
{
    private const string WhatIsCounted =
        "Of graded audits, and of audits that judge a practice area, the number is those good or outstanding; of the "
        + "others, those that say yes. A share is never shown without the two numbers it is made of.";

    public static TableSheet InWords(CoveredAudits covered, ImmutableArray<TrendSeries> series) => covered.Sheet.Of(
        "Trends_in_words",
        "What has moved more than chance does, in words",
        [Column.Label("What moved", 28), Column.Words("In words", 90)],
        TrendStatement.Of(series).Select(statement => (ImmutableArray<Cell>)
            [Cell.Of(statement.Measure.Name), Cell.Of(statement.Text)]),
        "Nothing moved more than chance does",
        "A share is said to have risen or fallen only where its trend over all the periods shown, and the difference "
        + "between its first and last, are more than chance does; the tests allow for how many shares are looked at. "
        + "The worksheet Trends by quarter has every number.");

    public static TableSheet ByQuarter(CoveredAudits covered, ImmutableArray<TrendSeries> series) => covered.Sheet.Of(
        "Trends_by_quarter",
        "Shares by quarter",
        [Column.Label("What is followed", 32), Column.Words("Audits completed in", 24), .. ShareColumns],
        from each in series
        from point in each.Points
        select (ImmutableArray<Cell>)
            [Cell.Of(each.Measure.Name), Cell.Of(point.Window.ToWords()), .. Cells(point.Share)],
        covered.None,
        WhatIsCounted);

    /// <summary>Each month, and beside it the three months that end with it.</summary>
    public static TableSheet ByMonth(CoveredAudits covered)
    {
        var months = ReportWindows.Months(covered.Window.Last);
        var own = TrendSeries.All(covered.Scope.Register, [.. months.Select(each => each.Month)]);
        var moving = TrendSeries.All(covered.Scope.Register, [.. months.Select(each => each.Moving)]);
        return covered.Sheet.Of(
            "Trends_by_month",
            "Shares by month, and moving over three months",
            [
                Column.Label("What is followed", 32),
                Column.Words("Month", 12),
                .. ShareColumns,
                Column.Numbers("Three months, number", 12),
                Column.Numbers("Three months, of", 12),
                Column.Numbers("Moving share", 11),
            ],
            from pair in own.Zip(moving)
            from at in Enumerable.Range(0, months.Length)
            select (ImmutableArray<Cell>)
            [
                Cell.Of(pair.First.Measure.Name),
                Cell.Of(months[at].Month.Last.ToShortWords()),
                .. Cells(pair.First.Points[at].Share),
                .. Cells(pair.Second.Points[at].Share),
            ],
            covered.None,
            WhatIsCounted,
            "The moving share takes the audits of a month and of the two before it together.");
    }

    /// <summary>Good or outstanding of the graded, by service area.</summary>
    public static TableSheet AreasByQuarter(CoveredAudits covered, ImmutableArray<AuditWindow> quarters)
    {
        var byQuarter = quarters
            .Select(quarter => ByArea.Of(
                quarter.Completed(covered.Scope.Register), covered.Scope.Areas, audits => GradeCounts.Of(audits)))
            .ToList();
        var areas = byQuarter.SelectMany(each => each.Areas).Where(area => area.Value.Cases > 0)
            .Select(area => area.Group).ToHashSet(StringComparer.Ordinal);
        return covered.Sheet.Of(
            "Areas_by_quarter",
            "Audits that are good or outstanding, by service area and quarter",
            [Column.Label("Service area", 32), Column.Words("Audits completed in", 24), .. ShareColumns],
            from area in covered.Scope.Areas.InOrder.Union(areas.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            where areas.Contains(area)
            from at in Enumerable.Range(0, quarters.Length)
            select (ImmutableArray<Cell>)
            [
                Cell.Of(area),
                Cell.Of(quarters[at].ToWords()),
                .. Cells(byQuarter[at].Areas.FirstOrDefault(each => each.Group == area)?.Value.GoodOrBetter
                    ?? Share.None),
            ],
            covered.None,
            "Of the graded audits those good or outstanding. "
            + "Areas without an audit in any of the quarters are left out.");
    }

    public static IEnumerable<Column> ShareColumns =>
        [Column.Numbers("Number", 9), Column.Numbers("Of", 9), Column.Numbers("Share", 9)];

    public static IEnumerable<Cell> Cells(Share share) =>
        [Cell.Of(share.Count), Cell.Of(share.Of), AuditCells.Percent(share)];
}
