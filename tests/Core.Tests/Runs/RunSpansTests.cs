using System.Collections.Concurrent;
using System.Diagnostics;
using Reporting.Runs;

namespace Reporting.Tests.Runs;

public sealed class RunSpansTests
{
    private const string Trace = "5d1f3a7c9b2e4f60818293a4b5c6d7e8";

    private readonly RunWorld world = new();

    [Theory]
    [InlineData(0, ActivityStatusCode.Unset, null)]
    [InlineData(1, ActivityStatusCode.Error, nameof(StoppedException))]
    public async Task Run_ThatFails_HasASpanInErrorThatNamesTheKind(int stopAt, ActivityStatusCode status, string? why)
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Reporting",
            Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        world.Upload("2023-06", CareList.Of(10));
        world.Faults.StopAt = stopAt;

        var request = new RunRequest(RunWorld.Key("2023-06"), $"00-{Trace}-b7ad6b7169203331-01");
        var failure = await Record.ExceptionAsync(() => world.Build.RunAsync(request, default));

        Assert.Equal(why, failure?.GetType().Name);
        var run = Assert.Single(spans, span => span.OperationName == "run" && span.TraceId.ToString() == Trace);
        Assert.Equal((status, why), (run.Status, run.StatusDescription));
    }
}
