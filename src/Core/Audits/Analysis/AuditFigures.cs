using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Indicators;

namespace Reporting.Audits.Analysis;

/// <summary>Folds as tidy figures. A measure that ends in <c>-share</c> is a percentage, every other a count.</summary>
/// <remarks>
/// Names: audit-cycle.md, Quarterly and annual. "outstanding" is the grade; what is not done is
/// <c>not-completed</c>.
/// </remarks>
internal static class AuditFigures
{
    private const string NoGrades = "The register has no grade column.";

    /// <summary>The figures of a fold for the authority and each of its service areas.</summary>
    public static IEnumerable<AuditFigure> Of<T>(
        ByArea<T> byArea, string authority, Func<T, IEnumerable<(string Measure, Figure Figure)>> measures) =>
        Of(AuditBreakdowns.Authority, new GroupOf<T>(authority, byArea.Total), measures)
            .Concat(Of(AuditBreakdowns.ServiceArea, byArea.Areas, measures));

    public static IEnumerable<AuditFigure> Of<T>(
        string breakdown,
        IEnumerable<GroupOf<T>> groups,
        Func<T, IEnumerable<(string Measure, Figure Figure)>> measures) =>
        groups.SelectMany(group => Of(breakdown, group, measures));

    public static IEnumerable<AuditFigure> Of<T>(
        string breakdown, GroupOf<T> group, Func<T, IEnumerable<(string Measure, Figure Figure)>> measures) =>
        measures(group.Value).Select(each => new AuditFigure(each.Measure, breakdown, group.Group, each.Figure));

    public static IEnumerable<(string Measure, Figure Figure)> Grades(GradeCounts counts)
    {
        // Cases of files without a grade column may have had any grade: what is counted is a lower bound.
        Figure Known(int count) => counts.IsAvailable
            ? Figure.Count(count) with { Undetermined = counts.NotKnown }
            : Figure.NotAvailable(NoGrades);
        yield return ("cases", Figure.Count(counts.Cases));
        yield return ("graded", Known(counts.Graded));
        yield return ("ungraded", Known(counts.Ungraded));
        foreach (var grade in AuditWords.Grades)
            yield return (AuditWords.MeasureOf(grade), Known(counts[grade]));
        yield return ("good-or-outstanding-share", counts.IsAvailable
            ? counts.GoodOrBetter.ToFigure() with { Undetermined = counts.NotKnown }
            : Figure.NotAvailable(NoGrades));
    }

    /// <summary>A practice area: ungraded are the audits that don't judge it.</summary>
    public static IEnumerable<(string Measure, Figure Figure)> Judged(GradeCounts counts) =>
    [
        ("judged", Figure.Count(counts.Graded)),
        .. AuditWords.Grades.Select(grade =>
            ($"judged-{AuditWords.MeasureOf(grade)}", Figure.Count(counts[grade]))),
        ("judged-good-or-outstanding-share", counts.GoodOrBetter.ToFigure()),
    ];

    public static IEnumerable<(string Measure, Figure Figure)> Moderated(Moderation moderation)
    {
        yield return ("moderated", Figure.Count(moderation.Moderated));
        foreach (var grade in AuditWords.Grades)
            yield return ($"original-{AuditWords.MeasureOf(grade)}", Figure.Count(moderation.Original(grade)));
        foreach (var grade in AuditWords.Grades)
            yield return ($"outcome-{AuditWords.MeasureOf(grade)}", Figure.Count(moderation.Outcome(grade)));
        yield return ("upheld-share", moderation.Upheld.ToFigure());
        yield return ("moderated-up-share", moderation.Up.ToFigure());
        yield return ("moderated-down-share", moderation.Down.ToFigure());
    }

    public static IEnumerable<(string Measure, Figure Figure)> Completed(Completion completion) =>
    [
        ("completed", Figure.Count(completion.Completed)),
        ("due", Figure.Count(completion.Due)),
        ("in-time", Figure.Count(completion.InTime)),
        ("late", Figure.Count(completion.Late)),
        ("days-late", Figure.Count(completion.DaysLate)),
        ("not-completed", Figure.Count(completion.NotCompleted)),
        ("not-completed-before", Figure.Count(completion.NotCompletedBefore)),
        ("in-time-share", completion.ShareInTime.ToFigure()),
    ];

    /// <param name="measure">Of the share of "Yes": <c>case-holder-involved</c>.</param>
    public static IEnumerable<(string Measure, Figure Figure)> Answered(string measure, AnswerCounts counts) =>
    [
        ($"{measure}-share", counts.ShareYes.ToFigure() with { Undetermined = counts.NotAnswered }),
    ];

    public static IEnumerable<(string Measure, Figure Figure)> Actions(ActionCounts actions) =>
    [
        ("actions-done", Figure.Count(actions.Done)),
        ("actions-overdue", Figure.Count(actions.Overdue)),
        ("actions-open", Figure.Count(actions.Open)),
        ("with-action-share", actions.WithAction.ToFigure()),
    ];

    public static IEnumerable<(string Measure, Figure Figure)> ReAudited(ReAuditCounts counts) =>
    [
        ("re-audits", Figure.Count(counts.All)),
        ("re-audits-better", Figure.Count(counts.Better)),
        ("re-audits-same", Figure.Count(counts.Same)),
        ("re-audits-worse", Figure.Count(counts.Worse)),
    ];

    public static IEnumerable<(string Measure, Figure Figure)> Agreement(WeightedKappa kappa) =>
    [
        ("weighted-kappa", kappa.Value is { } value
            ? Figure.Published(value, denominator: kappa.Number)
            : Figure.Percentage(0, 0)),
    ];

    public static IEnumerable<AuditFigure> OfTags(string measure, ImmutableArray<TagCount> tags) => tags.Select(tag =>
        new AuditFigure(measure, AuditBreakdowns.Tag, tag.Tag, Figure.Count(tag.Now)));
}
