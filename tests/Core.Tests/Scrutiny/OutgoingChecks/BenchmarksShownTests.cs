using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Indicators;
using Reporting.Reference;
using Reporting.Scrutiny.OutgoingChecks;
using Reporting.Tests.Performance;

namespace Reporting.Tests.Scrutiny.OutgoingChecks;

public sealed class BenchmarksShownTests
{
    [Theory]
    [InlineData(2022, "2023-06", true, new string[0])]
    [InlineData(2021, "2023-06", true, new[] { "benchmark-year" })]
    [InlineData(2022, "2023-11", true, new[] { "benchmark-year" })] // the year to March 2023 is out
    [InlineData(2022, "2023-06", false, new[] { "benchmark-like-for-like" })]
    public void Check_BenchmarksAboutToGoOut(int year, string month, bool likeForLike, string[] rules) =>
        Assert.Equal(rules, Found(year, month, likeForLike).Select(finding => finding.Rule));

    [Fact]
    public void Check_AnotherDefinition_IsNamed() => Assert.Contains(
        "plans started in the year",
        Assert.Single(Found(2022, "2023-06", likeForLike: false)).Message,
        StringComparison.Ordinal);

    private static ImmutableArray<Finding> Found(int year, string month, bool likeForLike) => PaperChecks.Of(
        new PerformanceBuilder(month)
        {
            Reference = new PerformanceBuilder(month).Reference with
            {
                Benchmarks =
                [
                    new Benchmark(
                        "cp-second-plan", BenchmarkArea.England, "England", year, 24,
                        "published percentage; plans started in the year", "DfE", likeForLike),
                ],
            },
        }.Folder(month, "cp-second-plan", Figure.Percentage(24, 100)).Compose());
}
