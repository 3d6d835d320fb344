using System.Collections.Immutable;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>
/// Every published figure that is told differently now: old, new and why. Members notice changed history.
/// </summary>
internal static class RevisionsSheet
{
    public const string Tab = "Revisions";

    public static TableSheet Of(AppendixScope scope, IEnumerable<Restatement> restatements) => new TableSheet
    {
        Tab = Tab,
        Title = scope.Title("Revisions to published figures"),
        Subject = "Revisions to published figures, old and new",
        Remarks = ["It has a row for each figure that was published before and has changed since."],
        Source = scope.Source,
        Table = new Table("Revisions_to_figures", Columns, [.. restatements.Select(Row)])
            .OrSaying("No figure was restated"),
    }.Finished();

    private static ImmutableArray<Column> Columns { get; } =
    [
        Column.Label("Indicator", 46),
        Column.Words("Month", 10),
        Column.Numbers("First published", 11),
        Column.Words("Published in", 17),
        Column.Numbers("Now", 9),
        Column.Words("Changed in", 10),
        Column.Words("Reason", 60),
    ];

    private static ImmutableArray<Cell> Row(Restatement restatement)
    {
        var unit = restatement.Indicator.Unit;
        var decimals = DecimalsThatTellApart(restatement.FirstPublished.Value, restatement.Now.Value);
        return
        [
            Cell.Of(restatement.Indicator.Title),
            Cell.Of(restatement.Month.ToShortWords()),
            FigureCells.Value(restatement.FirstPublished, unit, decimals),
            Cell.Of(PublishedIn(restatement)),
            FigureCells.Value(restatement.Now, unit, decimals),
            Cell.Of(restatement.ChangedIn.ToShortWords()),
            Cell.Of(restatement.Reason is { Length: > 0 } reason ? reason : "No reason recorded"),
        ];
    }

    private static string PublishedIn(Restatement restatement) => restatement.Issue is { } issue
        ? $"{restatement.PublishedIn.ToShortWords()}, issue {AppendixWords.Number(issue)}"
        : restatement.PublishedIn.ToShortWords();

    /// <summary>Old and new may round to the same number where a status changed.</summary>
    private static int DecimalsThatTellApart(decimal? before, decimal? now) =>
        before is { } old && now is { } @new
            ? Enumerable.Range(0, 2).FirstOrDefault(
                decimals => Rounding.HalfAwayFromZero(old, decimals) != Rounding.HalfAwayFromZero(@new, decimals), 2)
            : 0;
}
