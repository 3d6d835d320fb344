using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Allocation;
using Reporting.Audits.Register;
using static Reporting.Tests.Audits.Allocation.DrawRig;

namespace Reporting.Tests.Audits.Allocation;

/// <summary>Who is given which case, and what is said where none can be.</summary>
public sealed class AllocationDrawTests
{
    /// <summary>All but one manager are of the team that has all but three cases of the area.</summary>
    [Fact]
    public void Draw_AreaWithCasesOfAnotherTeam_PrefersThemToTheManagersOwn()
    {
        var draw = new DrawRig
        {
            Cases =
            [
                .. Many(0, 50, number => Case(number, team: "Team 1")),
                .. Many(100, 3, number => Case(number, team: "Team 2")),
            ],
            Auditors = [.. Managers(3, "Team 1"), Manager(4, "Team 2")],
        }.Draw();

        Assert.DoesNotContain(draw.Cases, each => each.IsOwnTeam);
        Assert.Equal(3, draw.Cases.Count(each => each.Case.Team == "Team 2"));
    }

    /// <summary>6.5, 4.4 and 1.1 of twelve cases: rounded so that six of each team can audit the other's.</summary>
    [Fact]
    public void Draw_SharesThatAreNoWholeNumbers_AreRoundedSoThatNobodyAuditsTheirOwnTeam()
    {
        var draw = new DrawRig
        {
            Cases =
            [
                .. Many(0, 30, number => Case(number, "Alpha", "Team 1")),
                .. Many(30, 20, number => Case(number, "Beta", "Team 2")),
                .. Many(50, 5, number => Case(number, "Gamma")),
            ],
            Auditors =
            [
                .. Managers(6, "Team 1"), .. Managers(6, "Team 2").Select(each => each with { Id = $"{each.Id} b" }),
            ],
        }.Draw();

        Assert.DoesNotContain(draw.Cases, each => each.IsOwnTeam);
        Assert.Equal(
            [("Alpha", 6), ("Beta", 5), ("Gamma", 1)],
            draw.Cases.CountBy(each => each.Case.ServiceArea).Select(each => (each.Key, each.Value)).Order());
    }

    /// <summary>Beta's cases could all go to managers of another team, Alpha's never.</summary>
    [Fact]
    public void Draw_AreaOfTheManagersOwnTeam_StillHasItsShare()
    {
        var draw = new DrawRig
        {
            Cases =
            [
                .. Many(0, 20, number => Case(number, "Alpha", "Team 1")),
                .. Many(20, 20, number => Case(number, "Beta", "Team 2")),
            ],
            Auditors = Managers(10, "Team 1"),
        }.Draw();

        Assert.Equal(
            [("Alpha", 5), ("Beta", 5)],
            draw.Cases.CountBy(each => each.Case.ServiceArea).Select(each => (each.Key, each.Value)).Order());
    }

    [Fact]
    public void Draw_OnlyCasesOfTheManagersOwnTeam_SaysForWhomAndWhy()
    {
        var draw = new DrawRig
        {
            Cases = Many(0, 50, number => Case(number, team: "TEAM 1")),
            Auditors = [.. Managers(2, "Team 1"), Manager(3)],
        }.Draw();

        Assert.Equal(2, draw.Cases.Count(each => each.IsOwnTeam));
        Assert.Equal(["Manager 01", "Manager 02"], draw.Unmet.Select(unmet => unmet.Auditor));
        Assert.All(draw.Unmet, unmet => Assert.Equal(
            "3 of the cases drawn are the team's own, and 1 of 3 managers is of another team: nobody else was free",
            unmet.Why));
    }

    [Fact]
    public void Draw_EarlierNameOfATeam_IsTheSameTeam()
    {
        var frame = new AllocationFrame(July.Previous, Many(0, 5, number => Case(number, team: "Team 2")))
        {
            RenamedTeams = ImmutableDictionary<string, string>.Empty.Add("Team 1", "Team 2"),
        };
        var request = DrawRequest.Of(frame, July, "1", [Manager(1, "Team 1")], [], AuditRegister.Of([]));

        Assert.Equal("Team 2", Assert.Single(request.Auditors).Team);
        Assert.True(Assert.Single(AllocationDraw.Of(request).Cases).IsOwnTeam);
    }

