using System.Collections.Immutable;
using NodaTime;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using static Reporting.Indicators.Define;

namespace Reporting.Indicators.Definitions;

/// <summary>"Multi-agency working": core groups, and the health of children in care.</summary>
internal static class MultiAgencyWorking
{
    private const int InitialHealthWorkingDays = 20;

    /// <summary>The age from which health is assessed once a year.</summary>
    private const int FirstYearlyAge = 5;

    /// <summary>Days, with room over any Christmas: older starts need no bank holidays of their years.</summary>
    private const int LongestTwentyWorkingDays = 40;

    private static readonly Cohort<ProtectionPlan> OnPlanWithCoreGroupDue = Cohorts.OnPlan.Where(
        (plan, month) => LatestDue(plan, month) is not null,
        Cohorts.Columns(ListNames.CoreGroups, CoreGroup.DueColumn, CoreGroup.HeldColumn));

    /// <summary>Rows, not children: who came into care twice had two initial health assessments due.</summary>
    private static readonly Cohort<CarePeriod> InitialHealthDue = Cohorts.InCare with
    {
        Members = month => month.Lists.CarePeriods.Rows.Where(care => IsInitialHealthDue(care, month)),
    };

    private static readonly Dated<InitialHealthAssessment> ByCareStart = new(
        lists => lists.InitialHealthAssessments,
        InitialHealthAssessment.StartColumn,
        assessment => assessment.CareStart);

    public static ImmutableArray<Definition> All { get; } =
    [
        Percentage(
            "core-groups",
            of: OnPlanWithCoreGroupDue,
            with: (plan, month) => WasHeld(LatestDue(plan, month)!, month),
            latest: (plan, month) => LatestDue(plan, month)?.Due,
            timescale: new("core group", Recurs: false)),
        Percentage(
            "initial-health-assessments",
            of: InitialHealthDue,
            with: HadInitialHealth,
            latest: (care, month) => InitialHealthDueOn(care, month),
            reads: Cohorts.Columns(
                ListNames.InitialHealthAssessments,
                InitialHealthAssessment.StartColumn,
                InitialHealthAssessment.DateColumn),
            since: [ByCareStart.Since],
            timescale: new("initial health assessment", CountsWorkingDays: true, Recurs: false)),
        Percentage(
            "health-assessments",
            of: Cohorts.InCare.Where((care, month) => care.Start <= month.End.PlusMonths(-12)),
            with: HasHealthUpToDate,
            latest: (care, _) => care.LastHealthAssessment,
            reads: Cohorts.Columns(ListNames.ChildrenInCare, CarePeriod.HealthColumn, AnnexARow.BirthColumn),
            timescale: new("health assessment")),
    ];

    /// <summary>Due since the plan's start; of two due the same day the held one (indicators.md, Rulings).</summary>
    private static CoreGroup? LatestDue(ProtectionPlan plan, MonthView month) =>
        month.Extract.ByChild(month.Lists.CoreGroups)[plan.Child]
            .Where(group => group.Due >= plan.Start && group.Due <= month.End)
            .OrderByDescending(group => group.Due)
            .ThenBy(group => group.Held ?? LocalDate.MaxIsoValue)
            .FirstOrDefault();

    private static Verdict WasHeld(CoreGroup latest, MonthView month) => new(latest.Held <= latest.Due)
    {
        DueOn = latest.Due,
        DoneOn = latest.Held <= month.End ? latest.Held : null,
    };

    /// <summary>The 20th working day lies in the month, and the child was still in care on it.</summary>
    private static bool IsInitialHealthDue(CarePeriod care, MonthView month) =>
        !month.IsShortBreak(care)
        && care.Start is { } start
        && start >= month.Month.Start.PlusDays(-LongestTwentyWorkingDays)
        && !HasPassed(start, month.Month.Start.PlusDays(-1), month)
        && HasPassed(start, month.End, month)
        && !(care.Ceased <= InitialHealthDueOn(care, month));

    /// <summary>Asked backwards from the day, so that holidays after the month are never needed.</summary>
    private static bool HasPassed(LocalDate start, LocalDate day, MonthView month) =>
        start < day && !month.WorkingDaysWithin(InitialHealthWorkingDays - 1, start, day);

    private static LocalDate InitialHealthDueOn(CarePeriod care, MonthView month) =>
        month.Extract.Context.Calendar.WorkingDayAfter(InitialHealthWorkingDays, care.Start!.Value);

    private static Verdict HadInitialHealth(CarePeriod care, MonthView month)
    {
        var due = InitialHealthDueOn(care, month);
        var held = month.Extract.ByChild(month.Lists.InitialHealthAssessments)[care.Child]
            .Where(assessment => assessment.CareStart == care.Start && assessment.Date <= month.End)
            .Select(assessment => assessment.Date!.Value)
            .Order()
            .ToList();
        var done = held.Where(date => date >= care.Start).Select(date => (LocalDate?)date).FirstOrDefault();
        return done <= due || !held.Exists(date => date <= due)
            ? new Verdict(done <= due) { DueOn = due, DoneOn = done }
            : Verdict.Contradictory;
    }

    /// <summary>Twice a year until five, then yearly; where age decides, a row without the birth is listed.</summary>
    private static Verdict HasHealthUpToDate(CarePeriod care, MonthView month)
    {
        var (half, year) = (month.WithinMonths(6, care.LastHealthAssessment), month.WithinMonths(12, care.LastHealthAssessment));
        return (care.AgeOn(month.End), half.IsKept, year.IsKept) switch
        {
            (null, false, true) => Verdict.Contradictory,
            ( >= FirstYearlyAge, _, _) => year,
            (_, _, _) when TurnsFiveBy(care, half.DueOn) => new InTime(half, year.DueOn),
            _ => half,
        };
    }

    /// <summary>Whether a child younger than that at month end is old enough when the half year is over.</summary>
    private static bool TurnsFiveBy(CarePeriod care, LocalDate? lastDay) =>
        lastDay is { } day && care.AgeOn(day.PlusDays(1)) >= FirstYearlyAge;
}
