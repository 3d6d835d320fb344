using System.Collections.Immutable;
using Reporting.Extracts;

namespace Reporting.Reference;

/// <summary>The lists that a month's set is complete with. Source: design.md, The month's set.</summary>
/// <param name="Named">Lists by name, whatever came before.</param>
/// <param name="AsMonthBefore">And every list that the month before had.</param>
public sealed record ExpectedListNames(ImmutableArray<string> Named, bool AsMonthBefore)
{
    /// <summary>How the setting asks for <see cref="AsMonthBefore"/>.</summary>
    public const string MonthBefore = "month before";

    /// <summary>Annex A 1 to 9 and what the month before had.</summary>
    public static ExpectedListNames Default { get; } = new(
        [
            ListNames.Contacts, ListNames.EarlyHelp, ListNames.Referrals, ListNames.Assessments, ListNames.Conferences,
            ListNames.ChildrenInNeed, ListNames.ChildProtection, ListNames.ChildrenInCare, ListNames.CareLeavers,
        ],
        AsMonthBefore: true);

    /// <summary>As a settings file writes it: <c>List 1; List 7; month before</c>.</summary>
    public override string ToString() => string.Join("; ", AsMonthBefore ? Named.Add(MonthBefore) : Named);
}
