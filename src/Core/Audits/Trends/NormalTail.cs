namespace Reporting.Audits.Trends;

/// <summary>How often chance alone goes as far from zero as a standard normal score, either way.</summary>
internal static class NormalTail
{
    /// <summary>From here on a sum that starts at one half has no digits left for the small rest.</summary>
    private const double Far = 3;

    private const int Steps = 100;

    /// <summary>2 (1 - Φ(|z|)), to twelve digits where it is not too small to matter.</summary>
    /// <remarks>
    /// Near zero the power series of the distribution function, far out Laplace's continued fraction of the tail.
    /// Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.2.11 and 26.2.14.
    /// </remarks>
    public static double TwoSided(double z)
    {
        var distance = Math.Abs(z);
        var density = Math.Exp(-distance * distance / 2) / Math.Sqrt(2 * Math.PI);
        return 2 * (distance < Far ? 0.5 - (density * Series(distance)) : density / Fraction(distance));
    }

    // x + x³/3 + x⁵/(3·5) + …
    private static double Series(double distance)
    {
        var term = distance;
        var sum = distance;
        for (var odd = 3; odd < Steps; odd += 2)
        {
            term *= distance * distance / odd;
            sum += term;
        }

        return sum;
    }

    // x + 1/(x + 2/(x + 3/(x + …
    private static double Fraction(double distance)
    {
        var value = distance;
        for (var step = Steps; step > 0; step--)
            value = distance + (step / value);
        return value;
    }
}
