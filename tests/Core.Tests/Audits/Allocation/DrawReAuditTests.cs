using NodaTime;
using Reporting.Audits.Allocation;
using Reporting.Audits.Register;
using static Reporting.Tests.Audits.Allocation.DrawRig;

namespace Reporting.Tests.Audits.Allocation;

/// <summary>Re-audits and the month's own audits in the draw.</summary>
public sealed class DrawReAuditTests
{
    [Fact]
    public void Draw_MoreReAuditsDueThanManagers_AreAllDrawnAndShared()
    {
        var draw = new DrawRig
        {
            Cases = Many(0, 9, number => Case(number)),
            Auditors = Managers(2),
            Audits = [.. Enumerable.Range(0, 5).Select(at => Inadequate(at, new LocalDate(2023, 6, 10)))],
        }.Draw();

        Assert.Equal(5, draw.Cases.Length);
        Assert.All(draw.Cases, each => Assert.Equal(DrawReason.ReAudit, each.Reason));
        Assert.Equal([2, 3], draw.Cases.CountBy(each => each.Auditor.Id).Select(each => each.Value).Order());
    }

    [Theory]
    [InlineData("2023-06-30", null, true)]
    [InlineData("2023-07-01", null, false)]
    [InlineData("2023-04-10", "2023-05-12", false)]
    [InlineData("2023-04-10", "2023-07-01", true)]
    public void Draw_ReAudit_IsDueAMonthAfterEscalationUntilItIsDone(string escalated, string? done, bool isDue)
    {
        var audit = Inadequate(0, Builders.Dates.Day(escalated)!.Value) with { ReAudited = Builders.Dates.Day(done) };

        Assert.Equal(isDue ? 1 : 0, new DrawRig { Cases = [Case(0)], Audits = [audit] }.Draw().ReAuditsDue);
    }

    [Fact]
    public void Draw_InadequateThatModerationFoundBetter_IsNoReAudit()
    {
        var audit = Inadequate(0, new LocalDate(2023, 5, 2)) with { ModeratedGrade = AuditGrade.Good };

        Assert.Equal(0, new DrawRig { Cases = [Case(0)], Audits = [audit] }.Draw().ReAuditsDue);
    }

    [Fact]
    public void Draw_ReAuditOfACaseThatIsNotOpen_IsSaid()
    {
        var draw = new DrawRig
        {
            Cases = Many(0, 9, number => Case(number)),
            Auditors = Managers(1),
            Audits = [Inadequate(50, new LocalDate(2023, 5, 2))],
        }.Draw();

        Assert.Equal(
            new UnmetConstraint(
                AllocationConstraint.ReAuditsFirst, null,
                "1 due to be audited again is not among the open cases of the lists"),
            Assert.Single(draw.Unmet));
    }

    /// <summary>What is entered while the month's audits are under way does not change its draw.</summary>
    [Fact]
    public void Draw_AuditsOfTheMonthItself_ChangeNothing()
    {
        var rig = new DrawRig { Cases = Many(0, 3, number => Case(number)), Auditors = Managers(3) };
        var later = rig with { Audits = [Audit(1, new LocalDate(2023, 7, 12))] };

        Assert.Equal(rig.Draw().Cases.AsEnumerable(), later.Draw().Cases);
    }

    /// <summary>Allocated in June and audited in July: on the day of the draw it was out with a manager.</summary>
    [Fact]
    public void Draw_AllocatedBeforeAndAuditedInTheMonthItself_IsPassedOverAsBefore()
    {
        var allocated = Audit(1, null) with { Allocated = new LocalDate(2023, 6, 3) };
        var rig = new DrawRig
        {
            Cases = Many(0, 3, number => Case(number)),
            Auditors = Managers(3),
            Audits = [allocated],
        };
        var later = rig with { Audits = [allocated with { Completed = new LocalDate(2023, 7, 5) }] };

        Assert.DoesNotContain(rig.Draw().Cases, each => each.Case == rig.Cases[1]);
        Assert.Equal(rig.Draw().Cases.AsEnumerable(), later.Draw().Cases);
    }

    /// <summary>Lists of the month itself: its audits count as the last six months'.</summary>
    [Fact]
    public void Draw_FromListsOfTheMonthItself_PassesOverTheMonthsAudits()
    {
        var frame = new AllocationFrame(July, [Case(0)]);
        var register = AuditRegister.Of([new QualityMonth(July) { Audits = [Audit(0, new LocalDate(2023, 7, 12))] }]);

        Assert.Empty(AllocationDraw.Of(DrawRequest.Of(frame, July, "1", Managers(1), [], register)).Cases);
    }
}
