using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Annual;

/// <summary>What the year adds to the quarters: completion by month, tags that persist.</summary>
internal static class YearSheets
{
    public static TableSheet Completion(CoveredAudits covered) => covered.Sheet.Of(
        "Completion_by_month",
        "Audits completed and due, by month",
        [
            Column.Label("Month", 20),
            Column.Numbers("Completed", 12),
            Column.Numbers("Due", 10),
            Column.Numbers("In time", 10),
            Column.Numbers("Late", 10),
            Column.Numbers("Not completed", 12),
            Column.Numbers("Share in time", 10),
        ],
        covered.Window.Months.Select(month => Row(
            month.ToShortWords(),
            Analysis.Completion.Of(
                covered.Scope.Register.All,
                AuditWindow.Of(month),
                covered.Scope.Reference.Audits,
                covered.Window.Last.End))),
        covered.None,
        "Completed counts by the date completed. Due, in time, late and not completed count the audits whose due day "
        + $"lies in the month, as at the end of {covered.Window.Last.ToWords()}.");

    /// <summary>Areas for improvement by quarter of the year, those named in most quarters first.</summary>
    public static TableSheet PersistingTags(CoveredAudits covered, ImmutableArray<AuditWindow> quarters)
    {
        var named = quarters.Select(quarter => Named(quarter.Completed(covered.Scope.Register))).ToList();
        return covered.Sheet.Of(
            "Persisting_improvements",
            "Areas for improvement over the year",
            [
                Column.Label("Area for improvement", 40),
                .. quarters.Select(quarter => Column.Numbers(quarter.ToWords(), 11)),
                Column.Numbers("Quarters that name it", 10),
                Column.Words("How it stands", 24),
            ],
            named.SelectMany(each => each.Keys)
                .Distinct(StringComparer.Ordinal)
                .Select(tag => (Tag: tag, Counts: named.Select(each => each.GetValueOrDefault(tag)).ToList()))
                .OrderByDescending(each => each.Counts.Count(count => count > 0))
                .ThenByDescending(each => each.Counts.Sum())
                .ThenBy(each => each.Tag, StringComparer.Ordinal)
                .Select(each => (ImmutableArray<Cell>)
                [
                    Cell.Named(each.Tag),
                    .. each.Counts.Select(Cell.Of),
                    Cell.Of(each.Counts.Count(count => count > 0)),
                    Cell.Of(StandingOf(each.Counts)),
                ]),
            "No area for improvement was named",
            "Audits that name it, by quarter. It persists where every quarter of the year so far names it.");
    }

    private static string StandingOf(List<int> counts) => counts switch
    {
        _ when counts.Count > 1 && counts.TrueForAll(count => count > 0) => "Persists",
        [.., 0] => "No longer named",
        _ => "Named",
    };

    private static Dictionary<string, int> Named(ImmutableArray<Audit> audits) => audits
        .SelectMany(audit => audit.Improvements.Distinct(StringComparer.Ordinal))
        .CountBy(tag => tag, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private static ImmutableArray<Cell> Row(string month, Completion completion) =>
    [
        Cell.Of(month),
        Cell.Of(completion.Completed),
        Cell.Of(completion.Due),
        Cell.Of(completion.InTime),
        Cell.Of(completion.Late),
        Cell.Of(completion.NotCompleted),
        AuditCells.Percent(completion.ShareInTime),
    ];
}
