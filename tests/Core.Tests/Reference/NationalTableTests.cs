using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Reference;

public sealed class NationalTableTests
{
    private static readonly object?[] Headings =
    [
        "time_period", "geographic_level", "region_name", "old_la_code", "new_la_code", "CPP_start", "CPP_subsequent",
        "CPP_subsequent_percent",
    ];

    private static readonly UploadedFile Settings = CsvBuilder.Csv(
        ["Name", "Value"],
        ["authority", "Exampleshire"],
        ["authority code", "100"],
        ["region", "Far East"],
        ["statistical neighbours", "201; E00000202; 203"],
        ["statistical neighbours model", "May 2020"]).ToUploadedFile("settings.csv");

    [Fact]
    public void Load_PublishedTable_GivesOwnNeighboursRegionAndEngland()
    {
        var benchmarks = Load(Table(
            Row(2022, "National", "", "", "", 100, 20, "20"),
            Row(2022, "Regional", "Far East", "", "", 50, 12, "24.5"),
            Row(2022, "Regional", "Far West", "", "", 50, 1, "2"),
            Row(2022, "Local authority", "Far East", "100", "E00000100", 10, 3, "30.1"),
            Row(2022, "Local authority", "Far East", "201", "E00000201", 10, 1, "10"),
            Row(2022, "Local authority", "Far West", "202", "E00000202", 10, 2, "21"),
            Row(2022, "Local authority", "Far West", "203", "E00000203", 10, 3, "31"),
            Row(2022, "Local authority", "Far West", "204", "E00000204", 10, 9, "90")));
        Assert.Equal(
            [
                (BenchmarkArea.Own, "Exampleshire", 30.1m),
                (BenchmarkArea.StatisticalNeighbours, "Statistical neighbours", 20.6667m),
                (BenchmarkArea.Region, "Far East", 24.5m),
                (BenchmarkArea.England, "England", 20m),
            ],
            benchmarks.Select(each => (each.Area, each.AreaName, each.Value)));
        Assert.All(benchmarks, each => Assert.Equal(("cp-second-plan", 2022), (each.Indicator, each.Year)));
    }

