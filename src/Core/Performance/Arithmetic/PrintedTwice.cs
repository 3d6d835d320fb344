using Reporting.Checks;

namespace Reporting.Performance.Arithmetic;

/// <summary>An indicator that a table prints in two sections has one value in both.</summary>
internal static class PrintedTwice
{
    public const string Rule = "printed-twice";

    public static IEnumerable<Finding> Check(PrintedTable table) =>
        from cells in table.Cells.GroupBy(cell => (cell.Indicator, cell.Month))
        let values = cells.DistinctBy(cell => cell.Value).ToList()
        where values.Count > 1
        let printed = string.Join(" and ", values.Select(cell => TableFinding.Number(cell.Value)))
        select TableFinding.Of(Rule, table, values[^1], $"{printed} are printed. Decide on one value");
}
