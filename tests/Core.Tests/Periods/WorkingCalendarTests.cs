using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Reporting.Periods;

namespace Reporting.Tests.Periods;

public sealed class WorkingCalendarTests
{
    /// <summary>Easter 2023 (7 and 10 April), the May holidays and the coronation.</summary>
    private static readonly WorkingCalendar Calendar = new(
    [
        new(2022, 12, 26), new(2022, 12, 27), new(2023, 1, 2), new(2023, 4, 7), new(2023, 4, 10), new(2023, 5, 1),
        new(2023, 5, 8), new(2023, 5, 29), new(2023, 8, 28), new(2023, 12, 25), new(2023, 12, 26),
    ]);

    [Fact]
    public void IsWithin_TenWorkingDaysAcrossEaster_EndsOnTheTenthAndNotTheEleventh()
    {
        // Working days before 17 April 2023 and after Easter: 11 to 14, then 3 to 6 April, then 31 March: ten with
        // the 17th itself.
        var to = new LocalDate(2023, 4, 17);
        Assert.True(Calendar.IsWithin(10, new LocalDate(2023, 3, 30), to));
        Assert.False(Calendar.IsWithin(10, new LocalDate(2023, 3, 29), to));
    }

    [Fact]
    public void IsWithin_SameDay_IsZeroWorkingDays() =>
        Assert.True(Calendar.IsWithin(0, new LocalDate(2023, 6, 1), new LocalDate(2023, 6, 1)));

    [Fact]
    public void IsWithin_StartAfterEndOrNoStart_IsNeverWithin()
    {
        Assert.False(Calendar.IsWithin(10, new LocalDate(2023, 6, 2), new LocalDate(2023, 6, 1)));
        Assert.False(Calendar.IsWithin(10, null, new LocalDate(2023, 6, 1)));
    }

    [Fact]
    public void WorkingDayAfter_AcrossTheCoronation_SkipsIt() =>
        Assert.Equal(new LocalDate(2023, 5, 9), Calendar.WorkingDayAfter(1, new LocalDate(2023, 5, 5)));

    [Fact]
    public void IsWorkingDay_YearOutsideTheTable_NamesTheYear() =>
        Assert.Equal(
            2031,
            Assert.Throws<MissingBankHolidaysException>(() => Calendar.IsWorkingDay(new LocalDate(2031, 1, 6))).Year);

    [Fact]
    public void IsWithin_AnyDays_AgreesWithCountingWorkingDays() =>
        Prop.ForAll(
            Gen.Choose(0, 200).ToArbitrary(),
            Gen.Choose(0, 60).ToArbitrary(),
            Gen.Choose(0, 30).ToArbitrary(),
            (offset, days, limit) =>
            {
                var to = new LocalDate(2023, 6, 1).PlusDays(offset);
                var from = to.PlusDays(-days);
                return Calendar.IsWithin(limit, from, to) == CountBetween(from, to) <= limit;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void IsWithin_LimitReachesBehindTheTableAndTheStartDoesNot_NeedsNoHolidaysOfThatYear()
    {
        var to = new LocalDate(2022, 1, 20);
        Assert.True(Calendar.IsWithin(45, new LocalDate(2022, 1, 4), to));
        Assert.True(Calendar.IsWithin(45, new LocalDate(2021, 12, 31), to));
        Assert.Equal(
            2021,
            Assert.Throws<MissingBankHolidaysException>(
                () => Calendar.IsWithin(45, new LocalDate(2021, 12, 30), to)).Year);
    }

    [Fact]
    public void IsWithin_LimitIsReachedInsideTheTable_OlderStartNeedsNoHolidaysOfItsYear() =>
        Assert.False(Calendar.IsWithin(5, new LocalDate(2021, 11, 1), new LocalDate(2022, 1, 20)));

    private static int CountBetween(LocalDate after, LocalDate to)
    {
        var count = 0;
        for (var day = after.PlusDays(1); day <= to; day = day.PlusDays(1))
            count += Calendar.IsWorkingDay(day) ? 1 : 0;
        return count;
    }
}