    [Theory]
    [InlineData("c")]
    [InlineData("z")]
    [InlineData("x")]
    [InlineData("u")]
    [InlineData("k")]
    [InlineData(":")]
    [InlineData("")]
    public void Load_ShorthandForAMissingFigure_LeavesTheNeighbourOutAndSaysHowManyWereLeft(string shorthand)
    {
        var mean = Assert.Single(Load(Table(
            Row(2022, "Local authority", "", "201", "", 10, 1, "10"),
            Row(2022, "Local authority", "", "203", "", 10, 3, shorthand),
            Row(2022, "Local authority", "", "E00000202", "E00000202", 10, 3, "20"))));
        Assert.Equal(15, mean.Value);
        Assert.StartsWith(
            "unweighted mean of 2 neighbours of the May 2020 model (published percentage)",
            mean.Method,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Load_NoPublishedPercentage_WorksItOutFromCounts()
    {
        var england = Assert.Single(Load(CsvBuilder.Csv(
            [
                "CPP_subsequent", "time_period", "new_la_code", "geographic_level", "old_la_code", "region_name",
                "CPP_start",
            ],
            [1, 2022, "", "National", "", "", 8]).ToUploadedFile("d3.csv")));
        Assert.Equal(12.5m, england.Value);
        Assert.StartsWith("percentage from counts", england.Method, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_PlansStartedInAYear_AreNotLikeForLike()
    {
        var england = Assert.Single(Load(Table(Row(2022, "National", "", "", "", 100, 20, "20"))));
        Assert.False(england.LikeForLike);
        Assert.Contains("plans started in the year", england.Method, StringComparison.Ordinal);
        Assert.Equal("DfE, Children in need, table D3, 2022 release", england.Source);
    }

    [Fact]
    public void Load_AssessmentsInFortyFiveDays_SumsTheDurationsUpToThatDay()
    {
        var england = Load(CsvBuilder.Csv(
            [
                "time_period", "geographic_level", "region_name", "old_la_code", "new_la_code", "Assessments_completed",
                "Same_day", "1-10_days", "11-20_days", "21-30_days", "31-40_days", "41-45_days", "46-50_days",
            ],
            [2021, "National", "", "", "", 200, 1, 2, 3, 4, 5, 6, 179])
            .Encoded(new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)).ToUploadedFile());
        var inTime = Assert.Single(england, each => each.Indicator == "assessments-45-days");
        Assert.Equal((10.5m, true), (inTime.Value, inTime.LikeForLike));
    }

    [Fact]
    public void Load_WrittenBenchmark_WinsOverThePublishedTable()
    {
        var written = CsvBuilder.Csv(
            ["Indicator", "Area", "Year", "Value", "Like For Like"], ["cp-second-plan", "England", 2022, "19%", "Yes"]);
        var published = Table(Row(2022, "National", "", "", "", 100, 20, "20"));
        var reference = ReferenceFiles.Load([Settings, published, written.ToUploadedFile("b.csv")]);
        Assert.Equal(19, Assert.Single(reference.Benchmarks).Value);
    }

    [Fact]
    public void Load_NoAuthorityCode_IsAnError()
    {
        var table = Table(Row(2022, "National", "", "", "", 1, 1, "1"));
        var finding = Assert.Single(ReferenceFiles.Load([table]).Findings);
        Assert.Equal(
            ("authority-code-missing", Severity.Reject, "d3.csv"), (finding.Rule, finding.Severity, finding.File));
    }

    [Theory]
    [InlineData("assessments-45-days", 2021, "85.6", "86.7", "88.7", "87.6")]
    [InlineData("cp-second-plan", 2022, "24.2", "23.6", "23.7", "23.3")]
    public void Load_SouthamptonsShippedBenchmarks_AreThePublishedAnswers(
        string indicator, int year, string own, string neighbours, string region, string england)
    {
        var shown = Shipped()
            .Where(each => each.Indicator == indicator && each.Year == year)
            .OrderBy(each => each.Area)
            .Select(each => Rounding.HalfAwayFromZero(each.Value, 1).ToString("0.0", CultureInfo.InvariantCulture));
        Assert.Equal([own, neighbours, region, england], shown);
    }

    [Fact]
    public void Load_PublishedFiles_GiveTheShippedBenchmarks()
    {
        var files = SharedFiles.In("reference-data/dfe", "*.csv");
        if (files.Count == 0)
            return;
        var published = files.Select(file => UploadedBytes.File(Path.GetFileName(file), File.ReadAllBytes(file)));
        var recomputed = ReferenceFiles.Load([Southampton(), .. published]);
        Assert.Equal(
            Shipped().OrderBy(Key, StringComparer.Ordinal),
            recomputed.Benchmarks.Where(each => each.Year >= 2019).OrderBy(Key, StringComparer.Ordinal));
    }

    private static string Key(Benchmark each) => $"{each.Indicator} {each.Year} {each.Area}";

    private static ImmutableArray<Benchmark> Shipped() => ReferenceFiles.Load([Southampton()]).Benchmarks;

    private static UploadedFile Southampton() =>
        CsvBuilder.Csv(["Name", "Value"], ["authority", "Southampton"]).ToUploadedFile("settings.csv");

    private static ImmutableArray<Benchmark> Load(UploadedFile table)
    {
        var reference = ReferenceFiles.Load([Settings, table]);
        Assert.DoesNotContain(reference.Findings, finding => finding.Severity == Severity.Reject);
        return reference.Benchmarks;
    }

    private static UploadedFile Table(params object?[][] rows) =>
        CsvBuilder.Csv(Headings).Rows(rows).ToUploadedFile("d3.csv");

    private static object?[] Row(
        int year, string level, string region, string oldCode, string newCode, int started, int later, string share) =>
        [year, level, region, oldCode, newCode, started, later, share];
}
