using NodaTime;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Functions.Settings;

/// <summary>How many months of snapshots uploads that are kept for so many days may still be measured with.</summary>
internal static class RetentionReach
{
    /// <summary>A month is sent in the month after it, and the indicators look back from the month.</summary>
    private const int MonthsBeforeUpload = CareSnapshot.MonthsLookedBack + 1;

    /// <summary>The day from which the fewest days reach the most months: February is next, in a common year.</summary>
    private static readonly LocalDate WorstUpload = new(2021, 1, 31);

    /// <returns>The fewest months of snapshots for uploads that are kept for so many days.</returns>
    public static int LeastMonths(int days) => MonthsBeforeUpload
        + ReportingMonth.Of(WorstUpload).MonthsUntil(ReportingMonth.Of(WorstUpload.PlusDays(days)));

    /// <returns>The most days that uploads can be kept for beside so many months of snapshots.</returns>
    public static int MostDays(int snapshotMonths) => Period.DaysBetween(
        WorstUpload, ReportingMonth.Of(WorstUpload).PlusMonths(snapshotMonths - MonthsBeforeUpload).End);
}
