using System.Collections.Immutable;
using Reporting.Audits.Reports.Trending;
using Reporting.Audits.Trends;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Quarterly;

/// <summary>Progress against the areas for improvement that the quarter before named.</summary>
internal static class ProgressSheet
{
    public static TableSheet Of(CoveredAudits covered)
    {
        var before = covered.Window.Previous.ToWords();
        return covered.Sheet.Of(
            "Progress",
            "Progress against areas for improvement named before",
            [
                Column.Label("Area for improvement", 44),
                .. Columns(before),
                .. Columns(covered.Covers),
                Column.Words("Progress", 22),
            ],
            ImprovementProgress.All(covered.Scope.Register, covered.Window).Select(each => (ImmutableArray<Cell>)
            [
                Cell.Named(each.Tag), .. TrendSheets.Cells(each.Before), .. TrendSheets.Cells(each.Now),
                Cell.Of(each.Verdict),
            ]),
            $"No area for improvement was named in {before}",
            "Of the audits that name any area for improvement, those that name this one. Whether a difference is more "
            + "than chance is not said here.");
    }

    private static IEnumerable<Column> Columns(string quarter) =>
    [
        Column.Numbers($"{quarter}: named", 12),
        Column.Numbers($"{quarter}: of", 12),
        Column.Numbers($"{quarter}: share", 12),
    ];
}
