using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Reference.Files;

namespace Reporting.Reference.Kinds;

/// <summary>Reads <c>targets</c>: Indicator, From, To, Target, Amber Margin, Source.</summary>
internal static class TargetsFile
{
    public static ImmutableArray<TargetPeriod> Read(IEnumerable<ReferenceTable> tables, ICollection<Finding> findings)
    {
        var targets = ImmutableArray.CreateBuilder<TargetPeriod>();
        foreach (var table in tables)
            targets.AddRange(table.Records(findings, row => ReadRow(row, targets)));
        return targets.ToImmutable();
    }

    private static TargetPeriod ReadRow(ReferenceRow row, IEnumerable<TargetPeriod> earlier)
    {
        var indicator = row.Indicator("Indicator");
        if (!TargetText.TryParse(row.Printed("Target", indicator), out var target))
            row.Error("Target", "is not a target such as 95%, <36%, <17K, 540 or, for none, TBC, Not set, N/A, -");
        var period = new TargetPeriod(
            indicator,
            row.Month("From"),
            row.Month("To"),
            target,
            row.Decimal("Amber Margin"),
            row.Text("Source"));
        if (period.From > period.To)
            row.Error("To", "is before From");
        if (period.AmberMargin < 0)
            row.Error("Amber Margin", "is below zero");
        if (row.IsSound && earlier.Any(other => Contradicts(other, period)))
            row.Error("Target", "gives a second target for a month: one indicator has one target in one month");
        return period;
    }

    private static bool Contradicts(TargetPeriod one, TargetPeriod other) =>
        one.Indicator == other.Indicator
        && MonthRange.Overlap(one.From, one.To, other.From, other.To)
        && (one.Target.Value, one.Target.StrictlyBelow) != (other.Target.Value, other.Target.StrictlyBelow);
}
