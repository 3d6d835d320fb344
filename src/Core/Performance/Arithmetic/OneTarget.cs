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
            targets[^1],
            "Target",
            $"{string.Join(" and ", targets.Select(line => line.Target))} are printed. Decide on one target");

    /// <summary>
    /// What we are about to judge by against the one target that a paper has printed for the same month.
    /// </summary>
    public static IEnumerable<Finding> Check(
        PrintedTable table, IEnumerable<IndicatorSeries> authority, IReadOnlyCollection<PublishedLine> ofPapers) =>
        from series in authority
        let ours = series.Target?.Target
        where ours is not null
        from edition in ofPapers
            .Where(line => line.Indicator == series.Indicator.Id && !string.IsNullOrWhiteSpace(line.Target))
            .GroupBy(line => line.Edition)
        where edition.DistinctBy(Meaning).Count() == 1
        let line = edition.First()
        where TargetText.TryParse(line.Target, out var printed)
            && (printed.Value, printed.StrictlyBelow) != (ours.Value, ours.StrictlyBelow)
        select TableFinding.Of(
            Rule,
            table,
            line,
            "Target",
            $"the target is {ours.Printed}, but the paper of {line.Edition.ToWords()} prints {line.Target} for the same "
                + "month. Decide on one target");

    // "N/A" and "TBC" both mean none; "95%" and "95" are one target.
    private static object Meaning(PublishedLine line) =>
        TargetText.TryParse(line.Target, out var target) ? (target.Value, target.StrictlyBelow) : line.Target!;
}
