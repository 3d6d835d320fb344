using Reporting.Audits.Clocks;
using Reporting.Audits.Register;
using Reporting.Tests.Builders;
using static Reporting.Tests.Audits.Clocks.ClockScope;

namespace Reporting.Tests.Audits.Clocks;

public sealed class RegisterClocksTests
{
    [Fact]
    public void Of_RegisterWithoutAColumn_CannotTellTheClocksItStops()
    {
        var scope = ClockScope.Of("2023-07-09", Completed("A-1", "2023-06-20"));
        var month = scope.Months[0] with { MissingColumns = ["date uploaded"] };
        var clocks = RegisterClocks.Of(scope with { Months = [month] });
        Assert.Equal(["oversight"], clocks.All.Select(clock => clock.Rule));
        Assert.Equal([ClockRule.Upload], clocks.Untold.AsEnumerable());
    }

    [Fact]
    public void Of_LaterPeriodThatHasTheColumn_TellsTheClock()
    {
        var scope = ClockScope.Of("2023-08-09", Completed("A-1", "2023-06-20"));
        var june = scope.Months[0] with { MissingColumns = ["Date Uploaded"] };
        var july = scope.Months[0] with { Period = June.Next };
        Assert.Empty(RegisterClocks.Of(scope with { Months = [june, july] }).Untold);
        Assert.NotEmpty(RegisterClocks.Of(scope with { Months = [june, july with { Audits = [] }] }).Untold);
    }

    /// <summary>As the list of re-audits and the draw of cases have it.</summary>
    [Theory]
    [InlineData("case", "2023-06-20", "2023-06-20")]
    [InlineData("case", "2023-05-26", null)]
    [InlineData("another case", "2023-06-20", null)]
    [InlineData("case", "2023-07-10", null)]
    public void Of_LaterAuditOfTheCase_IsItsReAuditThoughNobodyEnteredTheDay(
        string ofCase, string completed, string? done)
    {
        var first = Completed("A-1", "2023-05-25") with
        {
            Case = "case",
            Grade = AuditGrade.Inadequate,
            Escalated = Day("2023-05-26"),
        };
        var clocks = RegisterClocks.Of(
            ClockScope.Of("2023-07-09", first, Completed("A-2", completed) with { Case = ofCase }));

        Assert.Equal(Dates.Day(done), clocks.All.Single(clock => clock.Rule == "re-audit").Done);
    }

    [Fact]
    public void Of_WorkingDays_CountThemFromEscalation()
    {
        // Friday 26 May 2023; Monday 29 May is a bank holiday.
        var audit = Completed("A-1", "2023-05-25") with
        {
            Grade = AuditGrade.Inadequate,
            Escalated = Day("2023-05-26"),
        };
        var scope = ClockScope.Of("2023-06-05", audit).With(settings => settings with { CountsWorkingDays = true });
        var clocks = RegisterClocks.Of(scope).All.ToDictionary(clock => clock.Rule);
        Assert.Equal((Day("2023-06-01"), 2), (clocks["three-day-update"].Due, clocks["three-day-update"].OverdueBy));
        Assert.Equal((Day("2023-06-02"), 1), (clocks["one-week-update"].Due, clocks["one-week-update"].OverdueBy));
        Assert.Equal(Day("2023-06-26"), clocks["re-audit"].Due);
    }

    [Fact]
    public void Of_WorkingDaysOfAYearWithoutBankHolidays_AreCalendarDaysAndTheYearIsNamed()
    {
        var audit = Completed("A-1", "2031-05-25") with
        {
            Grade = AuditGrade.Inadequate,
            Escalated = Day("2031-05-30"),
        };
        var scope = ClockScope.Of("2031-06-05", audit).With(settings => settings with { CountsWorkingDays = true });
        var clocks = RegisterClocks.Of(scope);
        Assert.Equal([2031], clocks.MissingYears.AsEnumerable());
        Assert.Equal(Day("2031-06-02"), clocks.All.Single(clock => clock.Rule == "three-day-update").Due);
        Assert.Empty(
            RegisterClocks.Of(scope.With(settings => settings with { CountsWorkingDays = false })).MissingYears);
    }
}
