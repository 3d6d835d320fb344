using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Reference.Kinds;

namespace Reporting.Performance;

/// <summary>
/// The one target of an indicator in a month: the targets file's, else what a paper prints for its reporting month,
/// else the catalogue's. Source: indicators.md, Values.
/// </summary>
internal sealed class TargetFinder(ReferenceData reference)
{
    private readonly ILookup<string, TargetPeriod> given =
        reference.Targets.ToLookup(target => target.Indicator, StringComparer.Ordinal);

    private readonly Dictionary<(string Indicator, ReportingMonth Month), TargetPeriod> printed =
        PrintedTargets(reference.History);

    /// <summary>With its amber margin filled in: the row's own, else the setting's, else the catalogue's.</summary>
    /// <returns>
    /// Null where nobody has said anything; a target without a value where someone said there is none.
    /// </returns>
    public TargetPeriod? For(Indicator indicator, ReportingMonth month)
    {
        var target = given[indicator.Id].FirstOrDefault(each => MonthRange.Overlap(each.From, each.To, month, month))
            ?? printed.GetValueOrDefault((indicator.Id, month))
            ?? Default(indicator);
        return target is null ? null : target with { AmberMargin = target.AmberMargin ?? AmberMarginOf(indicator) };
    }

    /// <summary>How a value of that month stands against the month's target; a year-to-date rate annualised.</summary>
    public Status StatusOf(Indicator indicator, ReportingMonth month, decimal? value) =>
        MonthStatus.Of(indicator, month, value, For(indicator, month), AmberMarginOf(indicator));

    private decimal AmberMarginOf(Indicator indicator) => reference.Reports.AmberMargin ?? indicator.AmberMargin;

    private static TargetPeriod? Default(Indicator indicator) =>
        TargetText.TryParse(indicator.DefaultTarget, out var target) && target.Printed.Length > 0
            ? new TargetPeriod(indicator.Id, null, null, target, null, "catalogue")
            : null;

    private static Dictionary<(string, ReportingMonth), TargetPeriod> PrintedTargets(History history)
    {
        var targets = new Dictionary<(string, ReportingMonth), TargetPeriod>();
        foreach (var edition in history.Lines.GroupBy(line => line.Edition).OrderByDescending(each => each.Key))
        {
            // A paper whose figures are all missing prints targets for no month.
            if (history.Cells.All(cell => cell.Edition != edition.Key))
                continue;
            var month = history.ReportingMonthOf(edition.Key);
            foreach (var line in edition)
            {
                if (line.Target is not null && TargetText.TryParse(line.Target, out var target))
                    targets.TryAdd((line.Indicator, month), Printed(line, month, target));
            }
        }

        return targets;
    }

    private static TargetPeriod Printed(PublishedLine line, ReportingMonth month, Target target) =>
        new(line.Indicator, month, month, target, null, $"paper of {line.Edition.ToWords()}");
}
