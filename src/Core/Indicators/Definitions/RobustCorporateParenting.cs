using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using static Reporting.Indicators.Define;

namespace Reporting.Indicators.Definitions;

/// <summary>"Robust corporate parenting": plans, reviews and placements of children in care.</summary>
internal static class RobustCorporateParenting
{
    private static readonly ImmutableArray<Source> Distance =
        [new(ListNames.PlacementDistance, PlacementDistance.MilesColumn)];

    public static ImmutableArray<Definition> All { get; } =
    [
        Percentage(
            "care-plans",
            of: Cohorts.InCare,
            with: (care, month) => month.WithinMonths(6, LatestPlans.CarePlanOf(care, month)),
            latest: LatestPlans.CarePlanOf,
            reads: LatestPlans.Columns,
            timescale: new("care plan")),
        Percentage(
            "pathway-plans",
            of: LatestPlans.InCareAged16AndCareLeavers,
            with: (child, month) => month.WithinMonths(6, LatestPlans.PathwayPlanOf(child, month)),
            latest: LatestPlans.PathwayPlanOf,
            reads: LatestPlans.Columns,
            timescale: new("pathway plan")),
        Percentage(
            "cla-reviews",
            of: Cohorts.InCare,
            with: (care, month) => month.WithinMonths(6, care.LatestReview) | month.WithinWorkingDays(20, care.Start),
            latest: (care, _) => care.LatestReview,
            reads: List8(CarePeriod.ReviewColumn),
            timescale: new("review")),
        Percentage(
            "cla-three-placements",
            of: Cohorts.InCare,
            with: (care, _) => care.PlacementsInLast12Months >= 3,
            reads: List8(CarePeriod.PlacementsColumn)),
        Percentage(
            "cla-within-20-miles",
            of: Cohorts.InCare.Where((care, month) => MilesFromHome(care, month) is not null, Distance),
            with: (care, month) => MilesFromHome(care, month) < 20),
        Percentage(
            "cla-residential",
            of: Cohorts.InCare,
            with: (care, month) => IsOneOf(month.Settings.ResidentialPlacements, care.PlacementType),
            reads: List8(CarePeriod.PlacementTypeColumn)),
        Percentage(
            "cla-ifa",
            of: Cohorts.InCare,
            with: (care, month) => IsOneOf(month.Settings.FosterPlacements, care.PlacementType)
                && IsOneOf(month.Settings.IndependentProviders, care.Provider),
            reads: List8(CarePeriod.PlacementTypeColumn, CarePeriod.ProviderColumn)),
        SameSocialWorker.Definition,
        Count(
            "cla-placed-for-adoption",
            of: Cohorts.InCare.Where(
                (care, month) => IsOneOf(month.Settings.AdoptionPlacements, care.PlacementType),
                List8(CarePeriod.PlacementTypeColumn))),
        Count(
            "cla-cwd",
            of: Cohorts.InCare.Where(
                (care, month) => month.IsCwd(month.TeamOf(care)),
                [.. List8(ListRow.TeamColumn), Cohorts.CwdTeams])),
        Count(
            "cla-section-20",
            of: Cohorts.InCare.Where(
                (care, month) => IsOneOf(month.Settings.Section20, care.LegalStatus) && care.Uasc != Answer.Yes,
                List8(CarePeriod.UascColumn))),
        Percentage(
            "cla-permanence-plan",
            of: Cohorts.InCare.Where((care, month) => care.Start <= month.End.PlusMonths(-6)),
            with: (care, _) => care.PermanencePlan is not null,
            reads: List8(CarePeriod.PermanenceColumn)),
    ];

    private static ImmutableArray<Source> List8(params ImmutableArray<string> columns) =>
        Cohorts.Columns(ListNames.ChildrenInCare, columns);

    /// <summary>Of several distances the farthest, so that row order never matters.</summary>
    private static decimal? MilesFromHome(CarePeriod care, MonthView month) =>
        month.Extract.ByChild(month.Lists.PlacementDistances)[care.Child].Max(placement => placement.Miles);

    private static bool IsOneOf(ImmutableHashSet<string> codes, string? code) =>
        code is not null && codes.Contains(code);
}
