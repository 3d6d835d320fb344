using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Reporting.Audits.Clocks;
using Reporting.Audits.Register;
using Reporting.Extracts;
using static Reporting.Tests.Audits.Clocks.ClockScope;

namespace Reporting.Tests.Audits.Clocks;

public sealed class ClockPropertyTests
{
    private static readonly LocalDate First = Day("2023-01-01");

    private static readonly Gen<LocalDate?> AnyDay = Gen.Choose(0, 700)
        .Select(days => days < 200 ? null : (LocalDate?)First.PlusDays(days - 200));

    private static readonly Gen<Audit> AnyAudit =
        from days in AnyDay.ArrayOf(10)
        from grades in Gen.Elements<AuditGrade?>(
            null, AuditGrade.Good, AuditGrade.RequiresImprovement, AuditGrade.Inadequate).ArrayOf(2)
        from answers in Gen.Elements(Answer.Yes, Answer.No, Answer.NotAnswered).ArrayOf(2)
        select Audit("A-1") with
        {
            Allocated = days[0],
            Completed = days[1],
            Oversight = days[2],
            Uploaded = days[3],
            Moderated = days[4],
            Escalated = days[5],
            ThreeDayUpdate = days[6],
            OneWeekUpdate = days[7],
            ActionDue = days[8],
            ActionDone = days[9],
            Grade = grades[0],
            ModeratedGrade = grades[1],
            Disputed = answers[0],
            ImmediateConcern = answers[1],
        };

    private static readonly Arbitrary<(Audit Audit, int Day)> Rows = (
        from audit in AnyAudit
        from day in Gen.Choose(0, 500)
        select (audit, day)).ToArbitrary();

    [Fact]
    public void Of_AnyAudit_IsOverdueByNoLessThanNothingAndByNothingWhenDoneInTime() => ForAll((clocks, _) =>
        Assert.All(clocks, clock => Assert.True(
            clock.OverdueBy >= 0 && (clock.Done is not { } done || (done <= clock.Due == (clock.OverdueBy == 0))))));

    [Fact]
    public void Of_AnyAudit_HasEachClockOnceInTheOrderOfItsLife() => ForAll((clocks, _) =>
    {
        var order = ClockRule.All.Select(rule => rule.Id).ToList();
        var places = clocks.Select(clock => order.IndexOf(clock.Rule)).ToList();
        Assert.Equal(places.Distinct().Order(), places);
    });

    [Fact]
    public void Of_AnyAudit_FallsDueInTheOrderOfTheFramework() => ForAll((clocks, audit) =>
    {
        var due = clocks.ToDictionary(clock => clock.Rule, clock => clock.Due);
        Assert.True(!(due.TryGetValue("audit-due", out var audited) && audited < audit.Allocated));
        Assert.True(!(due.TryGetValue("oversight", out var seen) && seen <= audit.Completed));
        if (due.TryGetValue("three-day-update", out var first))
            Assert.True(
                audit.Escalated < first && first < due["one-week-update"] && due["one-week-update"] < due["re-audit"]);
    });

    [Fact]
    public void Of_AnyAudit_IsNeverDueEarlierNorLaterOverdueInWorkingDays() => Rows.Test((audit, day) =>
    {
        var calendar = Read(audit, day, working: false);
        var working = Read(audit, day, working: true);
        Assert.Equal(calendar.Select(clock => clock.Rule), working.Select(clock => clock.Rule));
        Assert.All(calendar.Zip(working), pair =>
            Assert.True(pair.First.Due <= pair.Second.Due && pair.First.OverdueBy >= pair.Second.OverdueBy));
    });

    [Fact]
    public void Of_AnyAuditADayLater_IsOverdueByNoLess() => Rows.Test((audit, day) =>
    {
        var later = Read(audit, day + 1, working: true).ToDictionary(clock => clock.Rule);
        Assert.All(
            Read(audit, day, working: true)
                .Where(clock => later.TryGetValue(clock.Rule, out var next) && next.Due == clock.Due),
            clock => Assert.True(later[clock.Rule].OverdueBy >= clock.OverdueBy));
    });

    private static void ForAll(Action<List<Clock>, Audit> check) =>
        Rows.Test((audit, day) => check(Read(audit, day, working: false), audit));

    private static List<Clock> Read(Audit audit, int day, bool working) =>
    [
        .. RegisterClocks.Of(ClockScope.Of("2023-01-01", audit)
            .With(settings => settings with { CountsWorkingDays = working })
            with { AsOf = First.PlusDays(day) }).All,
    ];
}

file static class Checks
{
    public static void Test(this Arbitrary<(Audit Audit, int Day)> rows, Action<Audit, int> check) =>
        Prop.ForAll(rows, row => check(row.Audit, row.Day)).QuickCheckThrowOnFailure();
}
