namespace Reporting.Workbooks;

/// <summary>
/// The government's shorthand, as far as this product uses it. Source: workbooks.md, Shorthand; indicators.md, Values.
/// </summary>
internal enum Shorthand
{
    Break,
    Suppressed,
    Low,
    Provisional,
    Restated,
    LowDenominator,
    NotAvailable,
    NotApplicable,
}

internal static class ShorthandWords
{
    public static string Sign(this Shorthand shorthand) => shorthand switch
    {
        Shorthand.Break => "[b]",
        Shorthand.Suppressed => "[c]",
        Shorthand.Low => "[low]",
        Shorthand.Provisional => "[p]",
        Shorthand.Restated => "[r]",
        Shorthand.LowDenominator => "[u]",
        Shorthand.NotAvailable => "[x]",
        Shorthand.NotApplicable => "[z]",
        _ => throw new ArgumentOutOfRangeException(nameof(shorthand)),
    };

    public static string Meaning(this Shorthand shorthand) => shorthand switch
    {
        Shorthand.Break => "break in the definition",
        Shorthand.Suppressed => "suppressed because the number is small",
        Shorthand.Low => "rounds to zero but is not zero",
        Shorthand.Provisional => "provisional, late recording is expected",
        Shorthand.Restated => "restated since first published",
        Shorthand.LowDenominator => "low reliability, few cases in the denominator",
        Shorthand.NotAvailable => "not available",
        Shorthand.NotApplicable => "not applicable",
        _ => throw new ArgumentOutOfRangeException(nameof(shorthand)),
    };

    /// <summary>The signs a text uses, in the order of the list.</summary>
    public static IEnumerable<Shorthand> In(string text) =>
        Enum.GetValues<Shorthand>().Where(each => text.Contains(each.Sign(), StringComparison.Ordinal));
}
