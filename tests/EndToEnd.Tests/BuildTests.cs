using System.Text;

namespace Reporting.Tests.EndToEnd;

public sealed class BuildTests
{
    private static readonly object?[][] Plans =
    [
        ["Child Unique ID", "Date of Birth", "Child Protection Plan Start Date", "Date of the Last Statutory Visit",
            "Child Protection Plan End Date", "Number of Previous Child Protection Plans", "Allocated Team"],
        ["SB-1", "01/02/2015", "01/03/2023", "28/06/2023", "", 0, "North 1"],
        ["SB-2", "01/02/2016", "01/03/2023", "15/06/2023", "", 1, "North 1"],
        ["SB-3", "01/02/2017", "01/03/2023", "28/06/2023", "30/06/2023", 0, "South 2"],
    ];

    private static readonly object?[][] NotAList = [["Colour", "Shape"], ["red", "round"]];

    [Fact]
    public void Build_OneList_TellsItsIndicatorsAndNoOthers()
    {
        using var work = new WorkFolder();
        work.Put("2023-06/plans on the last day.csv", Plans);

        work.Build("2023-06").MustBe(0);

        var month = work.Rows("results.csv")
            .Where(row => row["period"] == "2023-06" && row["breakdown"] == "authority")
            .ToDictionary(row => row["indicator"]);
        Assert.Equal(67, month.Count);
        Assert.Equal(("2", ""), (month["cp-plans"]["value"], month["cp-plans"]["denominator"]));
        Assert.Equal(
            ("1", "2", "50", "[p][u]"),
            (month["cp-visits-10-days"]["numerator"], month["cp-visits-10-days"]["denominator"],
                month["cp-visits-10-days"]["value"], month["cp-visits-10-days"]["marker"]));
        Assert.Equal("Missed", month["cp-visits-10-days"]["status"]);
        Assert.Equal(("", "[x]"), (month["cla"]["value"], month["cla"]["marker"]));
    }

    [Fact]
    public void Build_ListMissing_IsNamedInTheChecks()
    {
        using var work = new WorkFolder();
        work.Put("2023-06/plans.csv", Plans);

        work.Build("2023-06").MustBe(0);

        var missing = work.Rows("checks.csv").Where(row => row["rule"] == "list-missing").Select(row => row["list"]);
        Assert.Equal(
            ["List 1", "List 2", "List 3", "List 4", "List 5", "List 6", "List 8", "List 9"], missing);
    }

    [Fact]
    public void Build_RejectedFile_NamesItAndWritesNothing()
    {
        using var work = new WorkFolder();
        work.Put("2023-06/plans.csv", Plans);
        work.Put("2023-06/shapes.csv", NotAList);

        var outcome = work.Build("2023-06");

        outcome.MustBe(2);
        Assert.Contains("shapes.csv", outcome.Error);
        Assert.Empty(work.Written());
    }

    [Fact]
    public void Build_RejectedFileLeftOut_GoesOnWithoutIt()
    {
        using var work = new WorkFolder();
        work.Put("2023-06/plans.csv", Plans);
        work.Put("2023-06/shapes.csv", NotAList);

        work.Build("2023-06", "--leave-out-rejected").MustBe(0);

        Assert.Contains(work.Rows("checks.csv"), row => row["file"] == "shapes.csv" && row["severity"] == "reject");
        Assert.Contains(work.Rows("results.csv"), row => row["indicator"] == "cp-plans" && row["value"] == "2");
    }

    [Fact]
    public void Build_BadFileAfterGood_LeavesTheOlderOutputAsItWas()
    {
        using var work = new WorkFolder();
        work.Put("2023-06/plans.csv", Plans);
        work.Build("2023-06").MustBe(0);
        var before = File.ReadAllBytes(Path.Combine(work.Out, "results.csv"));

        work.Put("2023-06/broken.xlsx", Encoding.ASCII.GetBytes("PK but not a workbook"));
        work.Build("2023-06").MustBe(2);

        Assert.Equal(before, File.ReadAllBytes(Path.Combine(work.Out, "results.csv")));
    }

