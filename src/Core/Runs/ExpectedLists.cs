using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Periods;

namespace Reporting.Runs;

/// <summary>Which lists a month's set lacks. Source: design.md, The month's set.</summary>
internal static class ExpectedLists
{
    private static readonly ImmutableArray<string> AnnexA =
    [
        ListNames.Contacts, ListNames.EarlyHelp, ListNames.Referrals, ListNames.Assessments, ListNames.Conferences,
        ListNames.ChildrenInNeed, ListNames.ChildProtection, ListNames.ChildrenInCare, ListNames.CareLeavers,
    ];

    /// <summary>
    /// Annex A 1 to 9 and every list of the month before, without those the period has; none without files.
    /// </summary>
    public static ImmutableArray<string> MissingIn(ReportingMonth period, IReadOnlyCollection<ListContent> contents)
    {
        var present = NamesOf(period, contents);
        var expected = AnnexA.Union(NamesOf(period.Previous, contents), StringComparer.Ordinal);
        return present.Count == 0 ? [] : [.. expected.Except(present, StringComparer.Ordinal)];
    }

    public static Finding Missing(string list, ReportingMonth period) => new(
        "list-missing",
        Severity.Warn,
        $"{list} is not among the files of {period.ToWords()}, so the indicators that read it are not available. "
        + "Send it, and the month is worked out again.")
    {
        List = list,
        Period = period,
    };

    private static HashSet<string> NamesOf(ReportingMonth period, IEnumerable<ListContent> contents) => contents
        .Where(content => content.Period == period)
        .Select(content => content.List)
        .ToHashSet(StringComparer.Ordinal);
}
