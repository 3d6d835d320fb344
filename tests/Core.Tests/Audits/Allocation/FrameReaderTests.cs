using Reporting.Audits.Allocation;
using Reporting.Audits.Register;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Audits.Allocation;

public sealed class FrameReaderTests
{
    private static readonly ServiceAreas Areas = new(new AuditSettings().Areas, []);

    [Fact]
    public void Read_ChildInSeveralLists_IsOneCaseByTheFirstPlan()
    {
        var frame = Read(Extract.For("2023-06")
            .Plan(1).Care(1).ChildInNeed(1).CareLeaver(1).EarlyHelp(1, "2023-05-01")
            .Care(2).ChildInNeed(2).CareLeaver(2)
            .ChildInNeed(3).CareLeaver(3)
            .CareLeaver(4).EarlyHelp(4, "2023-05-01")
            .EarlyHelp(5, "2023-05-01"));

        Assert.Equal(
            [
                ("SYN-000001", PlanKind.ChildProtection), ("SYN-000002", PlanKind.ChildInCare),
                ("SYN-000003", PlanKind.ChildInNeed), ("SYN-000004", PlanKind.CareLeaver),
                ("SYN-000005", PlanKind.EarlyHelp),
            ],
            frame.Cases.Select(each => (each.CaseId, each.Plan)));
        Assert.All(frame.Cases, each => Assert.Equal(Measuring.Key.HashOf(each.CaseId), each.CaseHash));
    }

    [Fact]
    public void Read_CasesThatAreNotOpenAtMonthEnd_AreLeftOut() => Assert.Empty(Read(Extract.For("2023-06")
        .Plan(1, end: "2023-06-30")
        .Care(2, ceased: "2023-05-02")
        .Care(3, legalStatus: "V4")
        .ChildInNeed(4, status: CaseStatus.Closed)
        .CareLeaver(5, InTouch.Died)
        .EarlyHelp(6, "2023-07-01")
        .Assessment(7, "2023-06-01")).Cases);

    [Fact]
    public void Read_Team_GivesTheServiceAreaByTheNameOfMonthEnd()
    {
        var frame = Read(Extract.For("2023-06")
            .Team("Team 2", "SWF", was: "Team 1", from: "2023-04-01")
            .Team("Team 3", "Elsewhere")
            .ChildInNeed(1, team: "team 1")
            .ChildInNeed(2, team: "Team 3")
            .ChildInNeed(3, team: "Team 9")
            .ChildInNeed(4));

        Assert.Equal(
            [
                ("Social Work with Families", "Team 2"), (ServiceAreas.NotKnown, "Team 3"),
                (ServiceAreas.NotKnown, "Team 9"), (ServiceAreas.NotKnown, null),
            ],
            frame.Cases.Select(each => (each.ServiceArea, each.Team)));
        Assert.Equal("Team 2", frame.RenamedTeams["TEAM 1"]);
    }

    /// <summary>List 2 is read for C&amp;FF.</summary>
    [Fact]
    public void Read_EarlyHelp_IsCasesOfItsOwnAreaAndOfNoOtherAreasTeam()
    {
        var frame = Read(Extract.For("2023-06")
            .Team("Team 1", "C&FF").Team("Team 2", "BIT")
            .EarlyHelp(1, "2023-05-01", team: "Team 1")
            .EarlyHelp(2, "2023-05-01", team: "Team 2")
            .EarlyHelp(3, "2023-05-01"));

        Assert.Equal(
            [("SYN-000001", "Children & Families First"), ("SYN-000003", "Children & Families First")],
            frame.Cases.Select(each => (each.CaseId, each.ServiceArea)));
    }

    [Fact]
    public void Read_NoneOfTheLists_IsNoFrame()
    {
        var none = WithoutLists(Extract.For("2023-06"), ListNames.EarlyHelp, ListNames.ChildrenInNeed,
            ListNames.ChildProtection, ListNames.ChildrenInCare, ListNames.CareLeavers);
        var one = WithoutLists(Extract.For("2023-06"), ListNames.EarlyHelp, ListNames.ChildProtection);

        Assert.Null(FrameReader.Read(none.Build(), Areas, Measuring.Key));
        Assert.Equal([ListNames.EarlyHelp, ListNames.ChildProtection], Read(one).MissingLists.AsEnumerable());
    }

    [Fact]
    public void Read_RowsInAnyOrderAndAnyKey_HasTheSameHash()
    {
        var one = Extract.For("2023-06").ChildInNeed(1, team: "Team 1").Plan(2);
        var other = Extract.For("2023-06").Plan(2).ChildInNeed(1, team: "Team 1");
        var rehashed = FrameReader.Read(other.Build(), Areas, new IdentityKey(new byte[] { 1 }))!;

        Assert.Equal(Read(one).Hash, rehashed.Hash);
        Assert.NotEqual(Read(one).Cases[0].CaseHash, rehashed.Cases[0].CaseHash);
    }

    [Theory]
    [InlineData("Neglect", 1)]
    [InlineData("Repeat CP plans", 2)]
    [InlineData("Section 47", 3)]
    [InlineData("Step-down to C&FF", 4)]
    [InlineData("Reunification", 5)]
    [InlineData("Children with disabilities", 6)]
    [InlineData("Stability", 7)]
    [InlineData("Annual fostering", 8)]
    [InlineData("Unaccompanied children", 9)]
    [InlineData("Care leavers", 10)]
    [InlineData("Early help", 4)]
    public void Find_ThemeThatAListTells_HoldsForItsCasesAlone(string theme, int child)
    {
        var frame = Read(Extract.For("2023-06")
            .Team("CWD Team", "Permanency", cwd: true)
            .Plan(1, previousPlans: 0, category: "Neglect")
            .Plan(2, previousPlans: 1)
            .ChildInNeed(3).Conference(3, "2023-02-01", on: null)
            .Conference(1, "2022-12-29", on: null)
            .EarlyHelp(4, "2023-05-01").ChildInNeed(4, closed: "2023-04-30", status: CaseStatus.Closed)
            .ChildInNeed(5).Care(5, ceased: "2023-04-30").Care(3, ceased: "2023-04-30", legalStatus: "V3")
            .ChildInNeed(6, team: "CWD Team")
            .Care(7, also: care => care with { PlacementsInLast12Months = 3, PlacementType = "K2" })
            .Care(8, also: care => care with { PlacementsInLast12Months = 2, PlacementType = "U3" })
            .Care(9, uasc: Answer.Yes)
            .CareLeaver(10));

        Assert.Equal(
            [$"SYN-{child:000000}"], frame.Cases.Where(CaseTheme.Find(theme)!.Holds).Select(each => each.CaseId));
    }

    [Theory]
    [InlineData("Supervision")]
    [InlineData("Application of threshold")]
    [InlineData("Missing children")]
    [InlineData("Repeat referrals")]
    [InlineData(null)]
    public void Find_ThemeThatNoListTells_IsNone(string? theme) => Assert.Null(CaseTheme.Find(theme));

    private static AllocationFrame Read(ExtractBuilder extract) =>
        FrameReader.Read(extract.Build(), Areas, Measuring.Key)!;

    private static ExtractBuilder WithoutLists(ExtractBuilder extract, params string[] lists) =>
        lists.Aggregate(extract, (builder, list) => builder.Without(list));
}
