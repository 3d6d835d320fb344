namespace Reporting.Audits.Trends;

/// <summary>How often chance alone goes as far from zero as a standard normal score, either way.</summary>
internal static class NormalTail
{
    /// <summary>2 (1 - Φ(|z|)), to about one part in ten million whatever the score.</summary>
    /// <remarks>
    /// Rational Chebyshev fit of the complementary error function: Press and others, Numerical Recipes, section 6.2.
    /// </remarks>
    public static double TwoSided(double z)
    {
        var x = Math.Abs(z) / Math.Sqrt(2);
        var t = 1 / (1 + (0.5 * x));
        var fit = 0.0;
        foreach (var coefficient in Coefficients)
            fit = (fit * t) + coefficient;
        return t * Math.Exp((-x * x) + fit);
    }

    // From the highest power down.
    private static ReadOnlySpan<double> Coefficients =>
    [
        0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368,
        -1.26551223,
    ];
}
