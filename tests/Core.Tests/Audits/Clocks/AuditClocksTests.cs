using Reporting.Audits.Clocks;
using Reporting.Audits.Register;
using Reporting.Extracts;
using static Reporting.Tests.Audits.Clocks.ClockScope;

namespace Reporting.Tests.Audits.Clocks;

public sealed class AuditClocksTests
{
    [Theory]
    [InlineData("2023-06-03", "2023-06-28")]
    [InlineData("2023-06-28", "2023-06-28")]
    [InlineData("2023-06-29", "2023-07-28")]
    [InlineData("2023-12-30", "2024-01-28")]
    public void Of_AllocatedAudit_IsDueOnThe28thOfItsMonth(string allocated, string due)
    {
        var clock = Assert.Single(Read("2024-06-01", Audit("A-1") with { Allocated = Day(allocated) }));
        Assert.Equal(("audit-due", Day(due), null), (clock.Rule, clock.Due, clock.Done));
    }

    [Fact]
    public void Of_CompletedAudit_HasOversightAndUploadByThe6thOfTheNextMonth()
    {
        var clocks = Read("2023-07-09", Completed("A-1", "2023-06-20") with { Uploaded = Day("2023-07-08") });
        Assert.Equal(
            [("oversight", Day("2023-07-06"), 3, true), ("upload", Day("2023-07-06"), 2, false)],
            clocks.Select(clock => (clock.Rule, clock.Due, clock.OverdueBy, clock.IsRunning)));
        Assert.Equal(["swf-service-lead", "swf-service-lead"], clocks.Select(clock => clock.Owner));
    }

    [Fact]
    public void Of_AuditCompletedAMonthLate_HasTheSixthAfterIt() => Assert.Equal(
        Day("2023-08-06"),
        Read("2023-07-09", Completed("A-1", "2023-07-07") with { Allocated = Day("2023-06-03") })
            .Single(clock => clock.Rule == "oversight").Due);

    [Fact]
    public void Of_DaysSetOtherwise_AreTheSettings()
    {
        var scope = ClockScope.Of("2023-07-09", Completed("A-1", "2023-06-20") with { Allocated = Day("2023-06-03") })
            .With(settings => settings with { DueDay = 25, OversightDay = 5 });
        Assert.Equal(
            [Day("2023-06-25"), Day("2023-07-05"), Day("2023-07-05")],
            RegisterClocks.Of(scope).All.Select(clock => clock.Due));
    }

    [Theory]
    [InlineData(Answer.Yes, true)]
    [InlineData(Answer.No, false)]
    [InlineData(Answer.NotAnswered, false)]
    public void Of_DisputedAudit_IsToBeSettledByThe6th(Answer disputed, bool expected)
    {
        var clocks = Read("2023-07-07", Completed("A-1", "2023-06-20") with { Disputed = disputed });
        Assert.Equal(
            expected ? [("swf-service-lead", Day("2023-07-06"), 1)] : [],
            clocks.Where(clock => clock.Rule == "dispute")
                .Select(clock => (clock.Owner, clock.Due, clock.OverdueBy)));
    }

    [Fact]
    public void Of_ConfirmedInadequate_RunsFromModerationThroughUpdatesToTheReAudit()
    {
        var clocks = OfInadequate("2023-07-12", Completed("A-1", "2023-06-20") with
        {
            Grade = AuditGrade.Inadequate,
            ModeratedGrade = AuditGrade.Inadequate,
            Moderated = Day("2023-06-22"),
            Escalated = Day("2023-06-23"),
            ThreeDayUpdate = Day("2023-06-28"),
        });
        Assert.Equal(
            [
                ("escalation", "quality-assurance", Day("2023-06-22"), 1, false),
                ("three-day-update", "swf-service-lead", Day("2023-06-26"), 2, false),
                ("one-week-update", "swf-service-lead", Day("2023-06-30"), 12, true),
                ("re-audit", "quality-assurance", Day("2023-07-23"), 0, true),
            ],
            clocks.Select(clock => (clock.Rule, clock.Owner, clock.Due, clock.OverdueBy, clock.IsRunning)));
        Assert.All(clocks, clock => Assert.Equal(AuditClocks.Confirmed, clock.Because));
    }

    [Fact]
    public void Of_InadequateNotYetModerated_IsEscalatedByNobodyYet() => Assert.Empty(OfInadequate(
        "2023-06-22", Completed("A-1", "2023-06-20") with { Grade = AuditGrade.Inadequate }));

