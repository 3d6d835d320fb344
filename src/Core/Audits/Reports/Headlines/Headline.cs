using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Reports.Monthly;
using Reporting.Audits.Trends;

namespace Reporting.Audits.Reports.Headlines;

/// <summary>One thing worth telling, in words made from the very numbers beside it.</summary>
/// <param name="Kind">"Fact 1", "Strength 2".</param>
/// <param name="Before">Of the month before; null where it is not compared.</param>
internal sealed record Headline(string Kind, string Words, Share Now, Share? Before)
{
    private const int TagsOfAKind = 2;

    private static readonly (string What, Func<MonthlyAudits, Share> Of)[] Facts =
    [
        ("Graded, of the audits completed", month => new Share(month.Grades.Total.Graded, month.Grades.Total.Cases)),
        ("Good or outstanding, of the audits graded", month => month.Grades.Total.GoodOrBetter),
        ("Completed in time, of the audits due", month => month.Completion.Total.ShareInTime),
        ("Grades upheld, of the audits moderated", month => month.Moderation.Total.Upheld),
        ("Case holder involved, of the audits that say", month => month.CaseHolder.Total.ShareYes),
    ];

    /// <summary>
    /// Five facts, two strengths, two areas for improvement. Source: audit-cycle.md, Monthly analysis.
    /// </summary>
    public static ImmutableArray<Headline> Of(MonthlyAudits month)
    {
        var before = new MonthlyAudits(month.Scope with { Period = month.Scope.Period.Previous });
        return
        [
            .. Facts.Select((fact, at) => Fact(
                $"Fact {ShareWords.Number(at + 1)}", fact.What, month, ChanceTest.Of(fact.Of(before), fact.Of(month)))),
            .. OfTags("Strength", month.Strengths, month),
            .. OfTags("Area for improvement", month.Improvements, month),
        ];
    }

    private static Headline Fact(string kind, string what, MonthlyAudits month, ChanceTest test)
    {
        var judged = test switch
        {
            { IsApplicable: false } => "",
            _ when test.Before.Percent == test.Now.Percent => ", the same share",
            { IsWithinChance: true } => ", a difference within what chance does",
            _ => ", a difference beyond what chance does",
        };
        return new Headline(kind, $"{Compared(what, month, test.Now, test.Before)}{judged}.", test.Now, test.Before);
    }

    /// <summary>The most named; a row that says so where fewer are.</summary>
    private static IEnumerable<Headline> OfTags(string kind, ImmutableArray<TagCount> tags, MonthlyAudits month)
    {
        ImmutableArray<TagCount> named = [.. tags.Where(tag => tag.Now > 0).Take(TagsOfAKind)];
        for (var at = 0; at < TagsOfAKind; at++)
        {
            var number = ShareWords.Number(at + 1);
            yield return at < named.Length
                ? OfTag($"{kind} {number}", named[at], month)
                : new Headline($"{kind} {number}", $"No other was named in {month.Month}.", Share.None, null);
        }
    }

    private static Headline OfTag(string kind, TagCount tag, MonthlyAudits month)
    {
        var now = new Share(tag.Now, month.Audits.Length);
        var before = new Share(tag.Before, month.Before.Length);
        var words = Compared($"{tag.Tag}, of the audits completed", month, now, before);
        return new Headline(kind, $"{words}; {TagSheets.Words(tag.State).ToLowerInvariant()}.", now, before);
    }

    private static string Compared(string what, MonthlyAudits month, Share now, Share before) =>
        (now.Of, before.Of) switch
        {
            (0, _) => $"{what}: none to count in {month.Month}",
            (_, 0) => $"{what}: {ShareWords.Counted(now)} in {month.Month}; none to count in {month.MonthBefore}",
            _ => $"{what}: {ShareWords.Counted(now)} in {month.Month}; "
                + $"{ShareWords.Counted(before)} in {month.MonthBefore}",
        };
}