    [Fact]
    public void Build_LaterMonth_IsIgnoredAndNamed()
    {
        using var work = new WorkFolder();
        work.Put("2023-06/plans.csv", Plans);
        work.Put("2023-07/broken.csv", NotAList);

        work.Build("2023-06").MustBe(0);

        Assert.Contains(work.Rows("checks.csv"), row => row["rule"] == "ignored-input" && row["file"] == "2023-07");
    }

    [Fact]
    public void Build_DeeperFolder_IsIgnoredAndNamed()
    {
        using var work = new WorkFolder();
        work.Put("2023-06/plans.csv", Plans);
        work.Put("2023-06/old/plans.csv", Plans);

        work.Build("2023-06").MustBe(0);

        Assert.Contains(work.Rows("checks.csv"), row => row["rule"] == "ignored-input" && row["file"] == "2023-06/old");
    }

    [Fact]
    public void Build_TwoFilesThatShareChildren_IsRejectedWithBothNames()
    {
        using var work = new WorkFolder();
        work.Put("2023-06/a.csv", Plans);
        work.Put("2023-06/b.csv", [.. Plans[..2], ["SB-9", "01/02/2017", "01/03/2023", "", "", 0, "South 2"]]);

        var outcome = work.Build("2023-06");

        outcome.MustBe(2);
        Assert.Contains("a.csv", outcome.Error);
        Assert.Contains("b.csv", outcome.Error);
    }

    [Fact]
    public void Build_UnderTurkish_GivesTheSameBytes()
    {
        using var english = new WorkFolder();
        using var turkish = new WorkFolder();
        foreach (var work in new[] { english, turkish })
            work.Put("2023-06/plans.csv", Plans);

        english.BuildUnder("en_GB", "2023-06").MustBe(0);
        turkish.BuildUnder("tr_TR", "2023-06").MustBe(0);

        Assert.Equal(english.Written(), turkish.Written());
        Assert.All(english.Written(), path => Assert.Equal(
            File.ReadAllBytes(Path.Combine(english.Out, path)), File.ReadAllBytes(Path.Combine(turkish.Out, path))));
    }

    [Fact]
    public void Build_OneReportAsked_MakesItsEditionsOnly()
    {
        using var work = new WorkFolder();
        work.Put("2023-06/plans.csv", Plans);

        work.Build("2023-06", "--report", "performance-panel").MustBe(0);

        Assert.Equal(
            [
                "checks.csv", Path.Combine("exempt", "performance-panel-2023-06-performance-team.xlsx"),
                "manifest.json", Path.Combine("officer", "manifest-2023-06.xlsx"),
                Path.Combine("officer", "performance-panel-2023-06.xlsx"),
                Path.Combine("public", "performance-panel-2023-06.xlsx"), "results.csv",
            ],
            work.Written());
    }

    [Theory]
    [InlineData("build", "--input", "nowhere-at-all", "--period", "2023-06", "--out", "unused")]
    [InlineData("build", "--input", ".", "--period", "2023-6", "--out", "unused")]
    [InlineData("build", "--input", ".", "--period", "2023-06", "--out", "unused", "--report", "horoscope")]
    [InlineData("build", "--period", "2023-06")]
    [InlineData("build", "--input", ".", "--period", "2023-06", "--out", "unused", "--publish-on", "2023-06-29")]
    [InlineData("build", "--input", ".", "--period", "2023-06", "--out", "unused", "--publish-on", "9999-12-31")]
    [InlineData("check", "nowhere-at-all.xlsx")]
    [InlineData("check", "")]
    [InlineData("sample", "--out", "unused", "--months", "x")]
    [InlineData("juggle")]
    public void Command_WithWhatCanNotBeUsed_SaysWhyAndExitsTwo(params string[] arguments)
    {
        var outcome = ReportingCommand.Run(arguments);

        outcome.MustBe(2);
        Assert.NotEmpty(outcome.Error.Trim());
        Assert.DoesNotContain("   at ", outcome.Error);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("sample")]
    public void Help_OfEveryVerb_ShowsAnExample(string verb)
    {
        var outcome = ReportingCommand.Run(verb, "--help");

        outcome.MustBe(0);
        Assert.Contains($"reporting {verb} ", outcome.Output);
        Assert.Contains("Example", outcome.Output);
    }
}
