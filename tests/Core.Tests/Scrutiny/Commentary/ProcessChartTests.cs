using System.Collections.Immutable;
using System.Globalization;
using Reporting.Scrutiny.Commentary;

namespace Reporting.Tests.Scrutiny.Commentary;

public sealed class ProcessChartTests
{
    /// <summary>The worked series: its figures, and what they come to.</summary>
    private static readonly ImmutableArray<decimal> Worked =
        [84, 86, 85, 83, 87, 85, 84, 86, 92, 93, 91, 92, 94, 93, 92, 91, 70, 92];

    [Fact]
    public void Of_TheWorkedSeries_HasItsMeanAndLimits()
    {
        var chart = ProcessChart.Of(Worked)!;
        Assert.Equal(87.3333m, Math.Round(chart.Mean, 4));
        Assert.Equal(93.137m, Math.Round(chart.Upper, 4));
        Assert.Equal(81.5297m, Math.Round(chart.Lower, 4));
        Assert.Equal([12, 16], Enumerable.Range(0, 18).Where(chart.IsOutside));
        Assert.Equal([6, 7, 14, 15], Enumerable.Range(0, 18).Where(chart.EndsRun));
    }

    [Fact]
    public void Of_TheSharedFile_AgreesPointByPoint()
    {
        if (SharedFiles.Find("known-answers/spc.csv") is not { } path)
            return;
        var rows = File.ReadLines(path).Skip(1).Select(line => line.Split(',')).ToList();
        var chart = ProcessChart.Of(
            [.. rows.Select(row => decimal.Parse(row[1], CultureInfo.InvariantCulture))])!;
        Assert.All(rows.Index(), each =>
        {
            var (at, row) = each;
            Assert.Equal(row[5] == "yes", chart.IsOutside(at));
            Assert.Equal(row[6] == "yes", chart.EndsRun(at));
        });
    }

    [Fact]
    public void Of_ElevenPoints_HasNoLimits() => Assert.Null(ProcessChart.Of(Worked[..11]));

    [Fact]
    public void EndsRun_PointOnTheMean_BelongsToNoSide()
    {
        var chart = ProcessChart.Of([1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 2, 2, 2, 2, 2, 2, 2])!;
        Assert.DoesNotContain(Enumerable.Range(0, 19), chart.EndsRun);
    }
}
