using System.Threading.Channels;

namespace Reporting.Tests.Worker;

/// <summary>A clock that moves when a test moves it; its zone is never asked for.</summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Waiting> waiting = [];
    private readonly Channel<TimeSpan> set = Channel.CreateUnbounded<TimeSpan>();

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    /// <summary>Ends when somebody begins to wait by this clock; says how long for.</summary>
    public Task<TimeSpan> WaitedOnAsync() => set.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1));

    public void Advance(TimeSpan time)
    {
        List<Waiting> ripe;
        lock (gate)
        {
            now += time;
            ripe = waiting.FindAll(one => one.Due <= now);
            waiting.RemoveAll(ripe.Contains);
        }

        ripe.ForEach(one => one.Ring());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            var timer = new Waiting(this, now + dueTime, () => callback(state));
            waiting.Add(timer);
            set.Writer.TryWrite(dueTime);
            return timer;
        }
    }

    private sealed class Waiting(ManualClock clock, DateTimeOffset due, Action ring) : ITimer
    {
        public DateTimeOffset Due => due;

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            lock (clock.gate)
                clock.waiting.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
