using System.Collections.Immutable;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.DataQuality;

/// <summary>How much was recorded late: per month shown whether it is provisional, and what was told anew.</summary>
internal static class LateRecordingSheet
{
    public static TableSheet Of(QualityScope scope) => scope.Sheet(
        "Late_recording",
        "Late recording and provisional months",
        new Table(
            "Late_recording",
            [
                Column.Label("Month", 40),
                Column.Words("Provisional", 13),
                Column.Numbers("Figures", 10),
                Column.Numbers("Told anew since they went out", 14),
                Column.Numbers("Of these restated", 12),
                Column.Numbers("Of these with another status", 13),
            ],
            [.. scope.Month.LastMonths(AppendixSpan.Months).Select(month => Row(scope, month))]),
        "It has a row for each of the thirteen months: of the figures that there are, how many have been told "
        + "differently since they first went out. Late recording is expected of provisional months. The sheet "
        + "Restatement log of the performance appendix has each figure.");

    private static ImmutableArray<Cell> Row(QualityScope scope, ReportingMonth month)
    {
        var cells = scope.Authority
            .Select(series => series.Cells.FirstOrDefault(cell => cell.Month == month))
            .Where(cell => cell?.Figure.Value is not null)
            .ToList();
        var anew = scope.Paper.Figures.Versions.Where(figure => figure.Month == month).ToList();
        return
        [
            Cell.Of(month.ToWords()),
            Cell.Of(cells.Any(cell => cell!.Markers.HasFlag(Markers.Provisional)) ? "Yes" : "No"),
            Cell.Of(cells.Count),
            Cell.Of(anew.Count),
            Cell.Of(anew.Count(figure => figure.Now.Kind == VersionKind.Restated)),
            Cell.Of(anew.Count(figure => figure.Now.Status != figure.First.Status)),
        ];
    }
}
