using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using static Reporting.Indicators.Define;

namespace Reporting.Indicators.Definitions;

/// <summary>
/// "Management oversight" and "Management support for better practice": supervision of the right type within the
/// cohort's weeks, or a child who entered the cohort within them. Source: indicators.md, Supervision in timescale.
/// </summary>
internal static class SupervisionInTimescale
{
    private static readonly ImmutableArray<Source> SupervisionList = Cohorts.Columns(
        ListNames.Supervision, SupervisionRecord.DateColumn, SupervisionRecord.TypeColumn);

    /// <summary>Children whose only involvement is the assessment: the others are cohorts of their own.</summary>
    private static readonly Cohort<Assessment> OnlyAssessed = Cohorts.OpenAssessments with
    {
        Reads =
        [
            .. Cohorts.OpenAssessments.Reads, .. Cohorts.OpenCases.Reads, .. Cohorts.OnPlan.Reads,
            .. Cohorts.InCare.Reads, .. Cohorts.CareLeavers.Reads,
        ],
        Members = month => month.OpenAssessments.ExceptBy(InOtherCohorts(month), assessment => assessment.Child),
    };

    public static ImmutableArray<Definition> All { get; } =
    [
        Supervised("supervision-all", Cohorts.ChildrenOpen, entered: child => child.EarliestStart),
        Supervised("supervision-assessment", OnlyAssessed, entered: assessment => assessment.Start),
        Supervised("supervision-cin", Cohorts.CinPlans, entered: child => child.Start),
        Supervised("supervision-cin-cwd", Cohorts.CinPlansCwd, entered: child => child.Start),
        Supervised("supervision-cp", Cohorts.OnPlan, entered: plan => plan.Start),
        Supervised("supervision-cla", Cohorts.InCare, entered: care => care.Start),
        Supervised("supervision-care-leavers", Cohorts.CareLeavers, entered: _ => null),
    ];

    private static Definition Supervised<T>(string indicator, Cohort<T> of, Func<T, LocalDate?> entered)
        where T : ListRow => Percentage(
            indicator,
            of,
            with: (child, month) =>
                IsExempt(child, month) ? Verdict.Exempt : InTime(indicator, child, month, entered(child)),
            latest: (child, month) => LatestSupervision(indicator, child, month),
            reads: SupervisionList,
            timescale: new("supervision"));

    private static InTime InTime(string indicator, ListRow child, MonthView month, LocalDate? entered)
    {
        var days = 7 * month.Settings.SupervisionOf(indicator).Weeks;
        return month.WithinDays(days, LatestSupervision(indicator, child, month))
            | month.WithinDays(days, entered)
            | new InTime(IsKept: false, ExemptUntil(child, month));
    }

    /// <summary>The last day of an exemption that has ended: in time through it, as through the day any other
    /// supervision is due.</summary>
    private static LocalDate? ExemptUntil(ListRow child, MonthView month) =>
        month.Extract.ByChild(month.Lists.SupervisionExemptions)[child.Child]
            .Where(agreed => agreed.From <= agreed.To && agreed.To < month.End)
            .Max(agreed => agreed.To);

    /// <summary>The latest that counts, on or before month end: the list is dated, so a later one hides none.</summary>
    private static LocalDate? LatestSupervision(string indicator, ListRow child, MonthView month) =>
        month.Extract.ByChild(month.Lists.Supervision)[child.Child]
            .Where(held => held.Date <= month.End && month.Settings.SupervisionOf(indicator).Types.Contains(held.Type))
            .Max(held => held.Date);

    /// <summary>A current row: without an end it still runs, without a start it never began.</summary>
    private static bool IsExempt(ListRow child, MonthView month) =>
        month.Extract.ByChild(month.Lists.SupervisionExemptions)[child.Child]
            .Any(agreed => agreed.From <= month.End && !(agreed.To < month.End));

    private static IEnumerable<int> InOtherCohorts(MonthView month) =>
        new IEnumerable<ListRow>[] { month.CinPlans, month.CinPlansCwd, month.OnPlan, month.InCare, month.CareLeavers }
            .SelectMany(cohort => cohort.Select(row => row.Child));
}
