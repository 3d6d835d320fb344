using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Audits.Analysis;

public sealed class CompletionTests
{
    private static readonly AuditSettings Settings = new();
    private static readonly AuditWindow June = AuditWindow.Of(AnyAudits.June);

    [Fact]
    public void Of_JunesAllocations_TellsInTimeLateByDaysAndOutstanding()
    {
        Audit[] audits =
        [
            Allocated("on the day", "2023-06-03", "2023-06-28"),
            Allocated("a day late", "2023-06-03", "2023-06-29"),
            Allocated("two days late", "2023-06-03", "2023-06-30"),
            Allocated("after the month", "2023-06-03", "2023-07-01"),
            Allocated("never", "2023-06-03", null),
            Allocated("May's, done in June", "2023-05-03", "2023-06-04"),
            Allocated("May's, never", "2023-05-03", null),
            AnyAudits.Of("allocated on no known day", "2023-06-15"),
        ];
        Assert.Equal(
            new Completion(
                Completed: 5, Due: 5, InTime: 1, Late: 2, DaysLate: 3, MostDaysLate: 2, NotCompleted: 2,
                NotCompletedBefore: 1),
            Completion.Of(audits, June, Settings));
        Assert.Equal(1.5m, Completion.Of(audits, June, Settings).AverageDaysLate);
    }

    [Fact]
    public void Of_ReadLater_WhatWasOutstandingIsLate()
    {
        var read = Completion.Of(
            [Allocated("1", "2023-06-03", "2023-07-01")], June, Settings, Dates.Day("2023-07-09"));
        Assert.Equal((1, 3, 0), (read.Late, read.DaysLate, read.NotCompleted));
    }

    [Theory]
    [InlineData("2023-06-28", "2023-06-28")]
    [InlineData("2023-06-29", "2023-07-28")]
    [InlineData("2023-12-30", "2024-01-28")]
    public void DueDayOf_AllocatedAfterTheDueDay_IsTheNextMonths(string allocated, string due) => Assert.Equal(
        Dates.Day(due), Completion.DueDayOf(Allocated("1", allocated, null), Settings));

    [Fact]
    public void Of_AnyAudits_DueIsInTimeLateOrOutstanding() => AnyAudits.ForAll(audits =>
    {
        var areas = ByArea.Of(audits, AnyAudits.Areas, some => Completion.Of(some, June, Settings));
        Assert.Equal(areas.Total.Due, areas.Total.InTime + areas.Total.Late + areas.Total.NotCompleted);
        Assert.Equal(areas.Total.Due, areas.Areas.Sum(area => area.Value.Due));
        Assert.Equal(areas.Total.Completed, June.Completed(Registers.Of(audits)).Length);
    });

    [Fact]
    public void ByManager_AuditorWhoIsNoManager_IsNotNamed()
    {
        var key = new IdentityKey(new byte[32]);
        var managers = new Managers(
            [new Team("Team 1", "Jigsaw", false, null, "Manager B", null, null, null)],
            [
                new Auditor("Manager A", null, null, "Team Manager", null, null, []),
                new Auditor("Worker 12", null, null, "Quality assurance officer", null, null, []),
            ],
            key);
        Audit[] audits =
        [
            Allocated("1", "2023-06-03", null) with { Auditor = key.HashOfPerson("Worker 12") },
            Allocated("2", "2023-06-03", null) with { Auditor = key.HashOfPerson("Manager B") },
            Allocated("3", "2023-06-03", null) with { Auditor = key.HashOfPerson("Manager A") },
            Allocated("4", "2023-06-03", null),
            Allocated("5", "2021-06-03", "2021-06-04") with { Auditor = key.HashOfPerson("Manager A") },
        ];
        Assert.Equal(
            [("Manager A", 1), ("Manager B", 1), (Managers.Others, 2)],
            Completion.ByManager(audits, June, Settings, managers).Select(row => (row.Group, row.Value.Due)));
    }

    private static Audit Allocated(string key, string day, string? completed) =>
        AnyAudits.Of(key, completed) with { Allocated = Dates.Day(day) };
}
