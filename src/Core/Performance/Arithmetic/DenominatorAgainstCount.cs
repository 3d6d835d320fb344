using Reporting.Checks;
using Reporting.Indicators;

namespace Reporting.Performance.Arithmetic;

/// <summary>A percentage of all children on a plan, in care and so on has that count as its denominator.</summary>
internal static class DenominatorAgainstCount
{
    public const string Rule = "denominator-against-count";

    private const string ReReferrals = "re-referrals";

    public static IEnumerable<Finding> Check(PrintedTable table) =>
        from cell in table.Checked
        let count = CountOf(cell, table)
        where count is not null && cell.Denominator is not null && cell.Denominator != count.Value
        select TableFinding.Of(Rule, table, cell, Text(cell, count));

    private static PrintedCell? CountOf(PrintedCell cell, PrintedTable table)
    {
        // Our own re-referrals count a child and day once, our referrals count rows; the papers print one number.
        var counted = cell.Indicator == ReReferrals
            ? (table.IsPaper ? "referrals" : null)
            : Catalogue.Get(cell.Indicator).DenominatorText;
        return counted is null || Catalogue.Find(counted) is not { Unit: Unit.Count } indicator
            ? null
            : table.Find(indicator.Id, cell.Month);
    }

    private static string Text(PrintedCell cell, PrintedCell count) =>
        $"the denominator is {TableFinding.Number(cell.Denominator!.Value)}, but "
        + $"{Catalogue.Get(count.Indicator).Title} is {TableFinding.Number(count.Value)}. Correct one of them";
}
