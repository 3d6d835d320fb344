using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>The cases behind a month's figures, from the month's own lists; each indicator's are found when asked for.
/// </summary>
/// <remarks>
/// Held in memory alone: it knows the children's real ids, for exempt editions. Indicators derived from stored results
/// have no cases of their own.
/// </remarks>
internal sealed class MonthCases(MonthExtract lists, MeasureContext context)
{
    private readonly ExtractView extract = new(lists, context);
    private readonly Availability availability = new(lists);
    private readonly Dictionary<string, IndicatorCases> known = new(StringComparer.Ordinal);

    public ReportingMonth Period => lists.Period;

    public MonthExtract Lists => lists;

    public MeasureContext Context => context;

    /// <summary>The period's own lists as they speak of the period.</summary>
    public MonthView Month => extract.At(lists.Period);

    public IndicatorCases Of(string indicator)
    {
        if (!known.TryGetValue(indicator, out var cases))
            known.Add(indicator, cases = Find(indicator, Month));
        return cases;
    }

    /// <summary>Of a month that the period's lists cover: what was dated in it, as they tell it now.</summary>
    public IndicatorCases Of(string indicator, ReportingMonth month) =>
        month == Period ? Of(indicator) : Find(indicator, extract.At(month));

    /// <summary>The child's id as it was sent: for exempt editions alone.</summary>
    public string ChildIdOf(Case one) => lists.Children.IdOf(one.Child);

    /// <summary>What the same lists will say of the next month end if nobody records anything more.</summary>
    public IndicatorCases AtNextMonthEnd(string indicator) => Find(indicator, extract.At(Period.Next));

    private IndicatorCases Find(string indicator, MonthView month)
    {
        if (AllDefinitions.Find(indicator) is not { } definition)
            return new IndicatorCases(indicator, []) { Missing = "Worked out from other figures." };
        if ((availability.Missing(definition) ?? definition.Unless(month)) is { } missing)
            return new IndicatorCases(indicator, []) { Missing = missing };
        return new IndicatorCases(indicator, [.. definition.Cases(month)])
        {
            PublishesSuspected = context.Settings.PublishSuspectedReferrals,
        };
    }
}

/// <summary>An indicator's cases of a month.</summary>
/// <param name="All">In the order of the list's rows, suspected ones included.</param>
internal sealed record IndicatorCases(string Indicator, ImmutableArray<Case> All)
{
    private ImmutableArray<Case>? published;

    /// <summary>Why there are none to look at; null where the indicator was worked out from them.</summary>
    public string? Missing { get; init; }

    /// <summary>Whether suspected team moves are in the published figure. Source: the settings.</summary>
    public bool PublishesSuspected { get; init; } = true;

    /// <summary>The cases that the published figure is the fold of.</summary>
    public ImmutableArray<Case> Published => published ??= PublishesSuspected
        ? All
        : [.. All.Where(one => !one.Marks.HasFlag(CaseMarks.SuspectedNotAReferral))];
}
