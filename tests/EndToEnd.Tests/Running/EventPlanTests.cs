namespace Reporting.Tests.EndToEnd.Running;

/// <summary>Events are lost, come twice, late and in any order. Source: faults.md, D1, D2, D5.</summary>
public sealed class EventPlanTests
{
    [Theory]
    [InlineData("drop=1")]
    [InlineData("seed=7;double=1;delay=00:00:02")]
    public async Task AMonth_ItsEventsAtTheirWorst_EndsAsUndisturbed(string plan)
    {
        await SmallMonth.UndisturbedAsync();
        await using var system = await RunningSystem.StartAsync();
        system.StartApp([.. SmallMonth.Settings, ("LocalHost__BlobEvents", plan)]);

        await SmallMonth.UploadAsync(system);

        await SmallMonth.EndsAsUndisturbedAsync(system);
    }
}
