using System.Collections.Immutable;
using Reporting.Reference.Files;

namespace Reporting.Audits.Allocation;

/// <summary>A theme of the programme that a list can tell.</summary>
/// <param name="Words">Any of these in the programme's theme, whatever the case, names it.</param>
/// <param name="ToldBy">What the lists tell, for those who read the draw.</param>
internal sealed record CaseTheme(ImmutableArray<string> Words, string ToldBy, Func<FrameCase, bool> Holds)
{
    /// <summary>The more particular first: "Repeat CP plans" is not "CP plan".</summary>
    public static ImmutableArray<CaseTheme> All { get; } =
    [
        Of(CaseFacts.Neglect, "List 7, latest category of abuse", "neglect"),
        Of(CaseFacts.PhysicalAbuse, "List 7, latest category of abuse", "physical abuse"),
        Of(CaseFacts.SexualAbuse, "List 7, latest category of abuse", "sexual abuse"),
        Of(CaseFacts.EmotionalAbuse, "List 7, latest category of abuse", "emotional abuse"),
        Of(
            CaseFacts.RepeatPlan, "List 7, number of previous plans",
            "repeat cp", "repeat child protection", "repeat plan"),
        Of(CaseFacts.Section47, "List 5, enquiries of the last six months", "section 47", "s47"),
        Of(CaseFacts.SteppedDown, "Lists 2 and 6, early help after a closed episode", "step-down", "step down"),
        Of(CaseFacts.CameHome, "List 8, left care in the last six months", "reunification", "reunified"),
        Of(CaseFacts.ChildrenWithDisabilities, "teams marked so", "disabilit", "cwd"),
        Of(CaseFacts.ThreePlacements, "List 8, three placements or more in twelve months", "stability"),
        Of(CaseFacts.FosterCare, "List 8, placement type", "foster"),
        Of(CaseFacts.Unaccompanied, "List 8, unaccompanied children", "unaccompanied", "uasc"),
        Of(PlanKind.CareLeaver, "List 9", "care leaver", "leaving care", "pathway plan"),
        Of(PlanKind.EarlyHelp, "List 2", "early help"),
        Of(PlanKind.ChildProtection, "List 7", "child protection", "cp plan"),
        Of(PlanKind.ChildInCare, "List 8", "in care", "looked after"),
        Of(PlanKind.ChildInNeed, "List 6", "in need", "cin plan"),
    ];

    /// <summary>Null where no list can tell the theme: supervision, threshold, education, missing children.</summary>
    public static CaseTheme? Find(string? theme)
    {
        if (theme is null)
            return null;
        var named = Heading.Normalise(theme);
        return All.FirstOrDefault(each => each.Words.Any(words => named.Contains(Heading.Normalise(words), Ordinal)));
    }

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static CaseTheme Of(CaseFacts facts, string toldBy, params ImmutableArray<string> words) =>
        new(words, toldBy, each => each.Facts.HasFlag(facts));

    private static CaseTheme Of(PlanKind plan, string toldBy, params ImmutableArray<string> words) =>
        new(words, toldBy, each => each.Plan == plan);
}
