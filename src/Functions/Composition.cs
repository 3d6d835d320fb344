using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Reporting.Editions;
using Reporting.Functions.Settings;
using Reporting.Functions.Telemetry;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Storage;
using Reporting.Upkeep;
using Reporting.Uploads;

namespace Reporting.Functions;

/// <summary>What the functions are made of: Core's use cases over the storage adapters.</summary>
internal static class Composition
{
    public static IServiceCollection AddReporting(
        this IServiceCollection services, ReportingSettings settings, TimeProvider time) => services
        .AddSingleton(settings)
        .AddSingleton(settings.IdentityKey)
        .AddSingleton(new RunTiming(settings.MergeWindow))
        .AddSingleton(new RawRetention(settings.RawRetentionDays))
        .AddSingleton(new OrphanAge(settings.OrphanAge))
        .AddSingleton(new SnapshotRetention(settings.SnapshotMonths))
        .AddSingleton(settings.PerformanceDeadline)
        .AddSingleton(settings.AuditDays)
        .AddSingleton(time)
        .AddSingleton<LondonClock>()
        .AddReportingStorage(settings.Storage, settings.RunsQueue)
        .AddHostedService<StorageAtStart>()
        .AddUploads()
        .AddRuns()
        .AddUpkeep()
        .AddTelemetry();

    private static IServiceCollection AddUploads(this IServiceCollection services) => services
        .AddSingleton<AcceptedUploads>()
        .AddSingleton<ExpectedSet>()
        .AddSingleton<ExtractArrival>()
        .AddSingleton<ReferenceArrival>()
        .AddSingleton<UnprocessedUploads>()
        .AddSingleton<Withdrawals>()
        .AddSingleton<FailedUploads>();

    private static IServiceCollection AddRuns(this IServiceCollection services) => services
        .AddSingleton<RunRequests>()
        .AddSingleton<CurrentInputs>()
        .AddSingleton<MonthReader>()
        .AddSingleton<FiguresRun>()
        .AddSingleton<RegisterRows>()
        .AddSingleton<RegisterRun>()
        .AddSingleton<PerformanceMaker>()
        .AddSingleton<AuditMaker>()
        .AddSingleton<ReportRun>()
        .AddSingleton<BuildReport>()
        .AddSingleton<DueRuns>()
        .AddSingleton<Placement>()
        .AddSingleton<Publishing>();

    private static IServiceCollection AddUpkeep(this IServiceCollection services) => services
        .AddSingleton<UnsentMonths>()
        .AddSingleton<MonthlyPerformance>()
        .AddSingleton<AuditDeadlines>()
        .AddSingleton<DueReleases>()
        .AddSingleton<Deadlines>()
        .AddSingleton<SweptUploads>()
        .AddSingleton<SweptCopies>()
        .AddSingleton<Orphans>()
        .AddSingleton<OldSnapshots>()
        .AddSingleton<OpenProblems>()
        .AddSingleton<Sweep>()
        .AddSingleton<Health>()
        .AddSingleton<PoisonedUpload>()
        .AddSingleton<PoisonedRun>();

    private static IServiceCollection AddTelemetry(this IServiceCollection services) => services
        .AddMetrics()
        .AddSingleton<ReportingMetrics>()
        .AddSingleton<RunTimes>()
        .AddSingleton<TelemetryExport>()
        .AddHostedService(provider => provider.GetRequiredService<TelemetryExport>());

    /// <summary>
    /// The storage clients and the web server write addresses, which hold blob names, and a blob's name may hold a
    /// child's: they stay silent. What goes wrong is thrown, and told without the name.
    /// </summary>
    public static ILoggingBuilder AddReportingFilters(this ILoggingBuilder logging) => logging
        .AddFilter("Azure", LogLevel.None)
        .AddFilter("System.Net.Http", LogLevel.None)
        .AddFilter("Microsoft.AspNetCore", LogLevel.Error)
        .AddFilter("Reporting", LogLevel.Information);
}
