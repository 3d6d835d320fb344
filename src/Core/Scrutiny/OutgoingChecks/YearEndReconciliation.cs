using Reporting.Checks;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Reference;

namespace Reporting.Scrutiny.OutgoingChecks;

/// <summary>
/// The authority's own figure of a year to 31 March against the one the Department for Education published for it: the
/// latest year that both have, from the paper of March on.
/// </summary>
/// <remarks>
/// Within rounding is equal at the decimals that the less exact of the two is printed with. Rates that add up from April
/// are a whole year in March, so that what sets them apart in other months does not here.
/// </remarks>
internal static class YearEndReconciliation
{
    public const string Rule = "year-end-reconciliation";

    public static IEnumerable<Finding> Check(PerformanceFigures figures)
    {
        var published = figures.Reference.Benchmarks.Where(each => each.Area == BenchmarkArea.Own)
            .ToLookup(each => (each.Indicator, each.Year));
        return
            from indicator in figures.YearEnds.GroupBy(own => own.Indicator.Id, StringComparer.Ordinal)
            let latest = indicator.OrderByDescending(own => own.Year)
                .FirstOrDefault(own => published[(own.Indicator.Id, own.Year)].Any())
            where latest is not null
            select Compare(figures, latest, published[(latest.Indicator.Id, latest.Year)].First());
    }

    private static Finding Compare(PerformanceFigures figures, YearEndFigure own, Benchmark published)
    {
        var decimals = Math.Min(
            own.PrintedDecimals ?? PublishedNumber.MostDecimals,
            PublishedNumber.DecimalsOf(figures.Reference.Benchmarks
                .Where(each => IsOfOnePublication(each, published))
                .Select(each => each.Value)));
        var ours = Rounding.HalfAwayFromZero(own.Figure.Value!.Value, decimals);
        var theirs = Rounding.HalfAwayFromZero(published.Value, decimals);
        var difference = YearToDateRate.Is(own.Indicator) ? null : published.Difference;
        return new Finding(
            Rule,
            ours == theirs || difference is not null ? Severity.Note : Severity.Warn,
            Text(figures.Reference.Authority, own, published, (ours, theirs, decimals), difference))
        {
            Indicator = own.Indicator.Id,
            Period = figures.Period,
        };
    }

    // A mean of neighbours has decimals that nobody published.
    private static bool IsOfOnePublication(Benchmark one, Benchmark other) =>
        (one.Indicator, one.Source) == (other.Indicator, other.Source)
        && one.Area != BenchmarkArea.StatisticalNeighbours;

    private static string Text(
        string authority,
        YearEndFigure own,
        Benchmark published,
        (decimal Ours, decimal Theirs, int Decimals) shown,
        string? difference)
    {
        var unit = own.Indicator.Unit;
        var apart = PublishedNumber.Of(Math.Abs(shown.Ours - shown.Theirs), Unit.Count, shown.Decimals);
        var told = shown.Ours == shown.Theirs
            ? "The same within rounding."
            : $"{apart}{PointsOf(unit, apart)} apart, more than rounding. {WhatToDo(unit, difference)}";
        return $"{own.Indicator.Title}, {BenchmarkYears.ToWords(own.Year)}: our own figure is "
            + $"{PublishedNumber.Of(shown.Ours, unit, shown.Decimals)}, the Department for Education published "
            + $"{PublishedNumber.Of(shown.Theirs, unit, shown.Decimals)} for {authority} ({published.Source}). {told}";
    }

    private static string PointsOf(Unit unit, string apart) => (unit, apart) switch
    {
        (Unit.Percent, "1") => " point",
        (Unit.Percent, _) => " points",
        _ => "",
    };

    private static string WhatToDo(Unit unit, string? difference) => (unit, difference) switch
    {
        (_, { } why) => $"The definitions differ: {why}.",
        (Unit.RatePer10000, _) =>
            "Compare the count and the population that each is of, and say in reasons or caveats why they differ.",
        _ => "Find what the statutory return counted otherwise, and say so in reasons or caveats.",
    };
}
