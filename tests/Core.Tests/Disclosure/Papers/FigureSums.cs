using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Tests.Disclosure.Papers;

/// <summary>How the figures of a paper hang together, as whoever reads its definitions can tell.</summary>
internal sealed class FigureSums(FigureTruth truth)
{
    private const int MonthsOfYear = 12;

    private readonly List<CountsAddUp> sums = [];

    public IEnumerable<CountsAddUp> All()
    {
        foreach (var series in truth.Series)
        {
            AddFractions(series);
            AddYear(series);
        }

        foreach (var month in truth.Period.LastMonths(13))
        {
            AddStates(month);
            AddParts(month);
            foreach (var derived in DerivedIndicators.All)
                AddDerived(derived, month);
        }

        return sums;
    }

    private void AddFractions(IndicatorSeries series)
    {
        foreach (var month in series.Cells.Select(cell => (ReportingMonth?)cell.Month)
            .Concat(series.YearToDate is null ? [] : [null]))
        {
            if (truth.Of(series.Indicator, month) is { Below: { } below, Rest: { } rest } counts)
                sums.Add(new CountsAddUp(below, counts.Above, rest));
        }
    }

    private void AddYear(IndicatorSeries series)
    {
        if (series.YearToDate is null || truth.Of(series.Indicator, null) is not { } year)
            return;
        var months = FinancialYear.MonthsToDate(truth.Period)
            .Select(month => truth.Of(series.Indicator, month)!)
            .ToList();
        Add(year.Above, [.. months.Select(month => month.Above)]);
        if (year is { Below: { } below, Rest: { } rest })
        {
            Add(below, [.. months.Select(month => month.Below!.Value)]);
            Add(rest, [.. months.Select(month => month.Rest!.Value)]);
        }
    }

    // Who was there a month ago and who came are those who are there and those who left.
    private void AddStates(ReportingMonth month)
    {
        foreach (var (there, came, left) in new[]
        {
            ("cla", "cla-started", "cla-ceased"), ("cp-plans", "cp-plans-started", "cp-plans-ended"),
        })
        {
            if (truth.CountOf(there, month.Previous) is { } before && truth.CountOf(came, month) is { } more
                && truth.CountOf(there, month) is { } now && truth.CountOf(left, month) is { } gone)
            {
                var all = new Count($"{there} {month}, and who was there", before.Value + more.Value);
                Add(all, before, more);
                Add(all, now, gone);
            }
        }
    }

    private void AddParts(ReportingMonth month)
    {
        Within("care-leavers", Below("care-leavers-eet-16-17"), Below("care-leavers-eet-19-21"));
        if (Above("cla") is { } all && Above("cla-uasc") is { } alone && Above("cla-rate-excluding-uasc") is { } others)
            Add(all, alone, others);
        Within("cla-rate-excluding-uasc", Above("cla-section-20"));
        Within("cla", Above("cla-residential"), Above("cla-ifa"), Above("cla-placed-for-adoption"));
        Within("cla", Above("cla-cwd"));
        Within("cla", Below("cla-permanence-plan"));
        Within("cla", Below("cla-within-20-miles"));
        Within("cp-plans", Above("cp-plans-12-months"));
        Within("cp-plans", Below("core-groups"));
        Within("cp-visits-4-weeks", Above("cp-visits-10-days"));
        Within("children-open", Above("cin-plans"), Above("cin-plans-cwd"), Below("supervision-assessment"));
        Within("referrals", Below("referrals-nfa"));
        Within("assessments-completed", Below("assessments-nfa"));
        Within("section-47-completed", Below("section-47-nfa"));
        if (Below("cla-permanence-plan") is { } half && Below("health-assessments") is { } year)
            AddWithin(half, [year]);
        if (Below("pathway-plans") is { } pathway && Above("care-leavers") is { } leavers && Above("cla") is { } inCare)
        {
            var old = new Count($"in care aged 16 {month}", pathway.Value - leavers.Value);
            Add(pathway, leavers, old);
            AddWithin(inCare, [old]);
        }

        Count? Above(string indicator) => truth.CountOf(indicator, month);
        Count? Below(string indicator) => truth.CountOf(indicator, month, FigurePart.Denominator);

        void Within(string whole, params Count?[] parts)
        {
            List<Count> counted = [.. parts.OfType<Count>()];
            if (Above(whole) is { } all && counted.Count > 0)
                AddWithin(all, counted);
        }
    }

    private void AddWithin(Count whole, IReadOnlyList<Count> parts)
    {
        var others = whole.Value - parts.Sum(part => part.Value);
        var name = $"{whole.Name} but {string.Join(", ", parts.Select(part => part.Name))}";
        Add(whole, [.. parts, new Count(name, others)]);
    }

    private void AddDerived(DerivedDefinition derived, ReportingMonth month)
    {
        if (truth.CountOf(derived.Indicator, month) is not { } now)
            return;
        var months = derived.Months(month).Select(each => truth.CountOf(derived.From, each)).ToList();
        if (!months.Contains(null))
            Add(now, [.. months.Select(each => each!.Value)]);
        if (truth.CountOf(derived.Indicator, month.Previous) is not { } before
            || truth.CountOf(derived.From, month) is not { } more)
            return;

        if (derived.Months(month).First() == derived.Months(month.Previous).First())
            Add(now, before, more);
        if (months.Count != MonthsOfYear)
            return;

        // From one sum to the next a month comes in and one drops out.
        var all = new Count($"{now.Name} and one more", before.Value + more.Value);
        Add(all, before, more);
        Add(all, now, new Count($"{derived.From} {month.PlusMonths(-MonthsOfYear)}", all.Value - now.Value));
    }

    // What was corrected in between doesn't add up, and whoever reads it is taken to know.
    private void Add(Count whole, params IReadOnlyList<Count> parts)
    {
        if (parts.All(part => part.Value >= 0) && parts.Sum(part => part.Value) == whole.Value)
            sums.Add(new CountsAddUp(whole, parts));
    }
}
