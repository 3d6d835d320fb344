using System.Collections.Immutable;
using Reporting.Indicators;

namespace Reporting.Scrutiny.DataQuality;

/// <summary>A figure as published, and as it would be if the cases in doubt fell the other way.</summary>
/// <param name="Doubt">What is in doubt, in words.</param>
/// <param name="Cases">How many cases are.</param>
internal sealed record FigureInDoubt(
    Indicator Indicator, string Doubt, int Cases, Figure Published, string Otherwise, Figure Other)
{
    /// <summary>
    /// Re-referrals with and without suspects in any case; every other figure where a mark of its cases leaves it open.
    /// </summary>
    public static ImmutableArray<FigureInDoubt> Of(MonthCases cases) =>
    [
        .. from definition in AllDefinitions.Measured
           let indicator = Catalogue.Get(definition.Indicator)
           where indicator.Unit == Unit.Percent
           let found = cases.Of(indicator.Id)
           where found.Missing is null
           from doubt in Of(indicator, found)
           select doubt,
    ];

    private static IEnumerable<FigureInDoubt> Of(Indicator indicator, IndicatorCases found)
    {
        var published = Fold(found.Published);
        if (Suspected(indicator, found, published) is { } suspected)
            yield return suspected;
        foreach (var (mark, doubt) in Open)
        {
            if (found.Published.Count(one => one.Marks.HasFlag(mark)) is > 0 and var marked)
            {
                var highest = Figure.Percentage(published.Numerator!.Value + marked, published.Denominator!.Value);
                yield return new FigureInDoubt(
                    indicator, doubt, marked, published, "Were all of them in the numerator", highest);
            }
        }
    }

    private static (CaseMarks Mark, string Doubt)[] Open { get; } =
    [
        (CaseMarks.Undetermined, "The lists do not reach back far enough to tell"),
        (CaseMarks.DatedAfterMonthEnd, "The latest date lies after month end"),
        (CaseMarks.Contradictory, "Dates contradict each other, or the start is missing"),
    ];

    private static FigureInDoubt? Suspected(Indicator indicator, IndicatorCases found, Figure published)
    {
        const string ReReferrals = "re-referrals";
        var suspects = found.All.Count(one => one.Marks.HasFlag(CaseMarks.SuspectedNotAReferral));
        if (suspects == 0 && indicator.Id != ReReferrals)
            return null;
        var other = found.PublishesSuspected
            ? Fold([.. found.All.Where(one => !one.Marks.HasFlag(CaseMarks.SuspectedNotAReferral))])
            : Fold(found.All);
        return new FigureInDoubt(
            indicator,
            "Dated while the child's case was already open: perhaps a move between teams",
            suspects,
            published,
            found.PublishesSuspected ? "Without them" : "With them",
            other);
    }

    private static Figure Fold(ImmutableArray<Case> cases) => Tally.Of(cases).ToFigure(Unit.Percent);
}
