using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Reference;

namespace Reporting.Audits.Analysis;

/// <summary>Judgements of a training's practice area in the three months before it and the three after.</summary>
/// <remarks>Source: audit-cycle.md, Monthly analysis: <c>training</c>, "too few to say" under 10.</remarks>
/// <param name="Test">Of the share good or outstanding.</param>
internal sealed record TrainingEffect(Training Training, GradeCounts Before, GradeCounts After, ChanceTest Test)
{
    private const int Months = 3;

    public bool IsTooFewToSay => Before.Graded < TooFew.Least || After.Graded < TooFew.Least;

    /// <summary>Of every training whose three months after it reach into the window, in order of date.</summary>
    public static ImmutableArray<TrainingEffect> In(
        AuditRegister register, AuditWindow window, ImmutableArray<Training> trainings) =>
    [
        .. trainings
            .Where(training => training.Date <= window.Last.End
                && training.Date.PlusMonths(Months) >= window.First.Start)
            .OrderBy(training => training.Date)
            .ThenBy(training => training.Title, StringComparer.Ordinal)
            .Select(training => Of(register, training)),
    ];

    private static TrainingEffect Of(AuditRegister register, Training training)
    {
        var area = AuditWords.PracticeAreas.IndexOf(training.PracticeArea, StringComparer.OrdinalIgnoreCase);
        ImmutableArray<Audit> taught =
        [
            .. register.All.Where(audit => training.Teams.IsEmpty
                || (audit.Team is { } team && training.Teams.Contains(team, StringComparer.OrdinalIgnoreCase))),
        ];
        GradeCounts Judged(Func<Audit, bool> when) => area < 0
            ? GradeCounts.None
            : GradeCounts.Of(taught.Where(when).Select(audit => PracticeAreas.JudgementOf(audit, area)));
        var before = Judged(audit =>
            audit.Completed < training.Date && audit.Completed >= training.Date.PlusMonths(-Months));
        var after = Judged(audit =>
            audit.Completed > training.Date && audit.Completed <= training.Date.PlusMonths(Months));
        return new TrainingEffect(training, before, after, ChanceTest.Of(before.GoodOrBetter, after.GoodOrBetter));
    }
}
