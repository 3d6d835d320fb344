using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts;
using Reporting.Extracts.Records;

namespace Reporting.Indicators.Definitions;

/// <summary>How recent care and pathway plans are, from <c>plans</c> and List 9.</summary>
internal static class LatestPlans
{
    private const int PathwayPlanAge = 16;

    public static ImmutableArray<Source> Columns { get; } =
        Cohorts.Columns(ListNames.Plans, LatestPlan.TypeColumn, LatestPlan.DateColumn);

    /// <summary>Children in care aged 16 or over, and care leavers who are not among them.</summary>
    public static Cohort<AnnexARow> InCareAged16AndCareLeavers { get; } = new(
        [
            .. Cohorts.InCare.Reads,
            new(ListNames.ChildrenInCare, AnnexARow.BirthColumn),
            .. Cohorts.CareLeavers.Reads,
        ],
        Windows.PeriodOnly,
        month => month.InCare
            .Where(care => care.AgeOn(month.End) >= PathwayPlanAge)
            .Concat<AnnexARow>(month.CareLeavers)
            .DistinctBy(child => child.Child))
    {
        DefinedBy = [ListNames.ChildrenInCare, ListNames.CareLeavers],
    };

    public static LocalDate? CarePlanOf(ListRow child, MonthView month) =>
        Latest(DatesOf(PlanType.CarePlan, child, month), month);

    /// <summary>From <c>plans</c>, or List 9's review date, which the 2019 workbook doesn't have.</summary>
    public static LocalDate? PathwayPlanOf(ListRow child, MonthView month)
    {
        var reviews = month.Extract.ByChild(month.Lists.CareLeavers)[child.Child]
            .Select(leaver => leaver.LatestPathwayPlanReview);
        return Latest(DatesOf(PlanType.PathwayPlan, child, month).Concat(reviews), month);
    }

    private static IEnumerable<LocalDate?> DatesOf(PlanType type, ListRow child, MonthView month) =>
        month.Extract.ByChild(month.Lists.Plans)[child.Child]
            .Where(plan => plan.Type == type)
            .Select(plan => plan.Date);

    /// <summary>The latest by month end; only without one a later date, which says nothing about the month.</summary>
    private static LocalDate? Latest(IEnumerable<LocalDate?> dates, MonthView month)
    {
        var known = dates.ToList();
        return known.Where(date => date <= month.End).Max() ?? known.Max();
    }
}
