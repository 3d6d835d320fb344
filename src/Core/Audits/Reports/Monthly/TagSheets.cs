using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Monthly;

/// <summary>Strengths and areas for improvement by tag, this month and last.</summary>
internal static class TagSheets
{
    public static IEnumerable<TableSheet> Of(MonthlyAudits month)
    {
        yield return Sheet(month, "Strengths", "Strengths", month.Strengths);
        yield return Sheet(month, "Areas_for_improvement", "Areas for improvement", month.Improvements);
    }

    public static string Words(TagState state) => state switch
    {
        TagState.New => "New",
        TagState.Recurring => "Recurring",
        TagState.Persisting => "Persisting",
        _ => "No longer named",
    };

    private static TableSheet Sheet(MonthlyAudits month, string tab, string subject, ImmutableArray<TagCount> tags) =>
        month.Sheet.Of(
            tab,
            $"{subject} by tag",
            [
                Column.Label("Tag", 44),
                Column.Numbers($"Audits in {month.Month}", 13),
                Column.Numbers($"Audits in {month.MonthBefore}", 13),
                Column.Numbers($"Audits in {month.Scope.Period.PlusMonths(-2).ToWords()}", 13),
                Column.Words("State", 18),
            ],
            tags.Select(tag => ImmutableArray.Create(
                Cell.Named(tag.Tag),
                Cell.Of(tag.Now),
                Cell.Of(tag.Before),
                Cell.Of(tag.TwoBefore),
                Cell.Of(Words(tag.State)))),
            "No tag",
            $"It counts audits that name the tag, of {Trends.ShareWords.Number(month.Audits.Length)} completed in "
            + $"{month.Month} and {Trends.ShareWords.Number(month.Before.Length)} in {month.MonthBefore}. New is in "
            + "neither of the two months before, recurring in one of them, persisting in both.");
}
