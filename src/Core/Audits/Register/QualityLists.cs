using System.Collections.Frozen;
using Reporting.Extracts;

namespace Reporting.Audits.Register;

/// <summary>Which of a month's lists the register reads, and which of them no indicator does.</summary>
internal static class QualityLists
{
    private static readonly FrozenSet<string> Own = FrozenSet.Create(
        StringComparer.Ordinal,
        ListNames.Audits, ListNames.Complaints, ListNames.Escalations, ListNames.Commentary, ListNames.Recommendations);

    private static readonly FrozenSet<string> Shared = FrozenSet.Create(StringComparer.Ordinal, ListNames.Teams);

    private static readonly FrozenSet<string> Cases = FrozenSet.Create(
        StringComparer.Ordinal,
        ListNames.ChildrenInNeed, ListNames.ChildProtection, ListNames.ChildrenInCare, ListNames.CareLeavers);

    /// <summary>A file with these lists says something about quality assurance.</summary>
    public static bool AreIn(IEnumerable<string> lists) =>
        lists.Any(list => Own.Contains(list) || Shared.Contains(list));

    /// <summary>No indicator reads the list, so that no performance report waits for it.</summary>
    public static bool IsOwn(string list) => Own.Contains(list);

    /// <summary>No indicator reads a file with these lists: sent late, it changes no figure.</summary>
    public static bool AreAllOf(IReadOnlyCollection<string> lists) => lists.Count > 0 && lists.All(Own.Contains);

    /// <summary>A month whose lists are all there; the last of them may come days after the first.</summary>
    public static bool HoldAllCases(IEnumerable<string> lists) => Cases.IsSubsetOf(lists);

    /// <summary>Lists of Annex A that cases are drawn from. Source: audit-cycle.md, Allocation.</summary>
    public static bool HoldCases(IEnumerable<string> lists) => lists.Any(list => list is ListNames.ChildrenInNeed
        or ListNames.ChildProtection or ListNames.ChildrenInCare or ListNames.CareLeavers or ListNames.EarlyHelp);
}
