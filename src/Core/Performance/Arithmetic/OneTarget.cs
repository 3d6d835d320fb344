using Reporting.Checks;
using Reporting.Reference;

namespace Reporting.Performance.Arithmetic;

/// <summary>One indicator has one target in one month, however often a paper prints it.</summary>
internal static class OneTarget
{
    public const string Rule = "one-target";

    public static IEnumerable<Finding> Check(PrintedTable table) =>
        from lines in table.Lines
            .Where(line => !string.IsNullOrWhiteSpace(line.Target))
            .GroupBy(line => line.Indicator, StringComparer.Ordinal)
        let targets = lines.DistinctBy(Meaning).ToList()
        where targets.Count > 1
        select TableFinding.Of(
            Rule,
            table,
            lines.Key,
            table.ReportingMonth,
            $"{string.Join(" and ", targets.Select(line => line.Target))} are printed. Decide on one target",
            new Place(targets[^1].File, targets[^1].Sheet, targets[^1].Row)) with
        { Column = "Target" };

    // "N/A" and "TBC" both mean none; "95%" and "95" are one target.
    private static object Meaning(PublishedLine line) =>
        TargetText.TryParse(line.Target, out var target) ? (target.Value, target.StrictlyBelow) : line.Target!;
}
