using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Audits.Trends;

namespace Reporting.Audits.Reports.Quarterly;

/// <summary>
/// A drafted position statement of a service area, for the improvement board to put into its own words.
/// </summary>
/// <remarks>Made from the tables' own counts. Source: audit-cycle.md, Quarterly and annual.</remarks>
internal sealed record PositionStatement(string Area, GradeCounts Now, GradeCounts Before, Moderation Moderation)
{
    public required AuditWindow Window { get; init; }

    /// <summary>Of this quarter and the two before.</summary>
    public required ImmutableArray<TagCount> Strengths { get; init; }

    public required ImmutableArray<TagCount> Improvements { get; init; }

    public string Text => Now.Cases == 0
        ? $"No audit was completed in {Window.ToWords()}; in {Window.Previous.ToWords()} {Were(Before.Cases)}."
        : string.Join(' ', Sentences());

    /// <summary>One for each service area with an audit in this quarter or the one before, in the order of tables.
    /// </summary>
    public static ImmutableArray<PositionStatement> All(CoveredAudits covered)
    {
        var (register, window) = (covered.Scope.Register, covered.Window);
        var both = new AuditWindow(window.Previous.First, window.Last).Completed(register);
        return
        [
            .. ByArea.Of(both, covered.Scope.Areas, audits => audits.Length, leavesOutEmpty: true).Areas
                .Select(area => Of(area.Group, register.Only(area.Group), window)),
        ];
    }

    private static PositionStatement Of(string area, AuditRegister own, AuditWindow window)
    {
        var audits = window.Completed(own);
        var before = GradeCounts.Of(window.Previous.Completed(own));
        return new PositionStatement(area, GradeCounts.Of(audits), before, Moderation.Of(audits))
        {
            Window = window,
            Strengths = Tags.Strengths(own, window),
            Improvements = Tags.Improvements(own, window),
        };
    }

    private IEnumerable<string> Sentences()
    {
        var notKnown = Now.NotKnown > 0 ? $", {Number(Now.NotKnown)} of files without grades" : "";
        yield return $"In {Window.ToWords()} {Were(Now.Cases)} completed: {Number(Now.Graded)} graded, "
            + $"{Number(Now.Ungraded)} ungraded{notKnown}.";
        if (Now.Graded > 0)
            yield return $"Of the graded {ShareWords.Counted(Now.GoodOrBetter)} were good or outstanding{Compared()}.";
        if (Now.Inadequate > 0)
            yield return $"Inadequate: {Number(Now.Inadequate)}.";
        if (Moderation.Moderated > 0)
            yield return $"Moderation upheld {ShareWords.Counted(Moderation.Upheld)} of the grades it looked at.";
        if (Strengths is [{ Now: > 0 } strength, ..])
            yield return $"Strength named most: {strength.Tag} ({Number(strength.Now)}).";
        if (Improvements is [{ Now: > 0 } improvement, ..])
        {
            var persists = improvement.State == TagState.Persisting ? ", as in each of the last three quarters" : "";
            yield return $"Area for improvement named most: {improvement.Tag} ({Number(improvement.Now)}){persists}.";
        }
    }

    // Unlike a trend statement it never says that a share rose: a quarter of one area is a handful of audits.
    private string Compared()
    {
        if (Before.Graded == 0)
            return "";
        var then = $"; in {Window.Previous.ToWords()} {ShareWords.Counted(Before.GoodOrBetter)} were";
        return Before.Graded < TooFew.Least || Now.Graded < TooFew.Least
            ? $"{then}, too few to compare"
            : ChanceTest.Of(Before.GoodOrBetter, Now.GoodOrBetter).IsWithinChance
                ? $"{then}, a difference within chance"
                : $"{then}, a difference to look into";
    }

    private static string Were(int count) => count == 1 ? "1 audit was" : $"{Number(count)} audits were";

    private static string Number(int number) => ShareWords.Number(number);
}
