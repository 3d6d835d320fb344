namespace Reporting.Indicators;

/// <summary>Why a figure has no value. Zero is not blank, and missing is not zero.</summary>
public enum Absence
{
    /// <summary>It has a value.</summary>
    None,

    /// <summary><c>[x]</c>: not available this month.</summary>
    NotAvailable,

    /// <summary><c>[z]</c>: not applicable, the denominator is empty.</summary>
    NotApplicable,

    /// <summary><c>[c]</c>: there is one, and a public edition withholds it. Source: scrutiny.md, Disclosure.</summary>
    Suppressed,
}

/// <summary>A figure with what it was worked out from. Nothing stores only a rounded percentage.</summary>
/// <remarks>
/// Value is unrounded: 0 to 100 for percentages, per 10,000 for rates. Imported history has the printed value.
/// </remarks>
public sealed record Figure
{
    public decimal? Value { get; private init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public Absence Absence { get; private init; }

    /// <summary>Cases in the denominator that the lists can't decide.</summary>
    public int Undetermined { get; init; }

    /// <summary>There are some of them, and a public edition doesn't say how many.</summary>
    public bool HasFewUndetermined { get; init; }

    /// <summary>Cases in the numerator because of an agreed exemption.</summary>
    public int Exempt { get; init; }

    /// <summary>What a reader must know: the lists missing, the months present.</summary>
    public string? Note { get; init; }

    public static Figure Count(decimal count) => new() { Value = count, Numerator = count };

    public static Figure Percentage(decimal numerator, decimal denominator) =>
        Ratio(numerator, denominator, 100);

    public static Figure Rate(decimal numerator, decimal population) => Ratio(numerator, population, 10_000);

    /// <summary>A value as a paper printed it, with numerator and denominator where it prints them.</summary>
    public static Figure Published(decimal value, decimal? numerator = null, decimal? denominator = null) =>
        new() { Value = value, Numerator = numerator, Denominator = denominator };

    /// <summary>Without its value, with what of numerator and denominator may be shown.</summary>
    public static Figure Suppressed(decimal? numerator = null, decimal? denominator = null) =>
        new() { Absence = Absence.Suppressed, Numerator = numerator, Denominator = denominator };

    public static Figure NotAvailable(string note) => new() { Absence = Absence.NotAvailable, Note = note };

    /// <summary>The figure exactly as it was stored: nothing is worked out anew.</summary>
    public static Figure Restored(
        decimal? value,
        decimal? numerator,
        decimal? denominator,
        Absence absence,
        int undetermined,
        int exempt,
        string? note) => new()
        {
            Value = value,
            Numerator = numerator,
            Denominator = denominator,
            Absence = absence,
            Undetermined = undetermined,
            Exempt = exempt,
            Note = note,
        };

    /// <summary>The figure of two groups together: both counts, or both percentages.</summary>
    public Figure With(Figure other)
    {
        var numerator = Numerator!.Value + other.Numerator!.Value;
        var sum = Denominator is { } denominator
            ? Percentage(numerator, denominator + other.Denominator!.Value)
            : Count(numerator);
        return sum with { Undetermined = Undetermined + other.Undetermined, Exempt = Exempt + other.Exempt };
    }

    private static Figure Ratio(decimal numerator, decimal denominator, decimal per) => new()
    {
        Numerator = numerator,
        Denominator = denominator,
        Value = denominator == 0 ? null : per * numerator / denominator,
        Absence = denominator == 0 ? Absence.NotApplicable : Absence.None,
    };
}
