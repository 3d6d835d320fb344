using System.Collections.Immutable;
using Reporting.Audits.Analysis;

namespace Reporting.Audits.Trends;

/// <summary>A share that moved over the quarters more than chance does, in words.</summary>
/// <remarks>
/// Said only where three things hold together. The trend over all quarters shown passes the Cochran-Armitage test at
/// <see cref="Level"/>, adjusted after Holm for everything that is tested: of a hundred reports on registers in which
/// nothing moves, at most one says something. The first and the last quarter differ by more than chance does on their
/// own, and the same way. Both have audits enough to say anything.
/// </remarks>
internal sealed record TrendStatement(TrendMeasure Measure, TrendPoint From, TrendPoint To)
{
    public const decimal Level = 0.01m;

    public bool IsRise => To.Share.Percent > From.Share.Percent;

    public string Text =>
        $"{Measure.Phrase} {(IsRise ? "rose" : "fell")} from {ShareWords.Of(From.Share)} in {From.Window.ToWords()} "
        + $"to {ShareWords.Of(To.Share)} in {To.Window.ToWords()}.";

    /// <summary>In the order of the series.</summary>
    public static ImmutableArray<TrendStatement> Of(ImmutableArray<TrendSeries> all)
    {
        ImmutableArray<(TrendStatement Statement, double Score)> tested =
            [.. all.Where(IsTestable).Select(series => (Ends(series), Score(series)))];
        var adjusted = Holm.Adjusted([.. tested.Select(each => NormalTail.TwoSided(each.Score))]);
        return
        [
            .. tested.Where((each, at) => (decimal)adjusted[at] < Level
                    && each.Score > 0 == each.Statement.IsRise
                    && !ChanceTest.Of(each.Statement.From.Share, each.Statement.To.Share).IsWithinChance)
                .Select(each => each.Statement),
        ];
    }

    private static bool IsTestable(TrendSeries series) =>
        IsEnough(series.Latest) && series.Points.Count(IsEnough) > 1;

    private static bool IsEnough(TrendPoint point) => point.Share.Of >= TooFew.Least;

    private static TrendStatement Ends(TrendSeries series) =>
        new(series.Measure, series.Points.First(IsEnough), series.Latest);

    private static double Score(TrendSeries series) =>
        CochranArmitage.Score([.. series.Points.Select((point, at) => (at, point.Share.Count, point.Share.Of))]);
}
