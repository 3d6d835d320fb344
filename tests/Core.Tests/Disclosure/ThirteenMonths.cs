using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Tests.Performance;

namespace Reporting.Tests.Disclosure;

/// <summary>A made-up authority's figures month by month, with few children in many of them, and late corrections.
/// </summary>
internal sealed class ThirteenMonths(int seed)
{
    public static IEnumerable<ReportingMonth> All => CountTables.June.LastMonths(AppendixSpan.Months);

    /// <summary>As a report of the period has them.</summary>
    public PerformanceFigures In(ReportingMonth period)
    {
        var builder = new PerformanceBuilder(period.ToString());
        foreach (var folder in period.LastMonths(15))
        {
            foreach (var indicator in Catalogue.All.Where(each => each.Kind != Kind.Derived))
            {
                foreach (var month in folder.LastMonths(indicator.Kind == Kind.Event ? 3 : 1))
                    builder.Folder(folder.ToString(), indicator.Id, Of(indicator, month, folder), month.ToString());
            }
        }

        return builder.Compose();
    }

    private Figure Of(Indicator indicator, ReportingMonth month, ReportingMonth told)
    {
        var late = indicator.Kind == Kind.Event && Draw(indicator.Id, month, 7) == 0 ? month.MonthsUntil(told) : 0;
        return indicator.Unit switch
        {
            Unit.Count => Figure.Count(CountOf(indicator.Id, month) + late),
            Unit.RatePer10000 => Figure.Rate(RateOf(indicator.Id, month), 10_000),
            _ => Share(indicator, month, late),
        };
    }

    private Figure Share(Indicator indicator, ReportingMonth month, int late)
    {
        var isCount = Catalogue.All.Any(each => each.Id == indicator.DenominatorText);
        var of = (isCount ? CountOf(indicator.DenominatorText, month) : CountOf(indicator.Id, month)) + late;
        var few = Math.Min(of, Draw(indicator.Id + "few", month, 12));
        return Figure.Percentage(Draw(indicator.Id + "side", month, 2) == 0 ? few : of - few, of);
    }

    private int RateOf(string indicator, ReportingMonth month) => indicator switch
    {
        "cp-plans-rate" => CountOf("cp-plans", month),
        "cla-rate" => CountOf("cla", month),
        _ => CountOf("cla", month) - CountOf("cla-uasc", month),
    };

    private int CountOf(string indicator, ReportingMonth month) => indicator switch
    {
        "cla" or "children-open" or "referrals" => 200 + Draw(indicator, month, 90),
        "cp-plans" or "contacts" or "cin-plans" => 100 + Draw(indicator, month, 50),
        _ => Draw(indicator, month, 40),
    };

    private int Draw(string what, ReportingMonth month, int below) => new Draws(seed).Of(what, month, below);
}
