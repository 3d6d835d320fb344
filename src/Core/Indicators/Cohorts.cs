using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Records;

namespace Reporting.Indicators;

/// <summary>
/// The cohorts that several indicators share: who is open at month end, with what finding them reads.
/// </summary>
internal static class Cohorts
{
    /// <summary>Which teams are Children with Disabilities teams.</summary>
    public static Source CwdTeams { get; } = new(ListNames.Teams, Team.CwdColumn);

    public static Cohort<EarlyHelpAssessment> EarlyHelpOpen { get; } = new(
        Columns(ListNames.EarlyHelp, EarlyHelpAssessment.StartColumn, EarlyHelpAssessment.CompletionColumn),
        Windows.Agreed(ListNames.EarlyHelp),
        month => month.EarlyHelpOpen);

    /// <summary>
    /// A snapshot: an assessment list covers its window's authorisations, not older open assessments.
    /// </summary>
    public static Cohort<Assessment> OpenAssessments { get; } = new(
        Columns(ListNames.Assessments, Assessment.StartColumn, Assessment.AuthorisationColumn),
        Windows.PeriodOnly,
        month => month.OpenAssessments);

    public static Cohort<ChildInNeed> OpenCases { get; } = new(
        Columns(
            ListNames.ChildrenInNeed, ChildInNeed.StartColumn, ChildInNeed.ClosureColumn, ChildInNeed.StatusColumn),
        Windows.Agreed(ListNames.ChildrenInNeed),
        month => month.OpenCases);

    public static Cohort<ChildInNeed> CinPlans { get; } = OpenCases with
    {
        Reads = [.. OpenCases.Reads, new(ListNames.ChildrenInNeed, ListRow.TeamColumn), CwdTeams],
        Members = month => month.CinPlans,
    };

    public static Cohort<ChildInNeed> CinPlansCwd { get; } = CinPlans with { Members = month => month.CinPlansCwd };

    public static Cohort<ProtectionPlan> OnPlan { get; } = new(
        Columns(ListNames.ChildProtection, ProtectionPlan.StartColumn, ProtectionPlan.EndColumn),
        Windows.Agreed(ListNames.ChildProtection),
        month => month.OnPlan);

    public static Cohort<CarePeriod> InCare { get; } = new(
        Columns(
            ListNames.ChildrenInCare, CarePeriod.StartColumn, CarePeriod.CeasedColumn, CarePeriod.LegalStatusColumn),
        Windows.Agreed(ListNames.ChildrenInCare),
        month => month.InCare);

    public static Cohort<CareLeaver> CareLeavers { get; } = new(
        Columns(ListNames.CareLeavers, CareLeaver.InTouchColumn),
        Windows.PeriodOnly,
        month => month.CareLeavers);

    public static Cohort<OpenChild> ChildrenOpen { get; } = new(
        [.. OpenAssessments.Reads, .. OpenCases.Reads, .. OnPlan.Reads, .. InCare.Reads, .. CareLeavers.Reads],
        Windows.PeriodOnly,
        month => month.ChildrenOpen)
    {
        DefinedBy =
        [
            ListNames.Assessments, ListNames.ChildrenInNeed, ListNames.ChildProtection, ListNames.ChildrenInCare,
            ListNames.CareLeavers,
        ],
    };

    /// <summary>Several columns of one list.</summary>
    public static ImmutableArray<Source> Columns(string list, params ImmutableArray<string> columns) =>
        [.. columns.Select(column => new Source(list, column))];
}
