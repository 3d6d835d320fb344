using Microsoft.Extensions.DependencyInjection;
using Reporting.Functions.Telemetry;
using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Tests.Functions.Telemetry;

[Collection(TelemetryCollection.Name)]
public sealed class RunTelemetryTests : IDisposable
{
    private static readonly ReportKey Panel = new(new ReportingMonth(2023, 6), "performance-panel");

    private readonly Heard heard = new();
    private readonly ServiceProvider services = new ServiceCollection().AddMetrics()
        .AddSingleton<ReportingMetrics>().AddSingleton(TimeProvider.System).AddSingleton<RunTelemetry>()
        .BuildServiceProvider();

    [Fact]
    public async Task Follow_ARequestWithATrace_BelongsToItAndLinksTheInvocation()
    {
        string? upload;
        using (var blob = ReportingTelemetry.Source.StartActivity("ExtractArrived"))
            upload = blob!.Id;
        using var invocation = ReportingTelemetry.Source.StartActivity("BuildReport");

        await FollowAsync(new RunRequest(Panel, upload), Made);

        var run = heard.Spans.Single(span => span.OperationName == "run");
        Assert.Equal(upload, run.ParentId);
        Assert.Equal(invocation!.Context.SpanId, Assert.Single(run.Links).Context.SpanId);
        Assert.Equal("2023-06", run.GetTagItem("reporting.period"));
        Assert.Equal("performance-panel", run.GetTagItem("reporting.report"));
        Assert.Equal("0123abcd", run.GetTagItem("reporting.run"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no trace")]
    public async Task Follow_ARequestWithoutATrace_BelongsToTheInvocation(string? trace)
    {
        using var invocation = ReportingTelemetry.Source.StartActivity("BuildReport");

        await FollowAsync(new RunRequest(Panel, trace), Made);

        Assert.Equal(invocation!.Id, heard.Spans.Single(span => span.OperationName == "run").ParentId);
    }

    [Fact]
    public async Task Follow_ARunThatFails_IsCountedAndThrown()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => FollowAsync(
            new RunRequest(Panel), () => Task.FromException<RunOutcome>(new InvalidOperationException("ZZCANARY"))));

        Assert.Contains(("reporting.runs", 1, "report=performance-panel outcome=Failed"), heard.Measurements);
        Assert.DoesNotContain(heard.Texts, text => text.Contains("ZZCANARY", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Follow_ARunThatIsMade_IsCountedAndTimed()
    {
        await FollowAsync(new RunRequest(Panel), Made);

        Assert.Contains(("reporting.runs", 1, "report=performance-panel outcome=Made"), heard.Measurements);
        Assert.Contains(heard.Measurements, one => one.Name == "reporting.run.duration" && one.Value >= 0);
    }

    public void Dispose()
    {
        heard.Dispose();
        services.Dispose();
    }

    private Task<RunOutcome> FollowAsync(RunRequest request, Func<Task<RunOutcome>> run) =>
        services.GetRequiredService<RunTelemetry>().FollowAsync(request, run);

    private static Task<RunOutcome> Made() => Task.FromResult(new RunOutcome(RunResult.Made, Panel, "0123abcd"));
}
