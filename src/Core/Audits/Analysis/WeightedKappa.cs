using Reporting.Audits.Register;

namespace Reporting.Audits.Analysis;

/// <summary>Agreement between auditor and moderator beyond what chance gives: 1 complete, 0 none.</summary>
/// <remarks>
/// Cohen's weighted kappa with linear weights, 1 - |i - j| / 3 over the four grades (Cohen 1968). The interval is
/// kappa ± 1.96 standard errors for large samples by Fleiss, Cohen and Everitt, "Large sample standard errors of kappa
/// and weighted kappa", Psychological Bulletin 72 (1969), formula 14, cut off at -1 and 1.
/// </remarks>
/// <param name="Value">Null where it is undefined: nothing moderated, or both gave one grade to every case.</param>
/// <param name="Low">Of the 95% interval.</param>
/// <param name="High">Likewise.</param>
/// <param name="Number">Moderated audits.</param>
internal sealed record WeightedKappa(decimal? Value, decimal? StandardError, decimal? Low, decimal? High, int Number)
{
    /// <summary>The normal distribution's 97.5th percentile.</summary>
    private const decimal NormalQuantile = 1.959964m;

    public bool IsTooFewToSay => Number < TooFew.Least;

    public static WeightedKappa Of(Moderation moderation)
    {
        var table = new Proportions(moderation);
        var expected = moderation.Moderated == 0
            ? 1
            : Proportions.Sum((i, j) => table.Row(i) * table.Column(j) * Weight(i, j));
        if (expected == 1)
            return new WeightedKappa(null, null, null, null, moderation.Moderated);
        var observed = Proportions.Sum((i, j) => table[i, j] * Weight(i, j));
        var kappa = (observed - expected) / (1 - expected);
        var error = StandardErrorOf(table, observed, expected, moderation.Moderated);
        return new WeightedKappa(
            kappa,
            error,
            Math.Max(-1, kappa - (NormalQuantile * error)),
            Math.Min(1, kappa + (NormalQuantile * error)),
            moderation.Moderated);
    }

    private static decimal Weight(int original, int outcome) =>
        1 - (Math.Abs(original - outcome) / (decimal)(AuditWords.Grades.Length - 1));

    private static decimal StandardErrorOf(Proportions table, decimal observed, decimal expected, int number)
    {
        var grades = Enumerable.Range(0, AuditWords.Grades.Length);
        var rows = grades.Select(i => grades.Sum(j => table.Column(j) * Weight(i, j))).ToArray();
        var columns = grades.Select(j => grades.Sum(i => table.Row(i) * Weight(i, j))).ToArray();
        var spread = Proportions.Sum((i, j) => table[i, j]
            * Square((Weight(i, j) * (1 - expected)) - ((rows[i] + columns[j]) * (1 - observed))));
        var shift = Square((observed * expected) - (2 * expected) + observed);
        var variance = (spread - shift) / (number * Square(Square(1 - expected)));
        return (decimal)Math.Sqrt((double)Math.Max(0, variance));
    }

    private static decimal Square(decimal value) => value * value;

    /// <summary>The matrix as parts of one.</summary>
    private sealed class Proportions(Moderation moderation)
    {
        public decimal this[int original, int outcome] =>
            (decimal)moderation[(AuditGrade)original, (AuditGrade)outcome] / moderation.Moderated;

        public decimal Row(int original) => (decimal)moderation.Original((AuditGrade)original) / moderation.Moderated;

        public decimal Column(int outcome) => (decimal)moderation.Outcome((AuditGrade)outcome) / moderation.Moderated;

        public static decimal Sum(Func<int, int, decimal> term) =>
            (from original in Enumerable.Range(0, AuditWords.Grades.Length)
             from outcome in Enumerable.Range(0, AuditWords.Grades.Length)
             select term(original, outcome)).Sum();
    }
}
