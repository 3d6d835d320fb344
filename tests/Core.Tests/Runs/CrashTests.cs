namespace Reporting.Tests.Runs;

/// <summary>Whatever write a process dies at, the next tries end where an undisturbed one would have.</summary>
public sealed class CrashTests
{
    [Fact]
    public async Task Run_StoppedAtAnyWrite_EndsInTheSameState()
    {
        var undisturbed = await ReadyAsync();
        await undisturbed.RunAsync("2023-06");
        await undisturbed.SweepAsync();
        var writes = 0;
        while (await StoppedStateAsync(++writes) is { } state)
            Assert.Equal(undisturbed.State(), state);

        // Snapshot, rows and commit of the figures; rows, stagings and commit of the report; copies; a request for each
        // report that reads them.
        Assert.InRange(writes, 10, 30);
    }

    /// <returns>Null where the flow has fewer writes.</returns>
    private static async Task<string?> StoppedStateAsync(int write)
    {
        var world = await ReadyAsync();
        world.Faults.Restart();
        world.Faults.StopAt = write;
        try
        {
            await world.RunAsync("2023-06");
            return null;
        }
        catch (StoppedException)
        {
            world.Faults.Restart();
        }

        // The message comes again, later the sweep.
        await world.RunAsync("2023-06");
        await world.SweepAsync();
        return world.State();
    }

    /// <summary>July has a report already; June, which it reads, arrives late.</summary>
    private static async Task<RunWorld> ReadyAsync()
    {
        var world = new RunWorld { MakesQuarterlyAlone = true };
        world.Upload("2023-07", CareList.Of(12));
        await world.RunAsync("2023-07");
        world.Upload("2023-06", CareList.Of(10));
        return world;
    }
}
