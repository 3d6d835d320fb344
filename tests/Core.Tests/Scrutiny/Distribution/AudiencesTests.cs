using System.Collections.Immutable;
using Reporting.Audits;
using Reporting.Disclosure.Scanning;
using Reporting.Editions;
using Reporting.Runs;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Distribution;
using Reporting.Tests.Workbooks;
using Reporting.Workbooks;

namespace Reporting.Tests.Scrutiny.Distribution;

public sealed class AudiencesTests
{
    private const string Panel = "performance-panel";

    [Fact]
    public void Of_NothingSaid_IsWhomTheReportIsUsuallyFor() => Assert.Equal(
        ["usual"],
        new Audiences([new(Panel, "officer", "swf", null), new("audit-monthly", "exempt", "swf", null)])
            .Of(Panel, "usual").AsEnumerable());

    [Fact]
    public void Of_TheAuthoritysEdition_GoesToThoseListedWithoutAGroup() => Assert.Equal(
        ["swf", "crs"],
        new Audiences(
        [
            new(Panel, "exempt", "swf", null),
            new(Panel, "exempt", "team-1", "Team 1"),
            new(Panel, "exempt", "crs", null),
            new(Panel, "exempt", "swf", null),
        ]).Of(Panel, "usual").AsEnumerable());

    [Theory]
    [InlineData("Team 1", "all team-1")]
    [InlineData("team  1", "all team-1")]
    [InlineData("Team 2", "all")]
    public void Of_AGroupsEdition_GoesToThoseListedForItAndForEveryOne(string group, string expected) => Assert.Equal(
        expected.Split(' '),
        new Audiences([new(Panel, "exempt", "all", null), new(Panel, "exempt", "team-1", "Team 1")])
            .Of(Panel, "usual", group));

    [Fact]
    public void Of_AGroupNobodyIsListedFor_GoesToItsUsualAudience() => Assert.Equal(
        ["usual"],
        new Audiences([new(Panel, "exempt", "team-1", "Team 1")]).Of(Panel, "usual", "Team 2").AsEnumerable());

    [Fact]
    public void Write_TwoAudiences_GetTheSameFileInContainersOfTheirOwn()
    {
        var made = Write(
            new Audiences([new(Panel, "exempt", "swf", null), new(Panel, "exempt", "crs", null)]),
            new ExemptPaper("performance-team", Exempt("One")));
        Assert.Equal(["swf", "crs"], made.Select(edition => edition.Audience));
        Assert.Single(made.Select(edition => edition.ContentHash).Distinct());
        Assert.Equal(
            ["exempt-swf 2023-06/performance-panel-2023-06-swf-aaaaaaaa.xlsx",
                "exempt-crs 2023-06/performance-panel-2023-06-crs-aaaaaaaa.xlsx"],
            Places(made));
    }

    [Fact]
    public void Write_OneAudienceOfSeveralGroups_HasEachUnderItsOwnName()
    {
        var made = Write(
            new Audiences([new(Panel, "exempt", "swf", null), new(Panel, "exempt", "team-1", "Team 1")]),
            new ExemptPaper("team-1", Exempt("One")) { Group = "Team 1" },
            new ExemptPaper("team-2", Exempt("Two")) { Group = "Team 2" });
        Assert.Equal(
            ["exempt-swf 2023-06/performance-panel-team-1-2023-06-swf-aaaaaaaa.xlsx",
                "exempt-team-1 2023-06/performance-panel-2023-06-team-1-aaaaaaaa.xlsx",
                "exempt-swf 2023-06/performance-panel-team-2-2023-06-swf-aaaaaaaa.xlsx"],
            Places(made));
    }

    [Fact]
    public void Share_Reminders_StayWithTheirOwners()
    {
        var reminder = MadeEdition.Of("text", "txt", "swf-team-1");
        Assert.Equal(
            [reminder],
            new Audiences([new(AuditReports.Deadlines, "exempt", "swf", null)])
                .Share(AuditReports.Deadlines, [reminder]).AsEnumerable());
    }

    private static ImmutableArray<MadeEdition> Write(Audiences audiences, params ImmutableArray<ExemptPaper> papers) =>
        ReportRecipe.Find(Panel)!.Write(
            new Paper { Exempt = papers }, KnownIdentities.None, audiences, default);

    private static IEnumerable<string> Places(ImmutableArray<MadeEdition> made)
    {
        var run = new RunKey(new ReportKey(new(2023, 6), Panel), "aaaaaaaa");
        return made.Select(edition => EditionPlaces.ExemptOf(run, StagedEdition.Of(edition)))
            .Select(place => $"{place.Container} {place.Name}");
    }

    private static Report Exempt(string title) =>
        (SampleReport.Report with { Title = title }).Exempted("EXEMPT, not for publication: paragraph 1.");
}
