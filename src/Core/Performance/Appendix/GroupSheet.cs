using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>Officer editions: each indicator of the month by service area, and by team.</summary>
internal static class GroupSheet
{
    public static ImmutableArray<TableSheet> All(AppendixScope scope, ImmutableArray<IndicatorSeries> printed) =>
    [
        Of(scope, printed, Breakdown.ServiceArea, "Service area", "By_service_area"),
        Of(scope, printed, Breakdown.Team, "Team", "By_team"),
    ];

    private static TableSheet Of(
        AppendixScope scope, ImmutableArray<IndicatorSeries> printed, Breakdown breakdown, string group, string tab)
    {
        var order = printed.Select((series, at) => (series.Indicator.Id, at)).ToDictionary(StringComparer.Ordinal);
        ImmutableArray<IndicatorSeries> groups =
        [
            .. scope.Figures.Series
                .Where(each => each.Breakdown == breakdown && order.ContainsKey(each.Indicator.Id))
                .Where(each => HasValue(scope, each))
                .OrderBy(each => order[each.Indicator.Id])
                .ThenBy(each => each.Group, StringComparer.Ordinal),
        ];
        var subject = $"This month by {group.ToLowerInvariant()}";
        return new TableSheet
        {
            Tab = tab,
            Title = scope.Title(subject),
            Subject = subject,
            Remarks =
            [
                "It has a row for each indicator and group with a value this month or last. For managers, not for "
                + "publication: small numbers are shown. Notes are on the worksheet Notes.",
            ],
            Source = scope.Source,
            Table = new Table($"{tab}_table", Columns(scope, group), [.. groups.Select(each => Row(scope, each))])
                .OrSaying($"No record of the month names a {group.ToLowerInvariant()}"),
        }.Finished();
    }

    private static bool HasValue(AppendixScope scope, IndicatorSeries series) =>
        series.Latest.Figure.Value is not null
        || AppendixScope.At(series, scope.Month.Previous)?.Figure.Value is not null;

    private static ImmutableArray<Column> Columns(AppendixScope scope, string group) =>
    [
        Column.Label(AppendixNotes.Heading("Indicator", AppendixNotes.Snapshot), 36),
        Column.Words(group, 28),
        Column.Numbers(scope.Month.ToShortWords(), 8),
        Column.Numbers(scope.Month.Previous.ToShortWords(), 8),
        Column.Numbers(AppendixNotes.Heading("Numerator", AppendixNotes.Fraction), 11),
        Column.Numbers(AppendixNotes.Heading("Denominator", AppendixNotes.Fraction), 13),
        Column.Numbers(AppendixNotes.Heading("Target", AppendixNotes.Target), 8.5),
        Column.Words(AppendixNotes.Heading("Status", AppendixNotes.Status), 10.5),
        Column.Words(AppendixNotes.Heading("Direction", AppendixNotes.Direction), 10.5),
        Column.Words("Notes", 30),
    ];

    private static ImmutableArray<Cell> Row(AppendixScope scope, IndicatorSeries series)
    {
        var unit = series.Indicator.Unit;
        var latest = series.Latest.Figure;
        return
        [
            Cell.Of(series.Indicator.Title),
            Cell.Named(series.Group),
            FigureCells.Value(series.Latest, unit),
            FigureCells.Value(AppendixScope.At(series, scope.Month.Previous), unit),
            FigureCells.Part(latest, latest.Numerator, unit),
            FigureCells.Part(latest, latest.Denominator, unit),
            FigureCells.Target(series.Target, unit),
            FigureCells.Status(series),
            FigureCells.Direction(series),
            Cell.Of(RowNotes.Of(series, [scope.Month, scope.Month.Previous])),
        ];
    }
}
