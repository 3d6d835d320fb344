using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Audits.Analysis;

public sealed class TrainingEffectTests
{
    private static readonly AuditWindow June = AuditWindow.Of(AnyAudits.June);

    [Fact]
    public void In_TenOfEachSide_ComparesTheAreaOfTheTeamsTaught()
    {
        var effect = Effect(
        [
            .. Judged("before", "2023-03-20", AuditGrade.Inadequate, "Team 1").Times(10),
            .. Judged("after", "2023-04-20", AuditGrade.Good, "team 1").Times(10),
            .. Judged("another team", "2023-04-20", AuditGrade.Good, "Team 2").Times(10),
            .. Judged("too early", "2022-12-31", AuditGrade.Good, "Team 1").Times(10),
            .. Judged("the day itself", "2023-04-03", AuditGrade.Good, "Team 1").Times(10),
        ]);
        Assert.Equal(new Share(0, 10), effect.Before.GoodOrBetter);
        Assert.Equal(new Share(10, 10), effect.After.GoodOrBetter);
        Assert.False(effect.IsTooFewToSay);
        Assert.False(effect.Test.IsWithinChance);
    }

    [Fact]
    public void In_NineAfter_IsTooFewToSay() => Assert.True(Effect(
    [
        .. Judged("before", "2023-03-20", AuditGrade.Inadequate, "Team 1").Times(10),
        .. Judged("after", "2023-04-20", AuditGrade.Good, "Team 1").Times(9),
    ]).IsTooFewToSay);

    [Fact]
    public void In_TrainingsOfOtherMonths_AreNotTold() => Assert.Empty(TrainingEffect.In(
        Registers.Of(), June, [Planning("2023-07-01"), Planning("2023-02-28")]));

    private static TrainingEffect Effect(Audit[] audits) =>
        Assert.Single(TrainingEffect.In(Registers.Of([.. audits]), June, [Planning("2023-04-03")]));

    private static Training Planning(string day) =>
        new(Dates.Day(day)!.Value, "Plans that work", "planning", ["Team 1"]);

    private static Audit Judged(string key, string day, AuditGrade planning, string team) =>
        AnyAudits.Of(key, day) with { Team = team, Judgements = [null, null, planning] };
}
