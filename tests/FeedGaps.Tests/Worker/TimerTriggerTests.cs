using Microsoft.Azure.Functions.Worker;
using Reporting.Tests.Emulator;

namespace Reporting.Tests.Worker;

public sealed class TimerTriggerTests : IClassFixture<EmulatorFixture>
{
    private static readonly DateTimeOffset Start = new(2026, 3, 8, 6, 2, 0, TimeSpan.Zero);

    private readonly ManualClock clock = new(Start);
    private readonly TestHost host;

    public TimerTriggerTests(EmulatorFixture emulator) => host = new(emulator.ConnectionString) { Clock = clock };

    [Fact]
    public async Task Start_NeverFires_AndNotesTheNextTime()
    {
        await using var running = await host.StartAsync("Every5");

        Assert.Equal(TimeSpan.FromMinutes(3), await clock.WaitedOnAsync());

        Assert.False(host.Calls.Any);
        var status = await StatusAsync();
        Assert.Equal(default, status.Last);
        Assert.Equal(Start.AddMinutes(3).UtcDateTime, status.Next);
    }

    [Fact]
    public async Task Time_ThatComes_FiresOnceAndIsNoted()
    {
        await using var running = await host.StartAsync("Every5");
        await clock.WaitedOnAsync();
        clock.Advance(TimeSpan.FromMinutes(3));

        var timer = (TimerInfo)(await host.Calls.NextAsync()).Value;
        Assert.Equal(TimeSpan.FromMinutes(5), await clock.WaitedOnAsync());

        Assert.False(timer.IsPastDue);
        Assert.Equal(Start.AddMinutes(3).UtcDateTime, timer.ScheduleStatus!.Next);
        Assert.False(host.Calls.Any);
        var status = await StatusAsync();
        Assert.Equal(Start.AddMinutes(3).UtcDateTime, status.Last);
        Assert.Equal(Start.AddMinutes(8).UtcDateTime, status.Next);
    }

    [Fact]
    public async Task Start_AfterMissedTimes_FiresOnceAsPastDue()
    {
        await using (await host.StartAsync("Every5"))
            await clock.WaitedOnAsync();
        clock.Advance(TimeSpan.FromHours(2));

        await using var again = await host.StartAsync("Every5");
        var timer = (TimerInfo)(await host.Calls.NextAsync()).Value;
        Assert.Equal(TimeSpan.FromMinutes(3), await clock.WaitedOnAsync());

        Assert.True(timer.IsPastDue);
        Assert.False(host.Calls.Any);
    }

    [Fact]
    public async Task Start_WithNoTimeMissed_FiresNothing()
    {
        await using (await host.StartAsync("Every5"))
            await clock.WaitedOnAsync();
        clock.Advance(TimeSpan.FromMinutes(2));

        await using var again = await host.StartAsync("Every5");

        Assert.Equal(TimeSpan.FromMinutes(1), await clock.WaitedOnAsync());
        Assert.False(host.Calls.Any);
    }

    [Fact]
    public async Task Stop_WhileTheFunctionRuns_LeavesTheTimePastDueForTheNextStart()
    {
        var running = await host.StartAsync("Every5");
        host.Calls.Then = call => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, call.Cancelled);
        await clock.WaitedOnAsync();
        clock.Advance(TimeSpan.FromMinutes(3));
        await host.Calls.NextAsync();
        await running.DisposeAsync();

        await using var again = await host.StartAsync("Every5");

        Assert.True(((TimerInfo)(await host.Calls.NextAsync()).Value).IsPastDue);
    }

    [Fact]
    public async Task Function_ThatFails_FiresAgainAtItsNextTimeOnly()
    {
        await using var running = await host.StartAsync("Every5");
        host.Calls.Then = _ => throw new InvalidOperationException("No.");
        await clock.WaitedOnAsync();
        clock.Advance(TimeSpan.FromMinutes(3));
        await host.Calls.NextAsync();

        Assert.Equal(TimeSpan.FromMinutes(5), await clock.WaitedOnAsync());
        Assert.False(host.Calls.Any);
    }

    [Fact]
    public async Task Function_WithRetries_IsTriedAgainAfterItsInterval()
    {
        await using var running = await host.StartAsync("Every5Retried");
        host.Calls.Then = _ => throw new InvalidOperationException("No.");
        await clock.WaitedOnAsync();
        clock.Advance(TimeSpan.FromMinutes(3));
        for (var retry = 0; retry < 2; retry++)
        {
            await host.Calls.NextAsync();
            Assert.Equal(TimeSpan.FromSeconds(10), await clock.WaitedOnAsync());
            clock.Advance(TimeSpan.FromSeconds(10));
        }

        await host.Calls.NextAsync();
        Assert.Equal(TimeSpan.FromSeconds(280), await clock.WaitedOnAsync());
        Assert.False(host.Calls.Any);
    }

    [Fact]
    public async Task TwoHosts_AtOnce_FireOnceBetweenThem()
    {
        var one = await host.StartAsync("Every5");
        var first = host.Calls;
        await clock.WaitedOnAsync();
        await using var other = await host.StartAsync("Every5");
        clock.Advance(TimeSpan.FromMinutes(3));
        await first.NextAsync();
        await clock.WaitedOnAsync();
        Assert.False(host.Calls.Any);

        // The other takes over: the first firing was noted, so this is the second.
        await one.DisposeAsync();
        await clock.WaitedOnAsync();
        clock.Advance(TimeSpan.FromMinutes(5));
        var call = await host.Calls.NextAsync();

        Assert.False(((TimerInfo)call.Value).IsPastDue);
        Assert.False(host.Calls.Any);
        Assert.False(first.Any);
    }

    [Fact]
    public async Task Schedule_OfOnceAYear_IsWaitedForDayByDay()
    {
        host.With("Schedule", "0 0 6 1 12 *");
        await using var running = await host.StartAsync("Every5");
        var days = 0;
        while (days < 267)
        {
            Assert.Equal(TimeSpan.FromDays(1), await clock.WaitedOnAsync());
            clock.Advance(TimeSpan.FromDays(1));
            days++;
        }

        Assert.False(host.Calls.Any);
        Assert.Equal(new TimeSpan(23, 58, 0), await clock.WaitedOnAsync());
        clock.Advance(new TimeSpan(23, 58, 0));
        await host.Calls.NextAsync();
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 6, 0, 0, TimeSpan.Zero), clock.GetUtcNow());
    }

    private Task<ScheduleStatus> StatusAsync() => Wait.ForAsync(async () =>
    {
        var blob = host.HostBlobs.GetBlobClient($"timers/{host.Id}/Host.Functions.Every5/status");
        return (await blob.DownloadContentAsync()).Value.Content.ToObjectFromJson<ScheduleStatus>();
    });
}
