using System.Collections.Immutable;

namespace Reporting.Audits.Overview;

/// <summary>How long something is outstanding, in calendar days.</summary>
/// <param name="From">First day of the band; null: no date says when it was raised.</param>
internal sealed record AgeBand(string Words, int? From, int To)
{
    public static ImmutableArray<AgeBand> All { get; } =
    [
        new("Up to 4 weeks", 0, 28),
        new("Over 4 to 8 weeks", 29, 56),
        new("Over 8 to 13 weeks", 57, 91),
        new("Over 13 weeks", 92, int.MaxValue),
        new("Date not recorded", null, 0),
    ];

    public bool Holds(int? days) => From is { } from ? days >= from && days <= To : days is null;
}
