using Reporting.Checks;
using Reporting.Indicators;

namespace Reporting.Performance.Arithmetic;

/// <summary>A percentage equals its numerator over its denominator.</summary>
internal static class PercentAgainstFraction
{
    public const string Rule = "percent-against-fraction";

    public static IEnumerable<Finding> Check(PrintedTable table) =>
        from cell in table.Checked
        where Catalogue.Get(cell.Indicator).Unit == Unit.Percent && cell is { Numerator: not null, Denominator: > 0 }
        let follows = 100 * cell.Numerator!.Value / cell.Denominator!.Value
        where Rounding.HalfAwayFromZero(follows, cell.Value.Scale) != cell.Value
        select TableFinding.Of(Rule, table, cell, Text(cell, follows));

    private static string Text(PrintedCell cell, decimal follows) =>
        $"{TableFinding.Number(cell.Value)}% is printed, but {TableFinding.Number(cell.Numerator!.Value)} of "
        + $"{TableFinding.Number(cell.Denominator!.Value)} is {TableFinding.Follows(follows)}%. "
        + "Correct the percentage or its fraction";
}
