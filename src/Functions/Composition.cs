using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Reporting.Functions.Settings;
using Reporting.Functions.Telemetry;
using Reporting.Periods;

namespace Reporting.Functions;

/// <summary>What the functions are made of.</summary>
internal static class Composition
{
    public static IServiceCollection AddReporting(
        this IServiceCollection services, ReportingSettings settings, TimeProvider time) => services
        .AddSingleton(settings)
        .AddSingleton(time)
        .AddSingleton<LondonClock>()
        .AddTelemetry();

    private static IServiceCollection AddTelemetry(this IServiceCollection services) => services
        .AddMetrics()
        .AddSingleton<ReportingMetrics>()
        .AddSingleton<TelemetryExport>()
        .AddHostedService(provider => provider.GetRequiredService<TelemetryExport>());

    /// <summary>
    /// The storage clients and the web server write addresses, which hold blob names, and a blob's name may hold a
    /// child's: they stay silent. What goes wrong is thrown, and told without the name.
    /// </summary>
    public static ILoggingBuilder AddReportingFilters(this ILoggingBuilder logging) => logging
        .AddFilter("Azure", LogLevel.None)
        .AddFilter("System.Net.Http", LogLevel.None)
        .AddFilter("Microsoft.AspNetCore", LogLevel.Error);
}
