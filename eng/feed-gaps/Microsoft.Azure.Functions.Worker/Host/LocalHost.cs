using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Reporting.FunctionsHost.Blobs;
using Reporting.FunctionsHost.Http;
using Reporting.FunctionsHost.Queues;
using Reporting.FunctionsHost.Timers;

namespace Reporting.FunctionsHost;

/// <summary>Starts what listens for each function's trigger, and ends it with the host.</summary>
internal sealed class LocalHost(IServiceProvider services, HostSettings settings, ILoggerFactory logs) : BackgroundService
{
    private readonly Connections connections = new(services.GetRequiredService<IConfiguration>());
    private readonly ILogger log = logs.CreateLogger(HostLog.Console);
    private readonly List<string> found = [];
    private readonly List<Func<CancellationToken, Task>> listeners = [];
    private readonly List<BlobFunction> blobs = [];

    /// <summary>Prepares every function; all that can't be started are named in one exception.</summary>
    public void Load(IEnumerable<FunctionEntry> functions, Invoker invoker, IEndpointRouteBuilder? routes)
    {
        var faults = new List<string>();
        foreach (var function in functions)
        {
            try
            {
                found.Add($"{function.Name} ({Listen(function, invoker, routes)})");
            }
            catch (Exception fault) when (fault is StartUpException or FormatException)
            {
                faults.Add($"Function '{function.Name}': {fault.Message}.");
            }
        }

        if (faults.Count > 0)
            throw new InvalidOperationException(string.Join(Environment.NewLine, faults));
        if (blobs.Count > 0)
            DeliverBlobs(invoker);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        log.LogInformation("Host {HostId} started; functions: {Functions}", settings.HostId, string.Join(", ", found));
        var all = Task.WhenAll(listeners.Select(listen => listen(stoppingToken)));
        await StorageLoop.WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, stoppingToken);
        if (await Task.WhenAny(all, Task.Delay(settings.StopGrace, TimeProvider.System, CancellationToken.None)) != all)
            log.LogWarning("Functions that did not stop in {Grace} are left behind", settings.StopGrace);
    }

    private string Listen(FunctionEntry function, Invoker invoker, IEndpointRouteBuilder? routes)
    {
        switch (function.Trigger)
        {
            case TimerTriggerAttribute timer:
                var schedule = settings.Resolve(timer.Schedule);
                function.Bind([], typeof(TimerInfo));
                listeners.Add(new TimerListener(function, new Schedule(schedule), HostBlobs, settings.HostId, invoker,
                    services.GetService<TimeProvider>() ?? TimeProvider.System, Log("Timer")).RunAsync);
                return $"timer {schedule}";
            case QueueTriggerAttribute trigger:
                var queues = connections.Queues(trigger.Connection);
                var queue = queues.GetQueueClient(settings.Resolve(trigger.QueueName));
                function.Bind([]);
                listeners.Add(new MessagePump(queue, QueueSettings, new QueueFunction(function, invoker,
                    queues.GetQueueClient($"{queue.Name}-poison"), settings.Base64, Log("Queue")), Log("Queue")).RunAsync);
                return $"queue {queue.Name}";
            case BlobTriggerAttribute trigger:
                var template = new BlobPathTemplate(settings.Resolve(trigger.BlobPath));
                function.Bind(template.Names, typeof(BlobClient));
                blobs.Add(new BlobFunction(function, template,
                    connections.Blobs(trigger.Connection).GetBlobContainerClient(template.Container),
                    connections.Queues(trigger.Connection).GetQueueClient("webjobs-blobtrigger-poison")));
                return $"blobs of {template.Container}";
            case HttpTriggerAttribute:
                var http = new HttpFunction(function, invoker);
                http.Map(routes ?? throw new StartUpException("HTTP needs ConfigureFunctionsWebApplication()"),
                    settings.RoutePrefix);
                return $"HTTP {http.Route}";
            default:
                throw new StartUpException($"{function.Trigger.GetType().Name} is not supported here");
        }
    }

    private void DeliverBlobs(Invoker invoker)
    {
        var plan = new EventPlan(settings.BlobEvents);
        var queue = connections.Queues(Connections.Host).GetQueueClient($"webjobs-blobtrigger-{settings.HostId}");
        foreach (var function in blobs)
        {
            var receipts = new StateBlob<Dictionary<string, string>>(HostBlobs, $"blobreceipts/{settings.HostId}/{function.Id}.json");
            listeners.Add(new BlobEvents(function, queue, receipts, plan, settings.BlobPolling, Log("Blob")).RunAsync);
        }

        var delivery = new BlobDelivery(blobs, invoker, blobs[0].Poison, Log("Blob"));
        listeners.Add(new MessagePump(queue, QueueSettings with
        {
            BatchSize = settings.BlobParallelism,
            Threshold = settings.BlobParallelism - 1,
            Limit = settings.BlobParallelism,
            MaxDequeueCount = settings.PoisonBlobThreshold,
            Delay = TimeSpan.Zero,
            LongestIdle = settings.BlobPolling,
        }, delivery, Log("Blob")).RunAsync);
    }

    private BlobContainerClient HostBlobs =>
        connections.Blobs(Connections.Host).GetBlobContainerClient("azure-webjobs-hosts");

    private PumpSettings QueueSettings => new(settings.BatchSize, settings.NewBatchThreshold,
        settings.BatchSize + settings.NewBatchThreshold, settings.MaxDequeueCount, settings.MessageLease,
        settings.VisibilityTimeout, settings.MaxPollingInterval);

    private ILogger Log(string kind) => logs.CreateLogger($"Host.Triggers.{kind}");
}
