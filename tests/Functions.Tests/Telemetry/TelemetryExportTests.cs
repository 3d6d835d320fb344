using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Reporting.Functions;
using Reporting.Functions.Telemetry;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Uploads;

namespace Reporting.Tests.Functions.Telemetry;

[Collection(TelemetryCollection.Name)]
public class TelemetryExportTests
{
    [Fact]
    public async Task Export_AnEndpointIsSet_SendsTheLastSpansAndMetricsAsTheAppEnds()
    {
        await using var collector = await OtlpCollector.StartAsync();
        await RunOnceAsync(new() { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address });

        Assert.Contains("BuildReport", collector.TextOf("/v1/traces"), StringComparison.Ordinal);
        var metrics = collector.TextOf("/v1/metrics");
        Assert.All(
            [
                "reporting.uploads", "reporting.rows.read", "reporting.rows.set_aside", "reporting.runs",
                "reporting.run.duration", "reporting.uploads.oldest_unprocessed.age",
            ],
            name => Assert.Contains(name, metrics, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Export_NoEndpoint_NobodyListensToTheSpans() => Assert.Null(await RunOnceAsync([]));

    /// <returns>The span that the run would stand in; null where nobody wants it.</returns>
    private static async Task<Activity?> RunOnceAsync(Dictionary<string, string?> more)
    {
        using var app = ReportingApplication.CreateBuilder([], UsableSettings.Emulator.Concat(more)).Build();
        var export = app.Services.GetRequiredService<TelemetryExport>();
        await export.StartAsync(CancellationToken.None);
        var metrics = app.Services.GetRequiredService<ReportingMetrics>();
        metrics.UploadIngested(new ArrivalOutcome(ArrivalResult.Accepted) { RowsRead = 12, RowsSetAside = 1 });
        metrics.SweptUploads(TimeSpan.FromMinutes(3));
        var of = new ReportKey(new ReportingMonth(2023, 6), "performance-panel");
        using var span = ReportingTelemetry.Source.StartActivity("BuildReport");
        await app.Services.GetRequiredService<RunTimes>().TakeAsync(
            new RunRequest(of), () => Task.FromResult(new RunOutcome(RunResult.Made, of, "0123abcd")));
        span?.Stop();
        await export.StopAsync(CancellationToken.None);
        return span;
    }
}
