using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Reporting.Indicators;
using Reporting.Reference;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Packs;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Scrutiny.Packs;

public sealed partial class MonthGroupsTests
{
    private const string Swf = "Social Work with Families";

    [Theory]
    [InlineData("Team 1", Swf, "swf-team-1")]
    [InlineData("SWF Team 1", Swf, "swf-team-1")]
    [InlineData("Team 1", null, "other-team-1")]
    [InlineData("SWF", Swf, "swf")]
    [InlineData("../Out/of\\hours", "Jigsaw", "jigsaw-out-of-hours")]
    public void Of_Team_HasTheIdOfItsPlace(string team, string? area, string expected) =>
        Assert.Equal(expected, TeamIn(Groups((team, area)), team).Audience);

    [Fact]
    public void Of_ServiceArea_IsForWhoeverLeadsIt() => Assert.Equal(
        [new PaperGroup("swf-service-lead", Breakdown.ServiceArea, Swf)],
        Groups(("Team 1", Swf)).Where(group => group.Breakdown == Breakdown.ServiceArea));

    [Fact]
    public void Of_TwoTeamsWithOneId_NeitherHasIt()
    {
        var alone = TeamIn(Groups(("SWF Team 1", Swf)), "SWF Team 1").Audience;
        var both = Groups(("SWF Team 1", Swf), ("SWF: Team #1", Swf));

        Assert.DoesNotContain(alone, both.Select(group => group.Audience));
        Assert.All(both.Where(group => group.Breakdown == Breakdown.Team), group =>
            Assert.Matches("^swf-team-1-[0-9a-f]{8}$", group.Audience));

        // By its own name alone: another team changes nothing.
        Assert.Equal(both, Groups(("SWF: Team #1", Swf), ("SWF Team 1", Swf), ("Team 7", Swf))
            .Where(group => group.Name != "Team 7"));
    }

    [Fact]
    public void Of_TeamNamedLikeAnotherPlace_IsNotThatPlace() => Assert.All(
        Groups(("Service lead", Swf), ("Auditor", Swf), ("\U0001F600", Swf))
            .Where(group => group.Breakdown == Breakdown.Team),
        group => Assert.Matches("-[0-9a-f]{8}$", group.Audience));

    [Fact]
    public void Of_TeamsOverTime_AreThoseInForceOrWithCases()
    {
        var extract = Extract.For("2023-06")
            .Team("Gone", Swf, to: "2023-05-31").Team("Later", Swf, from: "2023-07-01").Team("There", Swf)
            .Team("Gone with a child", Swf, to: "2023-05-31")
            .Plan(1, "2023-01-09", team: "Gone with a child")
            .Plan(2, "2023-01-09", team: "Unlisted");

        Assert.Equal(
            ["Gone with a child", "There", "Unlisted"],
            Of(extract).Where(group => group.Breakdown == Breakdown.Team).Select(group => group.Name));
    }

    [Fact]
    public void Of_TeamThatNobodyListed_HasNothingOfItsTypingInTheId() => Assert.Matches(
        "^other-team-[0-9a-f]{8}$",
        TeamIn(Of(Extract.For("2023-06").Plan(1, "2023-01-09", team: "Canary Surname")), "Canary Surname").Audience);

    [Fact]
    public void Of_AnyNames_AreContainersOfTheirOwn()
    {
        var names = Gen.OneOf(
            Gen.Elements(
                "Service lead", "Team 1", "team-1", "Team/1", "SWF", "swf team 1", "--", "ß", "Été", "\U0001F600",
                "performance team", "quality assurance", new string('x', 200), new string('x', 201)),
            ArbMap.Default.GeneratorFor<NonEmptyString>().Select(name => name.Get));
        var teams = Gen.Zip(names, Gen.Elements(Swf, "Jigsaw", "Jig-saw!", null)).ArrayOf();
        Prop.ForAll(teams.ToArbitrary(), listed =>
        {
            var groups = Groups([.. listed.DistinctBy(team => team.Item1, StringComparer.OrdinalIgnoreCase)]);
            var ids = groups.Select(group => group.Audience).ToList();
            Assert.Equal(ids.Distinct(), ids);
            Assert.All(ids, id => Assert.Matches(Container(), $"exempt-{id}"));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Of_SixtyTeams_AreSixtyGroups() => Assert.Equal(
        60,
        Groups([.. Enumerable.Range(1, 60).Select(number => ($"Team {number}", (string?)Swf))])
            .Count(group => group.Breakdown == Breakdown.Team));

    private static ImmutableArray<PaperGroup> Groups(params (string Team, string? Area)[] teams) =>
        Of(teams.Aggregate(Extract.For("2023-06"), (extract, team) => extract.Team(team.Team, team.Area)));

    private static ImmutableArray<PaperGroup> Of(ExtractBuilder extract)
    {
        var lists = extract.Build();
        return MonthGroups.Of(lists, extract.Measure().Results, new AuditSettings());
    }

    private static PaperGroup TeamIn(ImmutableArray<PaperGroup> groups, string name) =>
        groups.Single(group => group.Breakdown == Breakdown.Team && group.Name == name);

    [GeneratedRegex("^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Container();
}
