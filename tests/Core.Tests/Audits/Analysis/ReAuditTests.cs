using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Tests.Builders;
using static Reporting.Audits.Register.AuditGrade;

namespace Reporting.Tests.Audits.Analysis;

public sealed class ReAuditTests
{
    private static readonly AuditWindow June = AuditWindow.Of(AnyAudits.June);

    [Fact]
    public void In_CasesAuditedAgain_TellsWhatChanged()
    {
        var register = Registers.Of(
            Case("a", "2023-04-10", Inadequate), Case("a", "2023-06-10", Good),
            Case("b", "2023-04-10", RequiresImprovement), Case("b", "2023-06-11", RequiresImprovement),
            Case("c", "2023-04-10", RequiresImprovement), Case("c", "2023-06-12", Inadequate),
            Case("d", "2023-04-10", Inadequate), Case("d", "2023-06-13", null),
            Case("e", "2023-04-10", Good), Case("e", "2023-06-14", Good));
        Assert.Equal(
            [ReAuditChange.Better, ReAuditChange.Same, ReAuditChange.Worse, ReAuditChange.NotKnown],
            ReAudit.In(register, June).Select(each => each.Change));
        var counts = ReAuditCounts.Of(ReAudit.In(register, June));
        Assert.Equal((4, new Share(1, 3)), (counts.All, counts.ShareBetter));
    }

    [Fact]
    public void In_ImprovedAuditBetween_IsNoReAudit() => Assert.Empty(ReAudit.In(
        Registers.Of(
            Case("a", "2023-03-10", Inadequate), Case("a", "2023-05-10", Good), Case("a", "2023-06-10", Inadequate)),
        June));

    [Fact]
    public void In_TwoAuditsOfOneDay_AreNoReAudit() => Assert.Empty(ReAudit.In(
        Registers.Of(Case("a", "2023-06-10", Inadequate), Case("a", "2023-06-10", Good)), June));

    [Fact]
    public void In_DateWithoutAnAudit_IsCountedAndNotKnown()
    {
        var dated = Case("a", "2023-05-10", Inadequate) with { ReAudited = Dates.Day("2023-06-12") };
        var told = Assert.Single(ReAudit.In(Registers.Of(dated), June));
        Assert.Equal((null, ReAuditChange.NotKnown), (told.After, told.Change));
        Assert.Single(ReAudit.In(Registers.Of(dated, Case("a", "2023-06-12", Good)), June));
    }

    [Fact]
    public void Quality_OfJune_TakesReAuditsWhoseActionWasDone()
    {
        var acted = Case("a", "2023-04-10", Inadequate) with { ActionDone = Dates.Day("2023-05-01") };
        var late = Case("b", "2023-04-10", Inadequate) with { ActionDone = Dates.Day("2023-06-20") };
        var quality = AuditQuality.Of(
            Registers.Of(acted, Case("a", "2023-06-10", Good), late, Case("b", "2023-06-10", Good)),
            June,
            AnyAudits.June.End);
        Assert.Equal(new Share(1, 1), quality.BetterAfterAction);
        Assert.Equal(Share.None, quality.Upheld);
    }

    private static Audit Case(string id, string day, AuditGrade? grade) =>
        AnyAudits.Of($"{id} {day} {grade}", day, grade) with { Case = id };
}
