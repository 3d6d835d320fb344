using System.Globalization;
using System.Threading.Channels;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Reporting.Azurite;

namespace Reporting.Tests.EndToEnd.Running;

/// <summary>
/// A council's whole system on this machine: an Azurite of its own, a proxy before it, one app or more, and what an
/// officer does with the containers.
/// </summary>
internal sealed class RunningSystem : IAsyncDisposable
{
    private const string TheApp = "Reporting.Functions.dll";
    private const string TheAppWithAnotherClock = "Reporting.Tests.ClockShiftedApp.dll";

    /// <summary>A guard against hanging, nothing else.</summary>
    private static readonly TimeSpan HangsAfter = TimeSpan.FromSeconds(60);

    private readonly Channel<bool> news = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly AzuriteProcess azurite;
    private readonly List<RunningApp> apps = [];
    private readonly string settled;

    private RunningSystem(AzuriteProcess azurite, StorageProxy proxy)
    {
        this.azurite = azurite;
        Proxy = proxy;
        settled = Convert.ToBase64String(new byte[32]);
        Blobs = new BlobServiceClient(azurite.ConnectionString);
        Tables = new TableServiceClient(azurite.ConnectionString);
        Queues = new QueueServiceClient(azurite.ConnectionString);
    }

    public StorageProxy Proxy { get; }

    /// <summary>Straight to storage, past the proxy: what an officer's tool uses.</summary>
    public BlobServiceClient Blobs { get; }

    public TableServiceClient Tables { get; }

    public QueueServiceClient Queues { get; }

    /// <summary>What an analyst's tool opens the storage by.</summary>
    public string ConnectionString => azurite.ConnectionString;

    public IReadOnlyList<RunningApp> Apps => apps;

    public static async Task<RunningSystem> StartAsync()
    {
        var azurite = await AzuriteProcess.StartAsync(new AzuriteOptions(), progress: null, CancellationToken.None);
        var system = new RunningSystem(azurite, await StorageProxy.StartAsync(azurite));
        foreach (var container in new[] { "extracts", "reference" })
            await system.Blobs.GetBlobContainerClient(container).CreateIfNotExistsAsync();
        return system;
    }

    /// <summary>Starts an app; a second one works beside the first.</summary>
    /// <param name="more">Settings beside or instead of those every test wants.</param>
    public RunningApp StartApp(params IEnumerable<(string Name, string Value)> more) => Start(TheApp, more);

    /// <summary>The same app, its clock so far ahead.</summary>
    public RunningApp StartAppAhead(TimeSpan shift, params IEnumerable<(string Name, string Value)> more) =>
        Start(TheAppWithAnotherClock, more.Append(("CLOCK_SHIFT", shift.ToString("c", CultureInfo.InvariantCulture))));

    private RunningApp Start(string assembly, IEnumerable<(string Name, string Value)> more)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ReportingStorage"] = Proxy.ConnectionString,
            ["AzureWebJobsStorage"] = Proxy.ConnectionString,
            ["IdentityKey"] = settled,
            ["MergeWindow"] = "00:00:01",
            ["MonthlyPerformanceSchedule"] = Never,
            ["AuditAllocationSchedule"] = Never,
            ["AuditMonthlySchedule"] = Never,
            ["AuditQuarterlySchedule"] = Never,
            ["AuditAnnualSchedule"] = Never,
            ["DeadlinesSchedule"] = Never,
            ["SweepSchedule"] = Never,
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            // As many machines at work as a month has in the cloud: while one waits for storage the others go on.
            ["AzureFunctionsJobHost__extensions__queues__batchSize"] = "4",
            ["AzureFunctionsJobHost__extensions__queues__visibilityTimeout"] = "00:00:00",
            ["AzureFunctionsJobHost__extensions__queues__maxPollingInterval"] = "00:00:00.200",
        };
        foreach (var (name, value) in more)
            settings[name] = value;
        var app = RunningApp.Start(assembly, settings, () => news.Writer.TryWrite(true));
        apps.Add(app);
        Proxy.Kills(app.Kill);
        return app;
    }

    /// <summary>A schedule of 1 January: the trigger stays still for a test.</summary>
    public const string Never = "0 0 0 1 1 *";

    /// <summary>A schedule of every tenth second.</summary>
    /// <remarks>A sweep asks again for all that is still due: more often than runs are made, it would bury them.
    /// </remarks>
    public const string Often = "*/10 * * * * *";

    public Task UploadAsync(string period, string file, byte[] content) =>
        PutAsync("extracts", $"{period}/{file}", content);

    public Task GiveReferenceAsync(string file, byte[] content) => PutAsync("reference", file, content);

    public Task DeleteAsync(string container, string name) =>
        Blobs.GetBlobContainerClient(container).DeleteBlobAsync(name);

    /// <summary>Names in a container, in order; none where the container isn't there yet.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(string container)
    {
        var names = new List<string>();
        var client = Blobs.GetBlobContainerClient(container);
        if (await client.ExistsAsync())
        {
            await foreach (var blob in client.GetBlobsAsync())
                names.Add(blob.Name);
        }

        return names;
    }

    /// <summary>The metadata of a blob; null where it isn't there.</summary>
    public async Task<IDictionary<string, string>?> LabelsAsync(string container, string name)
    {
        var blob = Blobs.GetBlobContainerClient(container).GetBlobClient(name);
        return await blob.ExistsAsync() ? (await blob.GetPropertiesAsync()).Value.Metadata : null;
    }

    public async Task<byte[]> BytesAsync(string container, string name) =>
        (await Blobs.GetBlobContainerClient(container).GetBlobClient(name).DownloadContentAsync())
            .Value.Content.ToArray();

    /// <summary>Every row of a table; none where it isn't there yet.</summary>
    public async Task<IReadOnlyList<TableEntity>> RowsAsync(string table, string? filter = null)
    {
        var rows = new List<TableEntity>();
        try
        {
            await foreach (var row in Tables.GetTableClient(table).QueryAsync<TableEntity>(filter))
                rows.Add(row);
        }
        catch (Azure.RequestFailedException missing) when (missing.Status == 404)
        {
            return [];
        }

        return rows;
    }

    /// <summary>Waits until something holds; looks again whenever an app says something.</summary>
    public async Task<T> EventuallyAsync<T>(string what, Func<Task<T?>> look)
        where T : class
    {
        using var guard = new CancellationTokenSource(HangsAfter);
        try
        {
            while (true)
            {
                if (await look() is { } found)
                    return found;
                await news.Reader.ReadAsync(guard.Token);
            }
        }
        catch (OperationCanceledException)
        {
            Assert.Fail(
                $"It did not come to this in {HangsAfter.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s: "
                + $"{what}.\n"
                + string.Join('\n', apps.SelectMany(app => app.Said.TakeLast(60))));
            throw;
        }
    }

    public async Task EventuallyAsync(string what, Func<Task<bool>> holds) =>
        await EventuallyAsync<object>(what, async () => await holds() ? "" : null);

    public async ValueTask DisposeAsync()
    {
        foreach (var app in apps)
            app.Dispose();
        await Proxy.DisposeAsync();
        await azurite.DisposeAsync();
    }

    private async Task PutAsync(string container, string name, byte[] content) => await Blobs
        .GetBlobContainerClient(container).GetBlobClient(name).UploadAsync(new BinaryData(content), overwrite: true);
}