    [Fact]
    public void Of_InadequateEscalatedBeforeModeration_HasTheClocksOfItsEscalation()
    {
        var clocks = OfInadequate("2023-06-22", Completed("A-1", "2023-06-20") with
        {
            Grade = AuditGrade.Inadequate,
            Escalated = Day("2023-06-20"),
        });

        Assert.Equal(["three-day-update", "one-week-update", "re-audit"], clocks.Select(clock => clock.Rule));
        Assert.All(clocks, clock => Assert.Equal(AuditClocks.NotYetModerated, clock.Because));
    }

    [Fact]
    public void Of_InadequateThatModerationRaised_HasNoSuchClocks() => Assert.Empty(OfInadequate(
        "2023-07-22",
        Completed("A-1", "2023-06-20") with
        {
            Grade = AuditGrade.Inadequate,
            ModeratedGrade = AuditGrade.RequiresImprovement,
        }));

    [Fact]
    public void Of_GoodThatModerationFoundInadequate_IsEscalated() => Assert.Equal(
        [("escalation", AuditClocks.Confirmed)],
        OfInadequate(
            "2023-07-22",
            Completed("A-1", "2023-06-20") with { Grade = AuditGrade.Good, ModeratedGrade = AuditGrade.Inadequate })
            .Select(clock => (clock.Rule, clock.Because!)));

    [Fact]
    public void Of_InadequateWithoutAnyDate_IsDueToday() => Assert.Equal(
        [("escalation", Day("2023-06-22"), 0)],
        Read("2023-06-22", Audit("A-1") with { ModeratedGrade = AuditGrade.Inadequate })
            .Select(clock => (clock.Rule, clock.Due, clock.OverdueBy)));

    [Theory]
    [InlineData("2023-01-31", "2023-02-28")]
    [InlineData("2023-06-15", "2023-07-15")]
    public void Of_ReAudit_IsDueACalendarMonthAfterEscalation(string escalated, string due) => Assert.Equal(
        Day(due),
        Read("2023-12-01", Completed("A-1", "2023-01-20") with
        {
            Grade = AuditGrade.Inadequate,
            Escalated = Day(escalated),
        }).Single(clock => clock.Rule == "re-audit").Due);

    [Fact]
    public void Of_ImmediateConcern_IsDueOnTheDayOfTheAudit()
    {
        var clock = Assert.Single(
            Read("2023-06-22", Completed("A-1", "2023-06-20") with { ImmediateConcern = Answer.Yes }),
            clock => clock.Rule == "immediate-concern");
        Assert.Equal((Day("2023-06-20"), null, 2), (clock.Due, clock.Done, clock.OverdueBy));
    }

    [Theory]
    [InlineData(AuditGrade.RequiresImprovement, null, true)]
    [InlineData(AuditGrade.Inadequate, null, true)]
    [InlineData(AuditGrade.Good, AuditGrade.RequiresImprovement, true)]
    [InlineData(AuditGrade.Good, null, false)]
    public void Of_RemedialAction_IsDueOnItsOwnDay(AuditGrade grade, AuditGrade? moderated, bool expected)
    {
        var clocks = Read("2023-08-03", Completed("A-1", "2023-06-20") with
        {
            Grade = grade,
            ModeratedGrade = moderated,
            ActionDue = Day("2023-08-01"),
        });
        Assert.Equal(
            expected ? [("swf-service-lead", Day("2023-08-01"), 2)] : [],
            clocks.Where(clock => clock.Rule == "remedial-action")
                .Select(clock => (clock.Owner, clock.Due, clock.OverdueBy)));
    }

    [Fact]
    public void Of_WhatIsDatedAfterTheDayOfReading_HasNotHappenedYet()
    {
        var audit = Completed("A-1", "2023-06-20") with
        {
            Allocated = Day("2023-06-03"),
            Grade = AuditGrade.Inadequate,
            Oversight = Day("2023-07-04"),
        };
        Assert.Equal(["audit-due"], Read("2023-06-19", audit).Select(clock => clock.Rule));
        Assert.True(Read("2023-07-03", audit).Single(clock => clock.Rule == "oversight").IsRunning);
        Assert.False(Read("2023-07-04", audit).Single(clock => clock.Rule == "oversight").IsRunning);
    }

    private static List<Clock> Read(string asOf, Audit audit) => [.. RegisterClocks.Of(ClockScope.Of(asOf, audit)).All];

    private static List<Clock> OfInadequate(string asOf, Audit audit) =>
        [.. Read(asOf, audit).Where(clock => clock.Because is not null)];
}
