using Reporting.Checks;
using Reporting.Indicators;

namespace Reporting.Performance.Arithmetic;

/// <summary>No part is more than its whole: children of a kind among all of them, a numerator in its denominator.
/// </summary>
internal static class PartAgainstTotal
{
    private static readonly (string Part, string Whole)[] Pairs =
    [
        ("cla-uasc", "cla"),
        ("cla-cwd", "cla"),
        ("cla-section-20", "cla"),
        ("cla-placed-for-adoption", "cla"),
        ("cp-plans-12-months", "cp-plans"),
        ("cla", "children-open"),
        ("cp-plans", "children-open"),
        ("cin-plans", "children-open"),
        ("cin-plans-cwd", "children-open"),
        ("care-leavers", "children-open"),
    ];

    public static IEnumerable<Finding> Check(PrintedTable table) => Parts(table).Concat(Fractions(table));

    private static IEnumerable<Finding> Parts(PrintedTable table) =>
        from cell in table.Checked
        from pair in Pairs
        where pair.Part == cell.Indicator
        let whole = table.Find(pair.Whole, cell.Month)
        where whole is not null && cell.Value > whole.Value
        select TableFinding.Of(
            TotalAgainstParts.Rule,
            table,
            cell,
            $"{TableFinding.Number(cell.Value)} is more than {TableFinding.Number(whole.Value)}, the "
                + $"{Catalogue.Get(whole.Indicator).Title}, of which it is a part. Correct one of them");

    private static IEnumerable<Finding> Fractions(PrintedTable table) =>
        from cell in table.Checked
        where Catalogue.Get(cell.Indicator).Unit == Unit.Percent && cell.Numerator > cell.Denominator
        select TableFinding.Of(
            TotalAgainstParts.Rule,
            table,
            cell,
            $"the numerator {TableFinding.Number(cell.Numerator!.Value)} is more than the denominator "
                + $"{TableFinding.Number(cell.Denominator!.Value)}. Correct one of them");
}
