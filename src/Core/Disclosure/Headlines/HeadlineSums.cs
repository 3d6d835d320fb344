using Reporting.Disclosure.Choosing;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Disclosure.Headlines;

/// <summary>Sums between indicators and between months: what readers of the appendix can add and subtract.</summary>
/// <remarks>
/// Source: indicators.csv (sums since April and over twelve months; children in care with and without UASC; those who
/// came and left between two month ends). A sum of which a part stands in no edition, or that figures of several dates
/// don't keep, binds nothing and is left out by the attacker's model.
/// </remarks>
internal static class HeadlineSums
{
    public static void AddTo(CandidateBuilder edition, PerformanceFigures figures, HeadlineCells cells)
    {
        foreach (var series in figures.Series)
        {
            if (series.YearToDate is { } total && cells.OfYear(series.Indicator, figures.Period, total) is { } year)
                AddYear(edition, cells, series, year);
        }

        foreach (var month in figures.Period.LastMonths(AppendixSpan.Months))
        {
            edition.Add(InCare(month));
            HeadlineParts.AddTo(edition, cells, month);
            AddFlow(edition, cells, month, ("cla", "cla-started", "cla-ceased"));
            AddFlow(edition, cells, month, ("cp-plans", "cp-plans-started", "cp-plans-ended"));
            foreach (var derived in DerivedIndicators.All)
                AddDerived(edition, cells, derived, month);
        }
    }

    // Those who are not in the numerator in any month are those who are not in the year's.
    private static void AddYear(
        CandidateBuilder edition, HeadlineCells cells, IndicatorSeries series, FigureCounts year)
    {
        var months = series.Cells.Where(cell => cell.Month >= series.Latest.Month.FinancialYear.FirstMonth)
            .Select(cell => cells.Of(series.Indicator, cell.Month, cell.Figure)).ToList();
        if (months.Contains(null))
            return;
        edition.Add(new CellSum(year.Numerator.Key, [.. months.Select(month => month!.Numerator.Key)]));
        if (year.Denominator is { } below)
            edition.Add(new CellSum(below.Key, [.. months.Select(month => month!.Denominator!.Value.Key)]));
    }

    private static CellSum InCare(ReportingMonth month) => new(
        HeadlineKeys.CountOf("cla", month),
        [
            HeadlineKeys.CountOf("cla-uasc", month),
            HeadlineKeys.CountOf("cla-rate-excluding-uasc", month),
        ]);

    // Who was there a month ago and who came are those who are there and those who left.
    private static void AddFlow(
        CandidateBuilder edition,
        HeadlineCells cells,
        ReportingMonth month,
        (string There, string Came, string Left) ids)
    {
        CellKey[] from = [HeadlineKeys.CountOf(ids.There, month.Previous), HeadlineKeys.CountOf(ids.Came, month)];
        CellKey[] to = [HeadlineKeys.CountOf(ids.There, month), HeadlineKeys.CountOf(ids.Left, month)];
        if (from.Concat(to).Any(key => cells.CountOf(key) is null))
            return;
        var whole = from[1] with { Column = "with those who were there" };
        edition.Add(whole, from.Sum(key => cells.CountOf(key)!.Value), CellRole.Latent);
        edition.Add(new CellSum(whole, [.. from]));
        edition.Add(new CellSum(whole, [.. to]));
    }

    private static void AddDerived(
        CandidateBuilder edition, HeadlineCells cells, DerivedDefinition derived, ReportingMonth month)
    {
        var whole = HeadlineKeys.SumOf(derived, month);
        var own = HeadlineKeys.CountOf(derived.From, month);
        var before = HeadlineKeys.SumOf(derived, month.Previous);
        if (HeadlineKeys.IsSinceApril(derived, month))
        {
            edition.Add(new CellSum(
                whole, month == month.FinancialYear.FirstMonth ? [own] : [before, own]));
            return;
        }

        edition.Add(new CellSum(
            whole, [.. derived.Months(month).Select(each => HeadlineKeys.CountOf(derived.From, each))]));
        AddStep(edition, cells, (whole, own, before), HeadlineKeys.CountOf(derived.From, month.PlusMonths(-12)));
    }

    // From one month's twelve to the next's a month comes in and one drops out: one that may be older than the table.
    private static void AddStep(
        CandidateBuilder edition,
        HeadlineCells cells,
        (CellKey Whole, CellKey ComesIn, CellKey Before) keys,
        CellKey dropsOut)
    {
        if (cells.CountOf(keys.Whole) is not { } now
            || cells.CountOf(keys.ComesIn) is not { } comesIn
            || cells.CountOf(keys.Before) is not { } before)
            return;
        var leaves = before + comesIn - now;
        if (leaves < 0 || (cells.CountOf(dropsOut) is { } known && known != leaves))
            return;
        var together = keys.Whole with { Column = $"{keys.Whole.Column} and the one before" };
        edition.Add(dropsOut, leaves, CellRole.Latent);
        edition.Add(together, before + comesIn, CellRole.Latent);
        edition.Add(new CellSum(together, [keys.Whole, dropsOut]));
        edition.Add(new CellSum(together, [keys.Before, keys.ComesIn]));
    }
}
