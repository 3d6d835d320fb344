using NodaTime;

namespace Reporting.Cli.Samples.Quality;

/// <summary>The scrutiny panel's meetings: the third Thursday of every other month, papers out eight days before.
/// </summary>
internal static class PanelMeetings
{
    public const string Body = "Children and Families Scrutiny Panel";

    private const int EveryMonths = 2;
    private const int PapersDaysBefore = 8;

    /// <summary>From the one month to the other, both included.</summary>
    public static IEnumerable<LocalDate> Between(YearMonth first, YearMonth last)
    {
        for (var month = first; month.CompareTo(last) <= 0; month = month.PlusMonths(1))
        {
            if (month.Month % EveryMonths == 1)
                yield return ThirdThursday(month);
        }
    }

    public static LocalDate PapersOut(LocalDate meeting) => meeting.PlusDays(-PapersDaysBefore);

    /// <summary>The month whose figures the papers show.</summary>
    public static YearMonth Snapshot(LocalDate meeting) => meeting.ToYearMonth().PlusMonths(-1);

    private static LocalDate ThirdThursday(YearMonth month) =>
        month.OnDayOfMonth(1).PlusDays(-1).Next(IsoDayOfWeek.Thursday).PlusWeeks(2);
}
