using Reporting.Disclosure;
using Reporting.Runs;
using Reporting.Tests.Upkeep;
using static Reporting.Tests.Disclosure.CountTables;

namespace Reporting.Tests.Publications;

/// <summary>Two papers of one table, made before either came out: each withholds another count beside the small one.
/// </summary>
public sealed class ToldSinceTests
{
    private static readonly PublishedCells WithoutB = Withholding(3, 8);
    private static readonly PublishedCells WithoutC = Withholding(3, 20);

    private readonly UpkeepWorld world = new();

    [Fact]
    public async Task Deadlines_TogetherTheyTellTheSmallCount_PublishTheFirstAndRefuseTheOther()
    {
        var panel = await world.Reports.CommitAsync(PublishedReports.Panel, told: WithoutB);
        var quarterly = await world.Reports.CommitAsync(PublishedReports.Quarterly, told: WithoutC);
        await ReleaseAsync(panel, quarterly);

        var outcome = await world.Deadlines.RunAsync(default);

        Assert.Equal([panel], outcome.Published.Select(issue => issue.Run));
        Assert.Equal(["release-told-since"], outcome.Problems.Select(problem => problem.Rule));
        Assert.Contains(
            "release-told-since",
            (await world.Health.ReportAsync(default)).Problems.Select(problem => problem.Rule));
        Assert.Empty((await world.Deadlines.RunAsync(default)).Published);
        Assert.Contains(quarterly.Of, world.Queue.Waiting);
        Assert.Null((await world.Reports.Runs.HeadAsync(quarterly.Of, default)).DueKey);
    }

    [Fact]
    public async Task Deadlines_TogetherTheyTellNothingMore_PublishBoth()
    {
        await ReleaseAsync(
            await world.Reports.CommitAsync(PublishedReports.Panel, told: WithoutB),
            await world.Reports.CommitAsync(PublishedReports.Quarterly, told: WithoutB));

        var outcome = await world.Deadlines.RunAsync(default);

        Assert.Equal((2, 0), (outcome.Published.Length, outcome.Problems.Length));
    }

    [Fact]
    public async Task Deadlines_ItKnewTheOther_PublishesIt()
    {
        var first = (await world.Reports.PublishAsync(
            await world.Reports.CommitAsync(PublishedReports.Panel, told: WithoutB))).Publication;
        await ReleaseAsync(
            await world.Reports.CommitAsync(PublishedReports.Quarterly, told: WithoutC, knows: first));

        Assert.Single((await world.Deadlines.RunAsync(default)).Published);
    }

    [Fact]
    public async Task Deadlines_WhatItTellsIsNotKeptAnyMore_RefuseIt()
    {
        var quarterly = await world.Reports.CommitAsync(PublishedReports.Quarterly, told: WithoutB);
        foreach (var (hash, writtenOn) in await world.Reports.Editions.StagedAsync(default))
            await world.Reports.Editions.DeleteStagedAsync(hash, writtenOn, default);
        await world.Reports.PublishAsync(await world.Reports.CommitAsync(PublishedReports.Panel, told: WithoutC));
        await ReleaseAsync(quarterly);

        Assert.Equal(
            ["release-told-since"], (await world.Deadlines.RunAsync(default)).Problems.Select(problem => problem.Rule));
    }

    private Task ReleaseAsync(params RunKey[] runs) =>
        world.ReleaseAsync([.. runs.Select(run => UpkeepWorld.Release(run, null))]);

    /// <summary>3, 40, 8 and 20 with their sum, two of them withheld.</summary>
    private static PublishedCells Withholding(params int[] counts)
    {
        var cells = Control().Protect([Column("t", 3, 40, 8, 20)]).Cells;
        return cells with
        {
            Cells = [.. cells.Cells.Select(cell => cell with { IsShown = !counts.Contains(cell.Count) })],
        };
    }
}
