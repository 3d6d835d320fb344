using Reporting.Checks;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance.Arithmetic;

/// <summary>
/// A rate equals its count for each 10,000 of the population, where the table prints every count it needs.
/// </summary>
internal static class RateAgainstCount
{
    public const string Rule = "rate-against-count";

    public static IEnumerable<Finding> Check(PrintedTable table, PopulationTable population) =>
        from cell in table.Checked
        where Catalogue.Get(cell.Indicator).Unit == Unit.RatePer10000
        let children = population.For(cell.Month)?.Children
        let count = CountOf(table, cell.Indicator, cell.Month)
        where children > 0 && count is not null
        let follows = 10_000 * count.Value / children.Value
        where Rounding.HalfAwayFromZero(follows, cell.Value.Scale) != cell.Value
        select TableFinding.Of(Rule, table, cell, Text(cell, follows, count.Value, children.Value));

    private static decimal? CountOf(PrintedTable table, string rate, ReportingMonth month) => rate switch
    {
        "cp-plans-rate" => table.ValueOf("cp-plans", month),
        "cla-rate" => table.ValueOf("cla", month),
        "cla-rate-excluding-uasc" => table.ValueOf("cla", month) - table.ValueOf("cla-uasc", month),
        _ => SumOf(table, rate, month),
    };

    private static decimal? SumOf(PrintedTable table, string rate, ReportingMonth month)
    {
        var definition = DerivedIndicators.All.Single(each => each.Indicator == rate);
        var counts = definition.Months(month).Select(each => table.ValueOf(definition.From, each)).ToList();
        return counts.Contains(null) ? null : counts.Sum();
    }

    private static string Text(PrintedCell cell, decimal follows, decimal count, int children) =>
        $"a rate of {TableFinding.Number(cell.Value)} is printed, but {TableFinding.Number(count)} among "
        + $"{TableFinding.Number(children)} children is {TableFinding.Follows(follows)}. "
        + "Correct the rate, the count or the population";
}
