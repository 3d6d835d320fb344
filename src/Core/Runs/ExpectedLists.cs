using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Checks;
using Reporting.Extracts.Assembly;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Runs;

/// <summary>Which lists a month's set lacks. Source: design.md, The month's set.</summary>
internal static class ExpectedLists
{
    /// <summary>Of the months that a run has read; none of a month without files.</summary>
    public static ImmutableArray<string> MissingIn(
        ReportingMonth period, IReadOnlyCollection<ListContent> contents, ExpectedListNames expected)
    {
        var present = NamesOf(period, contents);
        return present.Count == 0 ? [] : Missing(expected, present, NamesOf(period.Previous, contents));
    }

    /// <param name="present">The lists that the month's files hold.</param>
    /// <param name="monthBefore">Those that the files of the month before it hold.</param>
    public static ImmutableArray<string> Missing(
        ExpectedListNames expected, IEnumerable<string> present, IEnumerable<string> monthBefore) =>
    [
        .. expected.Named
            .Union(
                expected.AsMonthBefore ? monthBefore.Where(list => !QualityLists.IsOwn(list)) : [],
                StringComparer.Ordinal)
            .Except(present, StringComparer.Ordinal),
    ];

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
