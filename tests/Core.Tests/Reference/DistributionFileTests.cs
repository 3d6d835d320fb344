using System.Collections.Immutable;
using NodaTime;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Reference;
using Reporting.Reference.Kinds;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Uploads;

namespace Reporting.Tests.Reference;

public sealed class DistributionFileTests
{
    private static readonly object?[] Headings = ["Report", "Edition", "Audience", "Group"];

    [Fact]
    public void Load_Distribution_IsTypedAndALineTwiceCountsOnce()
    {
        var reference = Load(
            ["Performance-Panel ", "EXEMPT", "performance-team", null],
            ["performance-panel", "public", null, null],
            ["performance-panel", "exempt", "performance-team", null]);
        Assert.Empty(reference.Findings);
        Assert.Equal(
            [
                new DistributionEntry("performance-panel", "exempt", "performance-team", null),
                new DistributionEntry("performance-panel", "public", null, null),
            ],
            reference.Distribution.AsEnumerable());
    }

    [Fact]
    public void Load_NoFiles_HasNoDistribution() => Assert.Empty(ReferenceFiles.Load([]).Distribution);

    [Theory]
    [InlineData("no-report", "exempt", "swf-team-1", "Report", "is no report's name")]
    [InlineData("performance-panel", "secret", "swf-team-1", "Edition", "is no edition")]
    [InlineData("performance-panel", "exempt", null, "Audience", "is empty: an exempt edition")]
    [InlineData("performance-panel", "exempt", "SWF-Team-1", "Audience", "is no audience's id")]
    [InlineData("performance-panel", "exempt", "swf team", "Audience", "is no audience's id")]
    [InlineData("performance-panel", "officer", "swf--team", "Audience", "is no audience's id")]
    [InlineData("performance-panel", "exempt", "-swf", "Audience", "is no audience's id")]
    [InlineData("performance-panel", "exempt", "someone@borough.example", "Audience", "is an e-mail address")]
    [InlineData("deadlines", "exempt", "swf-team-1", "Edition", "gives away reminders")]
    public void Load_LineThatCannotHold_IsRejectedByColumnInWords(
        string report, string edition, string? audience, string column, string words)
    {
        var reference = Load([report, edition, audience, null]);
        var finding = Assert.Single(reference.Findings);
        Assert.Equal((Severity.Reject, "distribution", column), (finding.Severity, finding.List, finding.Column));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.Empty(reference.Distribution);
    }

    [Fact]
    public void Load_AudienceAsLongAsAContainersNameAllows_IsTheLongestOne()
    {
        Assert.Empty(Load(["performance-panel", "exempt", new string('a', 56), null]).Findings);
        var finding = Assert.Single(Load(["performance-panel", "exempt", new string('a', 57), null]).Findings);
        Assert.Contains("is longer than 56 characters", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_GroupThatNoTeamHas_IsWarnedOfAndUsed()
    {
        var teams = CsvBuilder.Csv(
            ["Allocated Team", "Service Area", "Children with Disabilities"], ["Team 1", "Area 1", "No"]);
        var reference = ReferenceFiles.Load(
        [
            teams.ToUploadedFile("teams.csv"),
            Given(
                ["performance-panel", "exempt", "team-1", "team  1"],
                ["performance-panel", "exempt", "area-1", "Area 1"],
                ["performance-panel", "exempt", "swf", "SWF"],
                ["performance-panel", "exempt", "team-9", "Team 9"]),
        ]);
        var finding = Assert.Single(reference.Findings);
        Assert.Equal(
            (DistributionFile.UnknownGroupRule, Severity.Warn, 5), (finding.Rule, finding.Severity, finding.Row));
        Assert.Equal(4, reference.Distribution.Length);
    }

    [Fact]
    public void Load_GroupWithoutAnyListOfTeams_HasNothingToBeComparedWith() =>
        Assert.Empty(Load(["performance-panel", "exempt", "team-9", "Team 9"]).Findings);

    [Fact]
    public void AreReported_Distribution_IsAnInputOfEveryReport()
    {
        Assert.True(ReadKinds.AreReported(["distribution"]));
        Assert.True(ReadKinds.IsAudited(new LedgerEntry(UploadFolder.Reference, "ab")
        {
            State = UploadState.Accepted,
            File = "distribution.csv",
            Arrival = 1,
            UploadedOn = new LocalDate(2023, 8, 1),
            Kinds = ["distribution"],
        }));
    }

    private static ReferenceData Load(params ImmutableArray<object?[]> rows) =>
        ReferenceFiles.Load([Given([.. rows])]);

    private static UploadedFile Given(params object?[][] rows) =>
        CsvBuilder.Csv(Headings).Rows(rows).ToUploadedFile("distribution.csv");
}
