using System.Collections.Immutable;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Reporting.Audits;
using Reporting.Audits.Clocks;
using Reporting.Audits.Register;
using Reporting.Editions;
using Reporting.Functions;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Upkeep;
using Reporting.Uploads;

namespace Reporting.Tests.Functions;

/// <summary>The app as it is put together, over storage in memory; functions are called as the host calls them, nothing
/// runs by itself.</summary>
internal sealed class InMemoryApp : IDisposable, IStorageProbe
{
    private readonly IHost app;

    public InMemoryApp()
    {
        Editions = new InMemoryEditions(Time);
        var builder = ReportingApplication.CreateBuilder([], UsableSettings.Emulator, Time);
        var audits = new InMemoryAudits(Time);
        builder.Services
            .Replace(ServiceDescriptor.Singleton<IUploadStore>(Uploads))
            .Replace(ServiceDescriptor.Singleton<IUploadLedger>(new InMemoryLedger()))
            .Replace(ServiceDescriptor.Singleton<IKeptContents>(new InMemoryKeptContents()))
            .Replace(ServiceDescriptor.Singleton<IReceiptStore>(new InMemoryReceipts()))
            .Replace(ServiceDescriptor.Singleton<IRunStore>(new InMemoryRuns()))
            .Replace(ServiceDescriptor.Singleton<IResultStore>(new InMemoryResults(Time)))
            .Replace(ServiceDescriptor.Singleton<IRunRows<Audit>>(audits.Registers))
            .Replace(ServiceDescriptor.Singleton<IRunRows<AuditFigure>>(audits.Figures))
            .Replace(ServiceDescriptor.Singleton<IRunRows<Clock>>(audits.Clocks))
            .Replace(ServiceDescriptor.Singleton<IRunRows<Recommendation>>(audits.Recommendations))
            .Replace(ServiceDescriptor.Singleton<ISnapshotStore>(new InMemorySnapshots()))
            .Replace(ServiceDescriptor.Singleton<IRunQueue>(Queue))
            .Replace(ServiceDescriptor.Singleton<IEditionStore>(Editions))
            .Replace(ServiceDescriptor.Singleton<IPublicationStore>(new InMemoryPublications()))
            .Replace(ServiceDescriptor.Singleton<IStorageProbe>(this));
        builder.Logging.ClearProviders().AddProvider(Log);
        app = builder.Build();
    }

    public FixedTime Time { get; } = new(new DateTimeOffset(2023, 7, 3, 9, 0, 0, TimeSpan.Zero));

    public InMemoryEditions Editions { get; }

    public InMemoryUploads Uploads { get; } = new();

    public InMemoryQueue Queue { get; } = new();

    public CapturedLog Log { get; } = new();

    public StorageCondition Storage { get; set; } = StorageCondition.Answers;

    /// <summary>Calls a function by its name.</summary>
    /// <param name="trigger">What its trigger gives; null for a timer.</param>
    public async Task<object?> CallAsync(string name, object? trigger = null)
    {
        var function = FunctionMethods.Named(name);
        using var scope = app.Services.CreateScope();
        var instance = ActivatorUtilities.CreateInstance(scope.ServiceProvider, function.Method.DeclaringType!);
        var task = (Task)function.Method.Invoke(instance, [trigger ?? new TimerInfo(), CancellationToken.None])!;
        await task;
        return task.GetType().GetProperty("Result")?.GetValue(task);
    }

    /// <summary>Fulfils every request that waits.</summary>
    /// <returns>The reports that were asked for, in that order.</returns>
    public async Task<List<ReportKey>> DrainAsync()
    {
        var asked = new List<ReportKey>();
        while (Queue.Take() is { } request)
        {
            await CallAsync("BuildReport", RunRequestJson.Write(request));
            asked.Add(request.Of);
        }

        return asked;
    }

    public Task<ImmutableArray<StorageAnswer>> AskAsync(CancellationToken cancel) =>
        Task.FromResult<ImmutableArray<StorageAnswer>>([new("table Runs", "Storage Table Data Contributor", Storage)]);

    public void Dispose() => app.Dispose();
}
