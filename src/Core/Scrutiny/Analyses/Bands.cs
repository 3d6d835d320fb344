using System.Collections.Immutable;
using NodaTime;

namespace Reporting.Scrutiny.Analyses;

/// <summary>How long after one day another came, in bands of calendar months.</summary>
/// <param name="Limits">Words and the last month that belongs to the band, in order; null: no limit.</param>
internal sealed record Bands(ImmutableArray<(string Words, int? Months)> Limits)
{
    /// <summary>From the end of a plan to the start of the next.</summary>
    public static Bands BetweenPlans { get; } = new(
    [
        ("Within 6 months", 6), ("More than 6 to 12 months", 12), ("More than 1 to 2 years", 24),
        ("More than 2 to 5 years", 60), ("More than 5 years", null),
    ]);

    /// <summary>From a referral to the next within twelve months of it.</summary>
    public static Bands BetweenReferrals { get; } = new(
    [
        ("Within 1 month", 1), ("More than 1 to 3 months", 3), ("More than 3 to 6 months", 6),
        ("More than 6 to 12 months", 12),
    ]);

    public IEnumerable<string> Words => Limits.Select(limit => limit.Words);

    /// <summary>A month is the same day of the next, or the last day of a shorter one.</summary>
    public string Of(LocalDate from, LocalDate to) =>
        Limits.First(limit => limit.Months is not { } months || to <= from.PlusMonths(months)).Words;
}
