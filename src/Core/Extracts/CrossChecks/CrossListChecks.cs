using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Indicators;

namespace Reporting.Extracts.CrossChecks;

/// <summary>What the lists of a month say against each other, and against the month before.</summary>
/// <remarks>
/// A referral dated while the case was open is listed with its indicator's figure (<c>suspected-not-a-referral</c>).
/// The <c>teams</c> list names no workers, so a worker can't be held against it.
/// Source: extracts.md, "Cross-list checks".
/// </remarks>
public static class CrossListChecks
{
    private static readonly ImmutableArray<CrossCheck> All =
    [
        new PlanAgainstCaseStatus(),
        new CareEndedCaseOpen(),
        new InCareAndCareLeaver(),
        new ConferenceWithoutPlan(),
        new AssessmentBeforeReferral(),
        new BirthDateDiffers(),
        new TeamUnknown(),
        new PlacementBeforeCare(),
        new PreviousPlansAgainstLastMonth(),
    ];

    /// <summary>The check of that name; null where it is no cross-list check.</summary>
    internal static CrossCheck? Find(string rule) => All.FirstOrDefault(check => check.Id == rule);

    /// <summary>The checks that the month's lists allow.</summary>
    internal static IEnumerable<CrossCheck> For(MonthExtract extract)
    {
        var availability = new Availability(extract);
        return All.Where(check => check.Needs.All(availability.Has));
    }

    /// <summary>Warnings alone: a row each, at most 200 a rule, and one that sums the rule up.</summary>
    /// <param name="context">The month before is compared where it is among the earlier months.</param>
    public static ImmutableArray<Finding> Run(MonthExtract extract, MeasureContext context)
    {
        var month = new ExtractView(extract, context).At(extract.Period);
        return [.. For(extract).SelectMany(check => new CrossFindings(check, month).All())];
    }
}
