namespace Reporting;

/// <summary>The one rounding the product knows: half away from zero, at the last moment, for display.</summary>
/// <remarks>C#'s default is banker's rounding, which prints 86.5% as 86%. Source: indicators.md, Values.</remarks>
public static class Rounding
{
    public static decimal HalfAwayFromZero(decimal value, int decimals = 0) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
