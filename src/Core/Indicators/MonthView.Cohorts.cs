using Reporting.Extracts.Records;

namespace Reporting.Indicators;

/// <summary>
/// Who is open at month end, worked out once: one row a child, of several open ones the latest start (indicators.md,
/// Rulings).
/// </summary>
public sealed partial class MonthView
{
    /// <summary>List 2: started, not completed by month end.</summary>
    public IReadOnlyList<EarlyHelpAssessment> EarlyHelpOpen => field ??= Stock.OnePerChild(
        Lists.EarlyHelp.Rows.Where(row => IsOpen(row.Start, row.Completion)),
        row => row.Start,
        row => $"{row.Completion:R}");

    /// <summary>List 4: started, not authorised by month end.</summary>
    public IReadOnlyList<Assessment> OpenAssessments => field ??= Stock.OnePerChild(
        Lists.Assessments.Rows.Where(row => IsOpen(row.Start, row.Authorisation)),
        row => row.Start,
        row => $"{row.Authorisation:R}");

    /// <summary>List 6: open and not status e).</summary>
    public IReadOnlyList<ChildInNeed> OpenCases => field ??= Stock.OnePerChild(
        Lists.ChildrenInNeed.Rows.Where(row => row.Status != CaseStatus.Closed && IsOpen(row.Start, row.Closure)),
        row => row.Start,
        row => $"{row.LastSeen:R}|{row.Closure:R}|{row.Status}");

    /// <summary>List 6, status c), in a team that is not a Children with Disabilities team.</summary>
    public IReadOnlyList<ChildInNeed> CinPlans =>
        field ??= [.. OpenCases.Where(row => row.Status == CaseStatus.ChildInNeedPlan && !IsCwd(TeamOf(row)))];

    /// <summary>List 6, status c), in a Children with Disabilities team.</summary>
    public IReadOnlyList<ChildInNeed> CinPlansCwd =>
        field ??= [.. OpenCases.Where(row => row.Status == CaseStatus.ChildInNeedPlan && IsCwd(TeamOf(row)))];

    /// <summary>List 7: on a child protection plan.</summary>
    public IReadOnlyList<ProtectionPlan> OnPlan => field ??= Stock.OnePerChild(
        Lists.ProtectionPlans.Rows.Where(row => IsOpen(row.Start, row.End)),
        row => row.Start,
        row => $"{row.LastStatutoryVisit:R}|{row.PreviousPlans:000}|{row.End:R}");

    /// <summary>List 8: in care. Short breaks are always left out.</summary>
    public IReadOnlyList<CarePeriod> InCare => field ??= Stock.OnePerChild(
        Lists.CarePeriods.Rows.Where(row => IsOpen(row.Start, row.Ceased) && !IsShortBreak(row)),
        row => row.Start,
        FactsOf);

    /// <summary>List 9: young people listed, but those who died.</summary>
    public IReadOnlyList<CareLeaver> CareLeavers => field ??= Stock.OnePerChild(
        Lists.CareLeavers.Rows.Where(row => row.InTouch != InTouch.Died),
        _ => null,
        row => $"{row.LatestPathwayPlanReview:R}|{row.InTouch}|{row.Suitable}|{row.Activity}|{row.DateOfBirth:R}");

    /// <summary>Everyone open to the service, each child once, with all that is open.</summary>
    public IReadOnlyList<OpenChild> ChildrenOpen => field ??= OpenChild.AllOf(this);

    /// <summary>Whether a List 8 row is a short break (V3, V4), which is never "in care".</summary>
    public bool IsShortBreak(CarePeriod care) =>
        care.LegalStatus is { } status && Settings.ShortBreaks.Contains(status);

    private static FormattableString FactsOf(CarePeriod care)
    {
        FormattableString dates = $"{care.LastVisit:R}|{care.LatestReview:R}|{care.PlacementStart:R}";
        FormattableString health =
            $"{care.DateOfBirth:R}|{care.LastHealthAssessment:R}|{care.LegalStatus}|{care.Uasc}|{care.Worker}";
        FormattableString placement = $"{care.PlacementsInLast12Months:000}|{care.PlacementType}|{care.Provider}";
        return $"{dates}|{health}|{placement}|{care.PermanencePlan}";
    }
}
