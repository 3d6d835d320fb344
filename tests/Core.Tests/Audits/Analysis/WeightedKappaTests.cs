using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using static Reporting.Audits.Register.AuditGrade;

namespace Reporting.Tests.Audits.Analysis;

public sealed class WeightedKappaTests
{
    /// <summary>
    /// Ninety-one couples on four ordered answers: Agresti, Categorical Data Analysis (1990), page 376.
    /// </summary>
    private static readonly int[,] Couples = { { 7, 7, 2, 3 }, { 2, 8, 3, 7 }, { 1, 5, 4, 9 }, { 2, 8, 9, 14 } };

    [Fact]
    public void Of_TextbookTable_IsItsLinearlyWeightedKappaAndStandardError()
    {
        var kappa = WeightedKappa.Of(Moderation.Of(AnyAudits.Moderated(
        [
            .. from original in AuditWords.Grades
               from outcome in AuditWords.Grades
               select (original, outcome, Couples[(int)original, (int)outcome]),
        ])));
        Assert.Equal(91, kappa.Number);
        Assert.Equal(0.2374m, Math.Round(kappa.Value!.Value, 4, MidpointRounding.AwayFromZero));
        Assert.Equal(0.0783m, Math.Round(kappa.StandardError!.Value, 4, MidpointRounding.AwayFromZero));
        Assert.Equal(0.084m, Math.Round(kappa.Low!.Value, 3, MidpointRounding.AwayFromZero));
        Assert.Equal(0.391m, Math.Round(kappa.High!.Value, 3, MidpointRounding.AwayFromZero));
    }

    [Fact]
    public void Of_WorkedByHand_TwoGradesApartCountAThird()
    {
        // Observed: (1 + 1 + 2/3 + 1/3) / 4 = 3/4. Rows 2, 1, 0, 1; columns 1, 1, 1, 1 of 4. Expected:
        // 2/4 of (1 + 2/3 + 1/3 + 0) / 4, 1/4 of (2/3 + 1 + 2/3 + 1/3) / 4, 1/4 of (0 + 1/3 + 2/3 + 1) / 4 =
        // 1/4 + 1/6 + 1/8 = 13/24.
        var kappa = WeightedKappa.Of(Moderation.Of(AnyAudits.Moderated(
            (Outstanding, Outstanding, 1), (Outstanding, RequiresImprovement, 1), (Good, Good, 1),
            (Inadequate, Inadequate, 1))));
        Assert.Equal(
            Math.Round(((5m / 6) - (13m / 24)) / (11m / 24), 9, MidpointRounding.AwayFromZero),
            Math.Round(kappa.Value!.Value, 9, MidpointRounding.AwayFromZero));
        Assert.True(kappa.IsTooFewToSay);
    }

    [Fact]
    public void Of_EveryGradeUpheld_IsOne()
    {
        var kappa = WeightedKappa.Of(Moderation.Of(AnyAudits.Moderated((Good, Good, 8), (Inadequate, Inadequate, 4))));
        Assert.Equal((1m, 1m, 1m), (kappa.Value, kappa.Low, kappa.High));
        Assert.False(kappa.IsTooFewToSay);
    }

    [Fact]
    public void Of_OneGradeThroughout_IsUndefined() =>
        Assert.Null(WeightedKappa.Of(Moderation.Of(AnyAudits.Moderated((Good, Good, 8)))).Value);

    [Fact]
    public void Of_NothingModerated_IsUndefined() => Assert.Null(WeightedKappa.Of(Moderation.Of([])).Value);

    [Fact]
    public void Of_AnyAudits_LiesInItsIntervalAndTheIntervalBetweenMinusOneAndOne() => AnyAudits.ForAll(audits =>
    {
        var kappa = WeightedKappa.Of(Moderation.Of(audits));
        Assert.Equal(audits.Count(audit => audit.IsModerated), kappa.Number);
        if (kappa.Value is { } value)
            Assert.True(kappa.Low >= -1 && kappa.Low <= value && value <= kappa.High && kappa.High <= 1);
    });
}
