using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>Works out every indicator of a month's lists: figures by authority, service area and team, and what to look at.</summary>
/// <remarks>
/// Pure: equal lists and context give equal results, whatever the order of rows. Event and stock indicators are measured
/// for every month that the extract covers, at most 25 back from the period; an indicator whose lists are missing is
/// <c>[x]</c> in the period and says nothing of earlier months.
/// </remarks>
public static class IndicatorEngine
{
    private const int LongestMonths = 25;

    /// <summary>All but the derived indicators, in the catalogue's order.</summary>
    /// <exception cref="MissingBankHolidaysException">The period's working days need a year that isn't in the table.</exception>
    public static MonthResults Measure(MonthExtract lists, MeasureContext context) =>
        Measure(AllDefinitions.Measured, lists, context);

    internal static MonthResults Measure(
        ImmutableArray<Definition> definitions,
        MonthExtract lists,
        MeasureContext context)
    {
        var extract = new ExtractView(lists, context);
        var availability = new Availability(lists);
        var results = ImmutableArray.CreateBuilder<IndicatorResult>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var definition in definitions)
        {
            if (availability.Missing(definition) is { } missing)
                results.Add(NotAvailable(definition, extract, missing));
            else
                Measure(definition, extract, results, findings);
        }

        return new MonthResults(lists.Period, results.ToImmutable(), findings.ToImmutable(), SnapshotOf.Month(extract));
    }

    private static void Measure(
        Definition definition,
        ExtractView extract,
        ImmutableArray<IndicatorResult>.Builder results,
        ImmutableArray<Finding>.Builder findings)
    {
        var fold = new Fold(definition, extract);
        foreach (var month in MonthsOf(definition, extract).Select(extract.At))
        {
            var isPeriod = month.Month == extract.Lists.Period;
            if (definition.Unless(month) is { } reason)
            {
                if (isPeriod)
                    results.Add(NotAvailable(definition, extract, reason));
                continue;
            }

            var cases = definition.Cases(month).ToList();
            if (isPeriod)
                findings.AddRange(new CaseFindings(definition, month, cases).All());
            fold.Add(month, Published(cases, extract.Context.Settings));
        }

        results.AddRange(fold.Results());
    }

    private static IEnumerable<ReportingMonth> MonthsOf(Definition definition, ExtractView extract)
    {
        var period = extract.Lists.Period;
        var months = definition.EarliestMonth(extract).MonthsUntil(period) + 1;
        return period.LastMonths(Math.Clamp(months, 1, LongestMonths));
    }

    /// <summary>Configuration decides whether suspected team moves are in the published figure.</summary>
    private static List<Case> Published(List<Case> cases, IndicatorSettings settings) =>
        settings.PublishSuspectedReferrals
            ? cases
            : cases.FindAll(one => !one.Marks.HasFlag(CaseMarks.SuspectedNotAReferral));

    private static IndicatorResult NotAvailable(Definition definition, ExtractView extract, string reason) => new(
        definition.Indicator,
        extract.Lists.Period,
        Breakdown.Authority,
        extract.Context.Authority,
        Figure.NotAvailable(reason),
        extract.Lists.Period);
}
