namespace Reporting.Tests.EndToEnd.Running;

/// <summary>Storage that can't always answer. Source: faults.md, D11; Table storage, "timeout after success".</summary>
public sealed class BusyStorageTests
{
    [Theory]
    [InlineData(nameof(Fate.Busy))]
    [InlineData(nameof(Fate.DoneButBusy))]
    [InlineData(nameof(Fate.DoneAndCutOff))]
    public async Task AMonth_EveryFifthWriteGoesWrong_EndsAsUndisturbed(string how)
    {
        var fate = Enum.Parse<Fate>(how);
        var writes = 0;
        await SmallMonth.UndisturbedAsync();
        await using var system = await RunningSystem.StartAsync();
        system.Proxy.Plan(
            call => call.IsOurWrite && Interlocked.Increment(ref writes) % 5 == 0 ? fate : Fate.PassOn);
        system.StartApp(SmallMonth.Settings);

        await SmallMonth.UploadAsync(system);

        await SmallMonth.EndsAsUndisturbedAsync(system);
    }

    /// <summary>Longer than a client repeats its request: the function fails, and its message comes again.</summary>
    [Fact]
    public async Task AMonth_StorageIsAwayUntilTheRunFails_EndsAsUndisturbed()
    {
        await SmallMonth.UndisturbedAsync();
        await using var system = await RunningSystem.StartAsync();
        system.Proxy.Plan(call =>
            call.IsOurWrite && call.Path.StartsWith("/staging/workbooks/", StringComparison.Ordinal)
                ? Fate.Busy
                : Fate.PassOn);
        var app = system.StartApp(SmallMonth.Settings);

        await SmallMonth.UploadAsync(system);
        await system.EventuallyAsync(
            "a run fails", () => Task.FromResult(app.Says("Executed 'BuildReport' (Failed")));
        system.Proxy.Plan(_ => Fate.PassOn);

        await SmallMonth.EndsAsUndisturbedAsync(system);
    }
}
