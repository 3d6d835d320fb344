using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Reporting.Audits;
using Reporting.Audits.Clocks;
using Reporting.Audits.Register;
using Reporting.Extracts.Records;
using static Reporting.Tests.Audits.Clocks.ClockScope;

namespace Reporting.Tests.Audits.Clocks;

public sealed partial class ClockOwnersTests
{
    private static readonly AuditScope Empty = ClockScope.Of("2023-07-03");

    [Theory]
    [InlineData("Team 1", "SWF", "swf-team-1")]
    [InlineData("SWF Team 1", "SWF", "swf-team-1")]
    [InlineData("East/West (Café) team", "Children & Families First", "cff-east-west-cafe-team")]
    [InlineData("Team 1", "Young People's Service", "yps-team-1")]
    [InlineData("Team 1", "Jigsaw", "jigsaw-team-1")]
    [InlineData("Team 1", "Somewhere else", "other-team-1")]
    [InlineData(null, "SWF", "swf-auditor")]
    [InlineData("ΑΒΓ", "SWF", "swf-auditor")]
    [InlineData("Team \uFFFE1", "SWF", "swf-team-1")]
    public void AuditorOf_ListedAuditor_IsTheTeamInItsArea(string? team, string area, string expected) =>
        Assert.Equal(expected, OwnerOf("Worker 12", Empty.With(Auditor("Worker 12", team, area))));

    [Fact]
    public void AuditorOf_TeamWithHalfACharacter_IsTheTeamWithoutIt() =>
        Assert.Equal("swf-team-1", OwnerOf("Worker 12", Empty.With(Auditor("Worker 12", "Team \uD83D1", "SWF"))));

    [Fact]
    public void AuditorOf_TeamNamedAfterALongArea_IsNotCutShort()
    {
        var team = new Team(
            "Children with Disabilities Team 1", "Children with Disabilities", true, null, "Worker 12", null, null, null);
        Assert.Equal("children-with-disabilities-team-1", OwnerOf("Worker 12", Empty.With(team)));
    }

    [Fact]
    public void AuditorOf_SeveralInOneTeam_AreNumberedInTheOrderOfTheList()
    {
        var scope = Empty.With(
            Auditor("Worker 9", "Team A"), Auditor("Worker 2", "Team A"), Auditor("worker  2", "Team A"),
            Auditor("Worker 5", "Team B"));
        Assert.Equal("swf-team-a-1", OwnerOf("Worker 9", scope));
        Assert.Equal("swf-team-a-2", OwnerOf("Worker 2", scope));
        Assert.Equal("swf-team-b", OwnerOf("Worker 5", scope));
    }

    [Fact]
    public void AuditorOf_TeamWhoseNameEndsLikeANumber_KeepsItsName()
    {
        var scope = Empty.With(
            Auditor("Worker 1", "Team"), Auditor("Worker 2", "Team"), Auditor("Worker 3", "Team 1"));
        Assert.Equal(
            ["swf-team-2", "swf-team-3", "swf-team-1"],
            new[] { "Worker 1", "Worker 2", "Worker 3" }.Select(worker => OwnerOf(worker, scope)));
    }

    [Fact]
    public void AuditorOf_NumberThatIsATeam_IsTheNextOne()
    {
        var scope = Empty.With(new Team("SWF Team 1 1", "SWF", false, null, null, null, null, null))
            .With(Auditor("Worker 1", "Team 1"), Auditor("Worker 2", "Team 1"));
        Assert.Equal(["swf-team-1-2", "swf-team-1-3"],
            new[] { "Worker 1", "Worker 2" }.Select(worker => OwnerOf(worker, scope)));
    }

    [Fact]
    public void AuditorOf_AuditorWhoMoved_IsWhereTheyAreOnTheDay()
    {
        var scope = Empty.With(
            Auditor("Worker 1", "Team A", to: "2023-06-30"), Auditor("Worker 1", "Team B", from: "2023-07-01"));
        Assert.Equal("swf-team-b", OwnerOf("Worker 1", scope));
        Assert.Equal("swf-team-a", OwnerOf("Worker 1", scope with { AsOf = Day("2023-06-30") }));
    }

    [Fact]
    public void AuditorOf_ManagerOfTeams_IsTheTeamAndALeadTheArea()
    {
        var scope = Empty.With(new Team("Team 4", "SWF", false, "Lead 1", "Worker 4", null, null, null));
        Assert.Equal("swf-team-4", OwnerOf("Worker 4", scope));
        Assert.Equal("swf-service-lead", OwnerOf("Lead 1", scope));
    }

    [Theory]
    [InlineData(Swf, "swf-service-lead")]
    [InlineData(ServiceAreas.NotKnown, "quality-assurance")]
    public void AuditorOf_UnknownAuditor_IsTheServiceLeadElseTheQualityAssuranceUnit(string area, string expected)
    {
        var owners = ClockOwners.Of(Empty, Empty.AsOf);
        Assert.Equal(expected, owners.AuditorOf(Audit("A-1", "Worker 99", area)));
        Assert.Equal(expected, owners.AuditorOf(Audit("A-1", auditor: null, area)));
        Assert.Equal(expected, owners.LeadOf(Audit("A-1", "Worker 99", area)));
    }

    [Fact]
    public void AuditorOf_AnyTeamsAndAreas_NamesAContainerOfTheirOwn()
    {
        var names = Gen.OneOf(
            Gen.Elements(
                "Service lead", "Team 1", "Team", "service-lead 1", "Team 1 1", "--", "ß", new string('x', 80)),
            ArbMap.Default.GeneratorFor<string?>().Select(name => name ?? ""));
        var auditors = Gen.Zip(names, names).ArrayOf().Select(rows => rows
            .Select((row, at) => Auditor($"Worker {at}", row.Item1, at % 2 == 0 ? "SWF" : row.Item2))
            .ToImmutableArray());
        Prop.ForAll(auditors.ToArbitrary(), listed =>
        {
            var scope = Empty.With(listed);
            var ids = listed.Select(auditor => OwnerOf(auditor.Id, scope)).ToList();
            Assert.Equal(ids.Distinct(), ids);
            Assert.All(ids, id => Assert.Matches(Container(), $"exempt-{id}"));
            Assert.DoesNotContain("quality-assurance", ids);
            Assert.DoesNotContain("swf-service-lead", ids);
        }).QuickCheckThrowOnFailure();
    }

    private static string OwnerOf(string auditor, AuditScope scope) =>
        ClockOwners.Of(scope, scope.AsOf).AuditorOf(Audit("A-1", auditor));

    [GeneratedRegex("^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Container();
}
