namespace Reporting.Tests.EndToEnd.Running;

public sealed class TwoAppsTests
{
    [Fact]
    public async Task AMonth_TwoAppsAtOnce_EndsAsWithOne()
    {
        await SmallMonth.UndisturbedAsync();
        await using var system = await RunningSystem.StartAsync();
        system.StartApp(SmallMonth.Settings);
        system.StartApp(SmallMonth.Settings);
        foreach (var app in system.Apps)
            await system.EventuallyAsync("an app listens", () => Task.FromResult(app.Says("Application started")));

        await SmallMonth.UploadAsync(system);

        await SmallMonth.EndsAsUndisturbedAsync(system);
        await system.EventuallyAsync("a sweep", () => Task.FromResult(system.Apps.Any(app => app.Says("Swept:"))));
        Assert.Single(system.Apps, app => app.Says("Swept:"));
    }
}
