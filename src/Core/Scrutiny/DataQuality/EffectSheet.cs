using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.DataQuality;

/// <summary>The effect on the figures: as published, and as they would be if the doubtful cases fell the other way.
/// </summary>
internal static class EffectSheet
{
    public static TableSheet Of(QualityScope scope)
    {
        ImmutableArray<FigureInDoubt> doubts = scope.Paper.Cases is { } cases ? FigureInDoubt.Of(cases) : [];
        return scope.Sheet(
            "Effect_on_figures",
            "Effect on the figures",
            new Table("Effect_on_figures", Columns, [.. doubts.Select(Row)]).OrSaying(scope.Paper.Cases is null
                ? "The lists of the month are not kept any more"
                : "No figure is in doubt"),
            "It has a row for each doubt about cases behind a percentage: the figure as it is published, and as it "
            + "would be if all of them fell the other way. Re-referrals are shown with and without suspects also "
            + "where there are none.");
    }

    private static ImmutableArray<Column> Columns { get; } =
    [
        Column.Label("Indicator", 40),
        Column.Words("What is in doubt", 34),
        Column.Numbers("Cases in doubt", 9),
        Column.Numbers("Published", 11.5),
        Column.Numbers("Published numerator", 12),
        Column.Numbers("Published denominator", 14),
        Column.Words("Otherwise", 22),
        Column.Numbers("Would be", 9),
        Column.Numbers("Would-be numerator", 12),
        Column.Numbers("Would-be denominator", 14),
    ];

    private static ImmutableArray<Cell> Row(FigureInDoubt doubt) =>
    [
        Cell.Of(doubt.Indicator.Title),
        Cell.Of(doubt.Doubt),
        Cell.Of(doubt.Cases),
        .. Figure(doubt.Published),
        Cell.Of(doubt.Otherwise),
        .. Figure(doubt.Other),
    ];

    private static IEnumerable<Cell> Figure(Figure figure) =>
    [
        FigureCells.Value(figure, Unit.Percent, decimals: 1),
        PaperSheet.Part(figure.Numerator, figure),
        PaperSheet.Part(figure.Denominator, figure),
    ];
}
