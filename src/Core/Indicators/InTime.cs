using NodaTime;

namespace Reporting.Indicators;

/// <summary>Whether a rule about time is kept at month end, and until when it stays kept if nothing more happens.
/// </summary>
/// <param name="DueOn">
/// The day by which it has to be done again; null where there is nothing to count from, or the bank holidays up to then
/// are not known.
/// </param>
public readonly record struct InTime(bool IsKept, LocalDate? DueOn)
{
    /// <summary>There is no date to count from, or one that says nothing about the month.</summary>
    public static InTime Never => default;

    public static implicit operator bool(InTime time) => time.IsKept;

    /// <summary>Either of two rules is enough: what is due is due by the later day.</summary>
    public static InTime operator |(InTime left, InTime right) =>
        new(left.IsKept || right.IsKept, left.DueOn > right.DueOn ? left.DueOn : right.DueOn ?? left.DueOn);
}
