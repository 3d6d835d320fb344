using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Workbooks;

namespace Reporting.Audits.Reports.Trending;

/// <summary>What to train, and whether training has told.</summary>
internal static class TrainingSheets
{
    /// <summary>Tags of the last three quarters: what each of them names is a training need.</summary>
    public static TableSheet Needs(CoveredAudits covered)
    {
        var window = covered.Window;
        return covered.Sheet.Of(
            "Training_needs",
            "Training needs: areas for improvement that persist",
            [
                Column.Label("Area for improvement", 46),
                .. window.Back(3).Select(quarter => Column.Numbers($"Audits in {quarter.ToWords()}", 14)),
            ],
            Tags.Improvements(covered.Scope.Register, window)
                .Where(tag => tag.State == TagState.Persisting)
                .Select(tag => (ImmutableArray<Cell>)
                    [Cell.Named(tag.Tag), Cell.Of(tag.Now), Cell.Of(tag.Before), Cell.Of(tag.TwoBefore)]),
            "No area for improvement was named in each of the last three quarters",
            "It has a row for each area for improvement that audits of each of the last three quarters name, the most "
            + "named first.");
    }

    public static TableSheet Effect(CoveredAudits covered) => covered.Sheet.Of(
        "Training_effect",
        "Judgements before and after training",
        [
            Column.Label("Training", 34),
            Column.Dates("Date"),
            Column.Words("Practice area", 22),
            .. Columns("before"),
            .. Columns("after"),
            Column.Words("What can be said", 22),
        ],
        TrainingEffect.In(covered.Scope.Register, covered.Window, covered.Scope.Reference.Training).Select(Row),
        $"No training reaches into {covered.Covers}",
        "Judgements of the training's practice area by the teams trained, good or outstanding of all, in the three "
        + "months before it and the three after, as far as the report's months go. Below ten either way there is too "
        + "little to say.");

    private static IEnumerable<Column> Columns(string when) =>
    [
        Column.Numbers($"Good or outstanding {when}", 13),
        Column.Numbers($"Judged {when}", 9),
        Column.Numbers($"Share {when}", 9),
    ];

    private static ImmutableArray<Cell> Row(TrainingEffect effect) =>
    [
        Cell.Named(effect.Training.Title),
        Cell.Of(effect.Training.Date),
        Cell.Named(effect.Training.PracticeArea),
        .. TrendSheets.Cells(effect.Before.GoodOrBetter),
        .. TrendSheets.Cells(effect.After.GoodOrBetter),
        Cell.Of(WordsOf(effect)),
    ];

    private static string WordsOf(TrainingEffect effect) => effect switch
    {
        _ when !AuditWords.PracticeAreas.Contains(effect.Training.PracticeArea, StringComparer.OrdinalIgnoreCase) =>
            "Not one of the seven practice areas",
        { IsTooFewToSay: true } => TooFew.Words,
        { Test.IsWithinChance: true } => "Within chance",
        _ when effect.After.GoodOrBetter.Percent > effect.Before.GoodOrBetter.Percent => "Better, more than chance",
        _ => "Worse, more than chance",
    };
}
