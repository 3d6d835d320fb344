namespace Reporting.Tests.EndToEnd.Running;

public sealed class StoppedTests
{
    private static readonly TimeSpan HangsAfter = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task AnAppAtWork_StoppedByCtrlC_EndsWellAndTheNextOneFinishes()
    {
        await SmallMonth.UndisturbedAsync();
        await using var system = await RunningSystem.StartAsync();
        var isAtWork = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        system.Proxy.Plan(call =>
        {
            if (call.Path.StartsWith("/staging/workbooks/", StringComparison.Ordinal))
                isAtWork.TrySetResult();
            return Fate.PassOn;
        });
        var app = system.StartApp(SmallMonth.Settings);
        await SmallMonth.UploadAsync(system);
        await isAtWork.Task.WaitAsync(HangsAfter);

        Assert.Equal(0, app.Stop());

        system.StartApp(SmallMonth.Settings);
        await SmallMonth.EndsAsUndisturbedAsync(system);
    }
}
