using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Periods;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.DataQuality;

/// <summary>Each rule with its rows of the last six months, the children they are of, and what to do.</summary>
internal static class RulesSheet
{
    public static TableSheet Of(QualityScope scope) => scope.Sheet(
        "Rules",
        "Rules, with counts and trend",
        new Table("Rules_with_counts", Columns(scope), [.. scope.Rules.Select(rule => Row(scope, rule))])
            .OrSaying("Nothing was found"),
        "It has a row for each rule that was broken in the last months: how many rows of the lists break it, month by "
        + "month, whether that is more than last month, and of how many children this month's rows are.",
        "A rule warns: a row is left out of the figures only where its grade says set aside.");

    private static ImmutableArray<Column> Columns(QualityScope scope) =>
    [
        Column.Label("Rule", 30),
        Column.Words("Grade", 11),
        Column.Words("Lists", 22),
        .. scope.Months.Select(month => Column.Numbers(month.ToShortWords(), 9)),
        Column.Words("Trend", 10),
        Column.Numbers("Children", 10),
        Column.Numbers("Indicators touched", 11.5),
        Column.Words("Example of what is wrong and what to do", 70),
    ];

    private static ImmutableArray<Cell> Row(QualityScope scope, RuleFindings rule) =>
    [
        Cell.Of(QualityScope.InWords(rule.Rule)),
        Cell.Of(AppendixWords.Capitalised(Words.Of(rule.Severity))),
        Cell.Of(rule.Lists.IsEmpty ? "Several" : string.Join(", ", rule.Lists)),
        .. scope.Months.Select(month => Count(scope, rule, month)),
        Trend(scope, rule),
        rule.In(scope.Month).IsEmpty ? Cell.Of(0)
            : scope.ChildrenOf(rule) is { } children ? Cell.Of(children) : Cell.NotAvailable,
        Cell.Of(rule.TouchedIn(scope.Month).Length),
        Cell.Named(Example(scope, rule).Message),
    ];

    private static Cell Count(QualityScope scope, RuleFindings rule, ReportingMonth month) =>
        scope.WasRead(month) ? Cell.Of(rule.RowsIn(month)) : Cell.NotAvailable;

    private static Cell Trend(QualityScope scope, RuleFindings rule)
    {
        var (now, before) = (scope.Month, scope.Month.Previous);
        return scope.WasRead(now) && scope.WasRead(before)
            ? Cell.Of(AppendixWords.Capitalised(
                JudgementWords.Of(Movement.Between(rule.RowsIn(before), rule.RowsIn(now)))))
            : Cell.NotAvailable;
    }

    // A row's message says what to do; the one that sums up says how much.
    private static Finding Example(QualityScope scope, RuleFindings rule) =>
        rule.In(scope.Month).FirstOrDefault(finding => finding.Row is not null)
        ?? rule.All.FirstOrDefault(finding => finding.Row is not null)
        ?? rule.All[0];
}
