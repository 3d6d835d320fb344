using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Audits.Allocation;

/// <summary>Reads from a month's lists which cases can be drawn for audit.</summary>
internal static class FrameReader
{
    private const string EarlyHelpArea = "C&FF";

    /// <param name="areas">The areas a case may be counted under; others are not known.</param>
    /// <param name="key">Under which the register holds its cases.</param>
    /// <param name="settings">Which legal statuses are short breaks, which placements foster care.</param>
    /// <returns>Null where the month has none of the lists.</returns>
    public static AllocationFrame? Read(
        MonthExtract extract, ServiceAreas areas, IdentityKey key, IndicatorSettings? settings = null)
    {
        var missing = MissingFrom(extract);
        if (missing.Length == Lists(extract).Length)
            return null;
        var month = MonthOf(extract, key, settings ?? IndicatorSettings.Default);
        var facts = new FactsReader(month);
        return new AllocationFrame(
            extract.Period,
            [
                .. OpenCases.Of(month).Select(each => Case(each)).Where(IsInFrame)
                    .OrderBy(each => each.CaseId, StringComparer.Ordinal),
            ])
        {
            MissingLists = missing,
            RenamedTeams = month.Extract.Teams.RenamedBy(month.End),
        };

        FrameCase Case(OpenCase open)
        {
            var group = month.Groups.Of(open.Team);
            var id = extract.Children.IdOf(open.Child);
            return new FrameCase(
                id,
                key.HashOf(id),
                areas.Find(group.Area) ?? areas.Find(UsualAreaOf(open.Plan)) ?? ServiceAreas.NotKnown,
                open.Team is null ? null : group.Team,
                open.Plan)
            {
                Facts = facts.Of(open),
            };
        }

        // List 2 is read for C&FF; what it holds of another area's teams is not that area's case.
        bool IsInFrame(FrameCase each) => each.Plan != PlanKind.EarlyHelp
            || each.ServiceArea == areas.Find(EarlyHelpArea)
            || each.ServiceArea == ServiceAreas.NotKnown;
    }

    // Early help without a team that anybody knows is C&FF's: List 2 is read for it.
    private static string? UsualAreaOf(PlanKind plan) => plan == PlanKind.EarlyHelp ? EarlyHelpArea : null;

    private static ImmutableArray<string> MissingFrom(MonthExtract extract) =>
        [.. Lists(extract).Where(list => !list.IsPresent).Select(list => list.Name)];

    private static ImmutableArray<(string Name, bool IsPresent)> Lists(MonthExtract extract) =>
    [
        (extract.EarlyHelp.Name, extract.EarlyHelp.IsPresent),
        (extract.ChildrenInNeed.Name, extract.ChildrenInNeed.IsPresent),
        (extract.ProtectionPlans.Name, extract.ProtectionPlans.IsPresent),
        (extract.CarePeriods.Name, extract.CarePeriods.IsPresent),
        (extract.CareLeavers.Name, extract.CareLeavers.IsPresent),
    ];

    // Who is open needs neither working days nor population nor earlier months.
    private static MonthView MonthOf(MonthExtract extract, IdentityKey key, IndicatorSettings settings)
    {
        var context = new MeasureContext(
            "",
            new WorkingCalendar([]),
            settings,
            PopulationTable.Empty,
            key,
            ImmutableSortedDictionary<ReportingMonth, CareSnapshot>.Empty);
        return new ExtractView(extract, context).At(extract.Period);
    }
}
