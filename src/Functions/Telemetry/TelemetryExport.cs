using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Reporting.Functions.Settings;

namespace Reporting.Functions.Telemetry;

/// <summary>Sends spans and metrics to the collector that the settings name; does nothing without one.</summary>
/// <remarks>It goes with the container, after every hosted service has stopped: the last spans are sent.</remarks>
internal sealed class TelemetryExport(ReportingSettings settings) : IHostedService, IDisposable
{
    private TracerProvider? traces;
    private MeterProvider? metrics;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.Otlp is { } otlp)
        {
            traces = Sdk.CreateTracerProviderBuilder()
                .ConfigureResource(Name)
                .AddSource(ReportingTelemetry.Name)
                .AddOtlpExporter(exporter => Set(exporter, otlp, "v1/traces"))
                .Build();
            metrics = Sdk.CreateMeterProviderBuilder()
                .ConfigureResource(Name)
                .AddMeter(ReportingTelemetry.Name)
                .AddOtlpExporter(exporter => Set(exporter, otlp, "v1/metrics"))
                .Build();
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        traces?.Dispose();
        metrics?.Dispose();
    }

    private static void Name(ResourceBuilder resource) => resource.AddService("reporting");

    /// <summary>The setting names the collector, as specified; over HTTP each signal has a path.</summary>
    private static void Set(OtlpExporterOptions exporter, OtlpSettings otlp, string path)
    {
        exporter.Protocol = otlp.Grpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = otlp.Grpc ? otlp.Endpoint : new Uri(Folder(otlp.Endpoint), path);
    }

    private static Uri Folder(Uri endpoint) =>
        endpoint.AbsolutePath.EndsWith('/') ? endpoint : new Uri(endpoint.AbsoluteUri + "/");
}
