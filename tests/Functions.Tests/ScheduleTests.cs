using System.Globalization;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using NCrontab;
using NodaTime;
using Reporting.Periods;

namespace Reporting.Tests.Functions;

/// <summary>Every timer's schedule, as the template has it, against the calendar.</summary>
public class ScheduleTests
{
    [Fact]
    public void MonthlyPerformance_In2023_FiresOnEveryEighth() => Assert.Equal(
        [
            "2023-01-08 05:00", "2023-02-08 05:00", "2023-03-08 05:00", "2023-04-08 05:00", "2023-05-08 05:00",
            "2023-06-08 05:00", "2023-07-08 05:00", "2023-08-08 05:00", "2023-09-08 05:00", "2023-10-08 05:00",
            "2023-11-08 05:00", "2023-12-08 05:00",
        ],
        Texts(NextTwelve("MonthlyPerformance", "2023-01-01 00:00")));

    [Fact]
    public void MonthlyPerformance_AfterAYearsEnd_FiresInJanuary() =>
        Assert.Equal("2024-01-08 05:00", Texts(NextTwelve("MonthlyPerformance", "2023-12-08 05:00"))[0]);

    [Theory]
    [InlineData("AuditAllocation", "2023-01-03 2023-02-03 2023-03-03 2023-04-03 2023-05-03 2023-06-03 2023-07-03")]
    [InlineData("AuditMonthly", "2023-01-09 2023-02-09 2023-03-09 2023-04-09 2023-05-09 2023-06-09 2023-07-09")]
    [InlineData("AuditQuarterly", "2023-01-06 2023-04-06 2023-07-06 2023-10-06 2024-01-06")]
    [InlineData("AuditAnnual", "2023-12-01 2024-12-01 2025-12-01")]
    public void AuditTimers_From2023_FireOnTheFrameworksDaysInLondon(string function, string days)
    {
        var expected = days.Split(' ').Select(Day).ToList();

        Assert.Equal(
            expected,
            NextTwelve(function, "2023-01-01 00:00").Take(expected.Count).Select(LondonClock.DayOf));
    }

    [Fact]
    public void Deadlines_In2023_FiresEveryDay() => Assert.Equal(
        [
            "2023-01-01 05:00", "2023-01-02 05:00", "2023-01-03 05:00", "2023-01-04 05:00", "2023-01-05 05:00",
            "2023-01-06 05:00", "2023-01-07 05:00", "2023-01-08 05:00", "2023-01-09 05:00", "2023-01-10 05:00",
            "2023-01-11 05:00", "2023-01-12 05:00",
        ],
        Texts(NextTwelve("Deadlines", "2023-01-01 00:00")));

    [Fact]
    public void Deadlines_OnALeapDay_Fires() =>
        Assert.Equal("2028-02-29 05:00", Texts(NextTwelve("Deadlines", "2028-02-28 05:00"))[0]);

    [Fact]
    public void Sweep_In2023_FiresEveryQuarterOfAnHour() => Assert.Equal(
        [
            "2023-01-01 00:15", "2023-01-01 00:30", "2023-01-01 00:45", "2023-01-01 01:00", "2023-01-01 01:15",
            "2023-01-01 01:30", "2023-01-01 01:45", "2023-01-01 02:00", "2023-01-01 02:15", "2023-01-01 02:30",
            "2023-01-01 02:45", "2023-01-01 03:00",
        ],
        Texts(NextTwelve("Sweep", "2023-01-01 00:00")));

    /// <summary>Clocks go forward on 26 March 2023 (a day of 23 hours) and back on 29 October (one of 25).</summary>
    [Theory]
    [InlineData("2023-03-26")]
    [InlineData("2023-10-29")]
    public void Deadlines_OverAClockChange_FiresOnceOnEveryDayInLondon(string sunday)
    {
        var day = Day(sunday);
        var firings = Between("Deadlines", day.PlusDays(-2), day.PlusDays(3));

        Assert.Equal(
            [day.PlusDays(-2), day.PlusDays(-1), day, day.PlusDays(1), day.PlusDays(2)],
            firings.Select(LondonClock.DayOf));
        Assert.All(firings, firing => Assert.Equal(5, firing.Hour));
    }

    [Theory]
    [InlineData("2023-03-26", 92)]
    [InlineData("2023-10-29", 100)]
    [InlineData("2023-10-30", 96)]
    public void Sweep_OverAClockChange_FiresThroughEveryHourOfTheDayInLondon(string day, int times)
    {
        var firings = Between("Sweep", Day(day).PlusDays(-2), Day(day).PlusDays(3));

        Assert.Equal(times, firings.Count(firing => LondonClock.DayOf(firing) == Day(day)));
        Assert.All(firings.Zip(firings.Skip(1)), pair =>
            Assert.Equal(TimeSpan.FromMinutes(15), pair.Second - pair.First));
    }

    [Theory]
    [InlineData("2023-03-20 00:00", "2023-04-08")]
    [InlineData("2023-10-20 00:00", "2023-11-08")]
    public void MonthlyPerformance_OverAClockChange_FiresOnTheEighthInLondon(string after, string eighth) =>
        Assert.Equal(Day(eighth), LondonClock.DayOf(NextTwelve("MonthlyPerformance", after)[0]));

    [Fact]
    public void Timers_AreAllHeldAgainstTheCalendarHere() => Assert.Equal(
        [
            "AuditAllocation", "AuditAnnual", "AuditMonthly", "AuditQuarterly", "Deadlines", "MonthlyPerformance",
            "Sweep",
        ],
        FunctionMethods.All.Where(function => function.Trigger is TimerTriggerAttribute)
            .Select(function => function.Name).Order(StringComparer.Ordinal));

    private static List<DateTimeOffset> NextTwelve(string function, string after) =>
        [.. ScheduleOf(function).GetNextOccurrences(Utc(after), DateTime.MaxValue).Take(12).Select(At)];

    private static List<DateTimeOffset> Between(string function, LocalDate from, LocalDate to) =>
    [
        .. ScheduleOf(function)
            .GetNextOccurrences(from.ToDateTimeUnspecified().AddTicks(-1), to.ToDateTimeUnspecified()).Select(At),
    ];

    /// <summary>From the trigger's attribute to the template's value: what the host does with it.</summary>
    private static CrontabSchedule ScheduleOf(string function)
    {
        var setting = Assert.Single(FunctionMethods.Named(function).Trigger.SettingsNamed());
        var template = JsonDocument.Parse(File.ReadAllText(
            RepositoryFiles.Find("src/Functions/settings.template.json")));
        var schedule = template.RootElement.GetProperty("Values").GetProperty(setting).GetString();
        return CrontabSchedule.Parse(schedule, new CrontabSchedule.ParseOptions { IncludingSeconds = true });
    }

    private static IReadOnlyList<string> Texts(IEnumerable<DateTimeOffset> firings) =>
        [.. firings.Select(firing => firing.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))];

    private static DateTime Utc(string text) =>
        DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static DateTimeOffset At(DateTime utc) => new(utc, TimeSpan.Zero);

    private static LocalDate Day(string text) =>
        LocalDate.FromDateTime(DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