    [Fact]
    public void Draw_FewerCasesThanManagers_SaysWhoHasNoneAndWhy()
    {
        var draw = new DrawRig
        {
            Cases = Many(0, 3, number => Case(number)),
            Auditors = Managers(3),
            Audits = [Audit(0, new LocalDate(2023, 5, 2)), Audit(1, new LocalDate(2022, 12, 31))],
        }.Draw();

        Assert.Equal(2, draw.Cases.Length);
        Assert.Contains(draw.Unmet, unmet => unmet is
        {
            Constraint: AllocationConstraint.OneForEveryManager,
            Why: "2 cases can be drawn for 3 managers: of 3 open 1 was audited or allocated in the last six months",
        });
    }

    [Fact]
    public void Draw_AreaWhoseCasesWereAudited_SaysWhatItCouldNotGive()
    {
        var draw = new DrawRig
        {
            Cases = [.. Many(0, 3, number => Case(number)), .. Many(10, 3, number => Case(number, "Beta"))],
            Auditors = Managers(4),
            Audits = [Audit(0, new LocalDate(2023, 5, 2)), Audit(1, new LocalDate(2023, 5, 2))],
        }.Draw();

        Assert.Equal(3, draw.Cases.Count(each => each.Case.ServiceArea == "Beta"));
        Assert.Equal(
            new UnmetConstraint(
                AllocationConstraint.BalancedByServiceArea, null,
                "Alpha was owed another case and has none left: of 3 open 2 were audited or allocated in the last six "
                + "months"),
            Assert.Single(draw.Unmet));
    }

    [Fact]
    public void Draw_EveryCaseAuditedLately_DrawsNone()
    {
        var draw = new DrawRig
        {
            Cases = Many(0, 2, number => Case(number)),
            Auditors = Managers(1),
            Audits =
            [
                Audit(0, new LocalDate(2023, 1, 1)), Audit(1, null) with { Allocated = new LocalDate(2023, 6, 3) },
            ],
        }.Draw();

        Assert.Empty(draw.Cases);
        Assert.Equal(
            new UnmetConstraint(
                AllocationConstraint.OneForEveryManager, "Manager 01",
                "All 2 open cases were audited or allocated in the last six months"),
            Assert.Single(draw.Unmet, unmet => unmet.Constraint == AllocationConstraint.OneForEveryManager));
    }

    [Fact]
    public void Draw_NobodyAvailable_SaysSo()
    {
        var draw = new DrawRig
        {
            Cases = Many(0, 3, number => Case(number)),
            Auditors =
            [
                Manager(1) with { UnavailableMonths = [July] }, Manager(2) with { To = new LocalDate(2023, 6, 30) },
            ],
        }.Draw();

        Assert.Empty(draw.Cases);
        Assert.Equal(
            "No manager is available in July 2023: nothing was drawn. See the reference file auditors",
            Assert.Single(draw.Unmet).Why);
    }

    [Fact]
    public void Draw_ManagerListedTwice_IsAskedOnceByTheLaterRow()
    {
        var moved = Manager(1, "Team 2") with { From = new LocalDate(2023, 7, 1) };
        var request = DrawRequest.Of(
            new AllocationFrame(July.Previous, []), July, "1", [Manager(1, "Team 1"), moved], [], AuditRegister.Of([]));

        Assert.Equal("Team 2", Assert.Single(request.Auditors).Team);
    }

    [Fact]
    public void Hash_AnyFactOfACase_ChangesIt()
    {
        ImmutableArray<AllocationFrame> frames =
        [
            new(July, [Case(0)]), new(July.Next, [Case(0)]), new(July, []), new(July, [Case(1)]),
            new(July, [Case(0, "Beta")]), new(July, [Case(0, team: "Team 1")]),
            new(July, [Case(0, plan: PlanKind.CareLeaver)]), new(July, [Case(0, facts: CaseFacts.Neglect)]),
        ];

        Assert.Equal(frames.Length, frames.Select(frame => frame.Hash).Distinct().Count());
    }
}
