using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Reports.Trending;
using Reporting.Audits.Trends;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Quarterly;

/// <summary>The seven practice areas against each of the previous quarters.</summary>
internal static class PracticeAreaSheet
{
    public static TableSheet Of(CoveredAudits covered, ImmutableArray<TrendSeries> series)
    {
        ImmutableArray<TrendSeries> areas = [.. series.Where(each => each.Measure.PracticeArea is not null)];
        var compared = areas.Sum(area => area.Points.Length - 1);
        return covered.Sheet.Of(
            "Practice_areas_by_quarter",
            "Practice areas against each earlier quarter",
            [
                Column.Label("Practice area", 28),
                Column.Words("Against", 22),
                Column.Numbers("Good or outstanding then", 13),
                Column.Numbers("Judged then", 9),
                Column.Numbers("Share then", 9),
                Column.Numbers("Good or outstanding now", 13),
                Column.Numbers("Judged now", 9),
                Column.Numbers("Share now", 9),
                Column.Words("Change", 20),
            ],
            from area in areas
            from then in area.Points.SkipLast(1).Reverse()
            select (ImmutableArray<Cell>)
            [
                Cell.Of(area.Measure.Name),
                Cell.Of(then.Window.ToWords()),
                .. TrendSheets.Cells(then.Share),
                .. TrendSheets.Cells(area.Latest.Share),
                Cell.Of(WordsOf(then.Share, area.Latest.Share, compared)),
            ],
            covered.None,
            "Good or outstanding of the audits that judge the area. A change is called more than chance only where "
            + $"{ShareWords.Number(compared)} comparisons at once would show it less than once in a hundred times.");
    }

    // Bonferroni: among many comparisons one always stands out.
    private static string WordsOf(Share then, Share now, int compared) =>
        then.Of < TooFew.Least || now.Of < TooFew.Least ? TooFew.Words
        : ChanceTest.Of(then, now).IsWithin(TrendStatement.Level / compared) ? "Within chance"
        : now.Percent > then.Percent ? "Better, more than chance"
        : "Worse, more than chance";
}
