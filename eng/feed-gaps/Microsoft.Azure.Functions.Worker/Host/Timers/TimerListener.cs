namespace Reporting.FunctionsHost.Timers;

/// <summary>Fires a function by its schedule on the one host that holds its lock.</summary>
internal sealed class TimerListener(
    FunctionEntry function, Schedule schedule, BlobContainerClient container, string hostId, Invoker invoker,
    TimeProvider clock, ILogger log)
{
    private static readonly TimeSpan LockPolling = TimeSpan.FromSeconds(1);

    /// <summary>Timers count no further than 49 days.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly TimerTriggerAttribute trigger = (TimerTriggerAttribute)function.Trigger;
    private readonly StateBlob<ScheduleStatus> monitor = new(container, $"timers/{hostId}/{function.Id}/status");
    private readonly Retries retries = new(function.Retry);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Task RunAsync(CancellationToken stop) => StorageLoop.RunAsync(HoldAsync, log, stop);

    private async Task<TimeSpan> HoldAsync(CancellationToken stop)
    {
        var name = $"locks/{hostId}/{function.Id}.Listener";
        await using var held = await HostLock.TryTakeAsync(container, name, stop);
        if (held is null)
            return LockPolling;
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop, held.Lost);
        await FireAsync(ended.Token);
        return LockPolling;
    }

    private async Task FireAsync(CancellationToken ended)
    {
        var status = trigger.UseMonitor ? await monitor.LoadAsync(ended) : null;
        // However many firings were missed, they are made good by one.
        var missed = status is not null && schedule.After(status.LastUpdated) <= Now;
        status ??= await NoteAsync(last: default);
        if (missed || trigger.RunOnStartup)
            status = await FireOnceAsync(status, missed, ended);
        while (!ended.IsCancellationRequested)
        {
            var left = status.Next - Now;
            if (left <= TimeSpan.Zero)
                status = await FireOnceAsync(status, missed: false, ended);
            else
                await StorageLoop.WaitAsync(left < LongestWait ? left : LongestWait, clock, ended);
        }
    }

    private async Task<ScheduleStatus> FireOnceAsync(ScheduleStatus status, bool missed, CancellationToken ended)
    {
        var info = new TimerInfo { IsPastDue = missed, ScheduleStatus = trigger.UseMonitor ? status : null };
        var fired = Now;
        for (var failed = 0; ; failed++)
        {
            var invocation = await invoker.RunAsync(
                function, new TriggerEvent(info, missed ? "Timer missed its time" : "Timer fired"), CancellationToken.None);
            // Cut short by the host's stop: unnoted, so that the next start makes it good.
            if (invocation.Outcome == Outcome.Cancelled || ended.IsCancellationRequested)
                return status;
            if (invocation.Outcome == Outcome.Succeeded || failed == retries.Limit)
                return await NoteAsync(fired);
            await StorageLoop.WaitAsync(retries.Delay(failed + 1), clock, ended);
        }
    }

    private async Task<ScheduleStatus> NoteAsync(DateTime last)
    {
        var status = new ScheduleStatus { Last = last, Next = schedule.After(Now), LastUpdated = Now };
        if (trigger.UseMonitor)
            await monitor.SaveAsync(status);
        return status;
    }
}
