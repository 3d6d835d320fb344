using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Reference;

namespace Reporting.Scrutiny.Commentary;

/// <summary>Why an indicator of the month needs words. Source: scrutiny.md, Analysis text.</summary>
/// <param name="restatements">Of every indicator; those that this month's paper is the first to tell count.</param>
internal sealed class WordsReasons(ReportSettings settings, ImmutableArray<Restatement> restatements)
{
    private const int MonthsOutside = 3;

    /// <summary>None where nothing asks for words.</summary>
    public ImmutableArray<string> Of(IndicatorSeries series)
    {
        var months = new ComparableMonths(series, series.Cells.Select(cell => cell.Month));
        var statuses = months.Cells.Select(cell => MonthStatus.Of(series.Indicator, cell)).ToList();
        return
        [
            .. Changed([.. statuses.TakeLast(2)]),
            .. statuses.Count >= MonthsOutside && statuses.TakeLast(MonthsOutside).All(at => at == Status.Missed)
                ? (IEnumerable<string>)["Outside tolerance for three months"]
                : [],
            .. SpecialCause(months),
            .. Restated(series),
        ];
    }

    private static IEnumerable<string> Changed(ImmutableArray<Status> last) =>
        last is [var before, var now] && IsJudged(before) && IsJudged(now) && before != now
            ? [$"Status changed from {Lower(before)} to {Lower(now)}"]
            : [];

    private static bool IsJudged(Status status) => status is Status.Met or Status.WithinTolerance or Status.Missed;

    private static string Lower(Status status) => JudgementWords.Of(status).ToLowerInvariant();

    // What adds up from April rises every month.
    private static IEnumerable<string> SpecialCause(ComparableMonths months)
    {
        ImmutableArray<decimal?> values = [.. months.Cells.Select(cell => cell.Figure.Value)];
        if (YearToDateRate.Is(months.Indicator) || values.Contains(null)
            || ProcessChart.Of([.. values.Select(value => value!.Value)]) is not { } chart)
            yield break;
        var latest = values.Length - 1;
        if (latest >= ProcessChart.BasePoints && chart.IsOutside(latest))
            yield return "Special cause: outside the limits of the twelve months before";
        if (chart.EndsRun(latest))
        {
            var side = values[latest] > chart.Mean ? "above" : "below";
            yield return $"Special cause: seven months running {side} the mean of the first twelve months shown";
        }
    }

    private IEnumerable<string> Restated(IndicatorSeries series)
    {
        var months = restatements
            .Where(each => each.Breakdown == Breakdown.Authority
                && each.Indicator.Id == series.Indicator.Id
                && each.ChangedIn >= series.Latest.Month
                && IsMaterial(each))
            .Select(each => each.Month)
            .Distinct()
            .Order()
            .Select(month => month.ToShortWords())
            .ToList();
        var by = series.Indicator.Unit == Unit.Percent ? "points" : "per cent";
        return months.Count == 0 ? [] : [$"Restated by more than two {by}: {string.Join(", ", months)}"];
    }

    /// <summary>By more than two points; counts and rates, which have none, by the setting for them.</summary>
    private bool IsMaterial(Restatement each)
    {
        if (each.FirstPublished.Value is not { } before || each.Now.Value is not { } now)
            return false;
        var allowance = each.Indicator.Unit == Unit.Percent
            ? settings.MaterialityPoints
            : Math.Abs(before) * settings.MaterialityPercent / 100;
        return Math.Abs(now - before) > allowance;
    }
}
