using System.Collections.Immutable;
using Reporting.Indicators;

namespace Reporting.Scrutiny.Packs;

/// <summary>Which indicators speak of what a practice area of the audits judges.</summary>
/// <remarks>
/// Our choice, for want of one in the framework. Audits judge quality, indicators count and time: beside each other
/// they say whether what is done in time is done well. No indicator speaks of a child's history.
/// </remarks>
internal static class JudgedIndicators
{
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> ByArea =
        new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
        {
            ["Narrative and History"] = [],
            ["Assessment and Analysis"] = ["assessments-45-days", "assessments-nfa", "section-47-nfa"],
            ["Planning"] =
                ["core-groups", "care-plans", "pathway-plans", "cla-permanence-plan", "cla-reviews"],
            ["Relationship"] =
            [
                "cin-visits-6-weeks", "cin-visits-cwd", "cp-visits-10-days", "cp-visits-4-weeks", "cla-visits",
                "cla-same-worker", "care-leavers-in-touch-16-17", "care-leavers-in-touch-19-21",
            ],
            ["Outcomes"] =
            [
                "re-referrals", "cp-second-plan", "cla-three-placements", "health-assessments",
                "care-leavers-suitable-16-17", "care-leavers-eet-16-17", "care-leavers-suitable-19-21",
                "care-leavers-eet-19-21",
            ],
            ["Supervision"] =
            [
                "supervision-all", "supervision-assessment", "supervision-cin", "supervision-cin-cwd",
                "supervision-cp", "supervision-cla", "supervision-care-leavers",
            ],
            ["Management Oversight"] = ["icpc-15-days", "initial-health-assessments", "cp-plans-12-months"],
        }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>In the order of the catalogue; none where no indicator speaks of it.</summary>
    /// <param name="practiceArea">One of <see cref="Audits.Register.AuditWords.PracticeAreas"/>.</param>
    public static ImmutableArray<Indicator> Of(string practiceArea)
    {
        var ids = ByArea[practiceArea];
        return [.. Catalogue.All.Where(indicator => ids.Contains(indicator.Id, StringComparer.Ordinal))];
    }
}
