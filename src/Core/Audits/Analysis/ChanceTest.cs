namespace Reporting.Audits.Analysis;

/// <summary>Whether the change of a share is within what chance does with so few audits.</summary>
/// <remarks>
/// Fisher's exact test of two shares, two-sided: of all ways in which the same total falls on the two windows, the
/// probability of those that are no likelier than what was seen (Fisher, Statistical Methods for Research Workers,
/// section 21.02). Exact, so that it holds for the handfuls that a month has. Whoever tests many shares at once should
/// ask for a stricter level: at one in twenty, one in twenty changes that mean nothing passes.
/// </remarks>
/// <param name="PValue">0 to 1; 1 where a window has nothing to take a share of.</param>
internal sealed record ChanceTest(Share Before, Share Now, decimal PValue)
{
    /// <summary>One in twenty.</summary>
    public const decimal UsualLevel = 0.05m;

    // Equal probabilities must count as equal though their decimals were rounded on different ways.
    private const decimal Tolerance = 1.0000001m;

    /// <summary>False where either window has nothing to take a share of.</summary>
    public bool IsApplicable => Before.Of > 0 && Now.Of > 0;

    public bool IsWithinChance => IsWithin(UsualLevel);

    public bool IsWithin(decimal level) => PValue >= level;

    public static ChanceTest Of(Share before, Share now) => new(before, now, PValueOf(before, now));

    private static decimal PValueOf(Share before, Share now)
    {
        var hits = before.Count + now.Count;
        var least = Math.Max(0, hits - now.Of);
        var likelihoods = Likelihoods(before.Of, now.Of, hits, least);
        var seen = likelihoods[before.Count - least] * Tolerance;
        return Math.Min(1, likelihoods.Where(each => each <= seen).Sum() / likelihoods.Sum());
    }

    /// <summary>
    /// Of each possible count in the window before, from the least on, as multiples of the likeliest: outwards from it
    /// nothing overflows, and what is too small for a decimal is nothing.
    /// </summary>
    private static decimal[] Likelihoods(int before, int now, int hits, int least)
    {
        var most = Math.Min(hits, before);
        var likelihoods = new decimal[most - least + 1];
        var mode = Math.Clamp((int)((hits + 1L) * (before + 1L) / (before + now + 2L)), least, most);
        likelihoods[mode - least] = 1;
        for (var count = mode; count < most; count++)
        {
            likelihoods[count + 1 - least] = likelihoods[count - least]
                * (before - count) / (count + 1) * (hits - count) / (now - hits + count + 1);
        }

        for (var count = mode; count > least; count--)
        {
            likelihoods[count - 1 - least] = likelihoods[count - least]
                * count / (before - count + 1) * (now - hits + count) / (hits - count + 1);
        }

        return likelihoods;
    }
}
