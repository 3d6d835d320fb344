using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Periods;

namespace Reporting.Indicators;

/// <summary>
/// Works out every indicator of a month's lists: figures by authority, service area and team, and what to look at.
/// </summary>
/// <remarks>
/// Pure: equal lists and context give equal results, whatever the order of rows. Event and stock indicators are
/// measured for every month that the extract covers, at most 25; an indicator whose lists are missing is <c>[x]</c> in
/// the period and says nothing of earlier months.
/// </remarks>
public static class IndicatorEngine
{
    /// <summary>All but the derived indicators, section by section.</summary>
    /// <exception cref="MissingBankHolidaysException">
    /// The period's working days need a year that isn't in the table. Earlier months are left out with a finding.
    /// </exception>
    public static MonthResults Measure(MonthExtract lists, MeasureContext context)
    {
        var extract = new ExtractView(lists, context);
        var availability = new Availability(lists);
        var results = ImmutableArray.CreateBuilder<IndicatorResult>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var definition in AllDefinitions.Measured)
        {
            var measurement = new Measurement(definition, extract);
            measurement.Run(availability);
            results.AddRange(measurement.Results);
            findings.AddRange(measurement.Findings);
        }

        return new MonthResults(lists.Period, results.ToImmutable(), findings.ToImmutable(), SnapshotOf.Month(extract))
        {
            RenamedTeams = extract.Teams.RenamedBy(lists.Period.End),
        };
    }
}
