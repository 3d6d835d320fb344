using FsCheck;
using FsCheck.Fluent;
using Reporting.Indicators;
using Reporting.Tests.Builders;
using Reporting.Tests.Scrutiny.Cases;
using static Reporting.Tests.Builders.Dates;

namespace Reporting.Tests.Indicators;

public sealed class InTimeTests
{
    /// <summary>Six months back from 31 May end on 30 November, so a plan of that day is in time through it.</summary>
    [Theory]
    [InlineData("2022-11-30", "2023-05-31")]
    [InlineData("2022-08-29", "2023-02-28")]
    [InlineData("2022-08-31", "2023-02-28")]
    [InlineData("2022-12-15", "2023-06-15")]
    public void WithinMonths_AnyDay_IsDueOnTheLastDayStillInTime(string from, string due) =>
        Assert.Equal(Day(due), At("2023-06").WithinMonths(6, Day(from)).DueOn);

    [Fact]
    public void WithinWorkingDays_TenAcrossABankHoliday_IsDueOnTheTenth() =>
        Assert.Equal(Day("2023-06-05"), At("2023-05").WithinWorkingDays(10, Day("2023-05-19")).DueOn);

    [Fact]
    public void Or_TwoDates_IsDueByTheLater()
    {
        var month = At("2023-06");
        var either = month.WithinDays(28, Day("2023-06-01")) | month.WithinDays(28, Day("2023-06-10"));
        Assert.Equal(new InTime(true, Day("2023-07-08")), either);
        Assert.Equal(Day("2023-06-29"), (month.WithinDays(28, Day("2023-06-01")) | InTime.Never).DueOn);
    }

    /// <summary>Five on the day after the half year is over is old enough for a year.</summary>
    [Theory]
    [InlineData("2018-01-01", "2024-05-01")]
    [InlineData("2018-11-02", "2024-05-01")]
    [InlineData("2018-11-03", "2023-11-01")]
    [InlineData("2021-01-01", "2023-11-01")]
    public void HealthAssessments_ByAge_AreDueAfterHalfAYearOrAYear(string born, string due)
    {
        var one = Extract.For("2023-06")
            .Care(1, "2020-01-05", born: born, also: care => care with { LastHealthAssessment = Day("2023-05-01") })
            .ToCases().Only("health-assessments");
        Assert.Equal((true, Day(due)), (one.InNumerator, one.DueOn));
    }

    [Fact]
    public void DueOn_AnyLists_AgreesWithTheNumerator() => Prop.ForAll(
        Gen.Choose(1, int.MaxValue - 1).ArrayOf(150).ToArbitrary(),
        rows =>
        {
            var extract = Extract.For("2023-06");
            foreach (var row in rows)
                RandomRow.Add(extract, row);
            foreach (var row in rows.Where(row => row % 5 == 0))
                extract.SupervisionExemption(RandomRow.ChildOf(row), "2023-01-05", EndOf(row));
            var cases = extract.ToCases();
            foreach (var definition in AllDefinitions.Measured.Where(each => each.Timescale is { Recurs: true }))
            {
                foreach (var one in cases.Of(definition.Indicator).All.Where(one => one.DueOn is not null))
                {
                    var isOver = definition.Timescale!.CountsWorkingDays
                        ? cases.Context.Calendar.WorkingDaysBetween(one.DueOn!.Value, cases.Period.End) > 0
                        : one.DueOn < cases.Period.End;
                    Assert.Equal(one.InNumerator, !isOver);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    /// <summary>Before month end, on it or after it.</summary>
    private static string EndOf(int row) =>
        NodaTime.Text.LocalDatePattern.Iso.Format(new NodaTime.LocalDate(2023, 6, 1).PlusDays(row / 5 % 60));

    private static MonthView At(string month) => Extract.For(month).ToCases().Month;
}
