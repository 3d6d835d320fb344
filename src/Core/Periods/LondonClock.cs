using NodaTime;

namespace Reporting.Periods;

/// <summary>
/// The day and month it is in Europe/London, whatever the machine's time zone. Source: indicators.md, Terms.
/// </summary>
public sealed class LondonClock(TimeProvider time)
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    public LocalDate Today => DayOf(time.GetUtcNow());

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The day in London of a moment: 31 March 23:30 UTC is 1 April.</summary>
    public static LocalDate DayOf(DateTimeOffset moment) => Instant.FromDateTimeOffset(moment).InZone(London).Date;
}
