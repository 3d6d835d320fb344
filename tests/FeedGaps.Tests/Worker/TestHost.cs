using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Reporting.Tests.Worker;

/// <summary>Settings of a host on an emulator, with container, queue and host id of the test's own.</summary>
internal sealed class TestHost(string connection)
{
    private readonly Dictionary<string, string> settings = [];

    public string Id { get; } = $"test-{Guid.NewGuid():n}"[..20];

    public Calls Calls { get; private set; } = new();

    public Lines Lines { get; private set; } = new();

    public TimeProvider? Clock { get; init; }

    public Action<FunctionsApplicationBuilder> Configure { get; init; } = _ => { };

    public BlobContainerClient Container => new(connection, Id);

    public QueueClient Queue => QueueNamed(Id);

    public BlobContainerClient HostBlobs => new(connection, "azure-webjobs-hosts");

    public QueueClient QueueNamed(string name) => new(connection, name);

    public TestHost With(string key, string value)
    {
        settings[key] = value;
        return this;
    }

    public IHost Build(params string[] functions)
    {
        var defaults = new Dictionary<string, string>
        {
            ["AzureFunctionsWebHost:hostid"] = Id,
            ["AzureFunctionsJobHost:extensions:queues:maxPollingInterval"] = "00:00:00.2",
            ["AzureWebJobsStorage"] = connection,
            ["Container"] = Id,
            ["Data"] = connection,
            ["LocalHost:BlobPolling"] = "00:00:00.1",
            ["LocalHost:MessageLease"] = "00:00:03",
            ["Queue"] = Id,
            ["Schedule"] = "0 */5 * * * *",
            ["urls"] = "http://127.0.0.1:0",
        };
        var only = functions.Select((name, at) => KeyValuePair.Create($"AzureFunctionsJobHost:functions:{at}", name));
        var all = defaults.Where(pair => !settings.ContainsKey(pair.Key)).Concat(settings).Concat(only);
        var builder = FunctionsApplication.CreateBuilder([.. all.Select(pair => $"--{pair.Key}={pair.Value}")]);
        builder.ConfigureFunctionsWebApplication();
        builder.Logging.ClearProviders().AddProvider(Lines);
        builder.Services.AddSingleton(Calls);
        if (Clock is { } clock)
            builder.Services.AddSingleton(clock);
        Configure(builder);
        return builder.Build();
    }

    public async Task<RunningHost> StartAsync(params string[] functions)
    {
        Calls = new Calls();
        Lines = new Lines();
        var host = Build(functions);
        await host.StartAsync();
        return new RunningHost(host);
    }
}

internal sealed class RunningHost(IHost host) : IAsyncDisposable
{
    public HttpClient Http { get; } = new()
    {
        BaseAddress = new Uri(host.Services.GetRequiredService<IServer>().Features
            .GetRequiredFeature<IServerAddressesFeature>().Addresses.First()),
    };

    public Task StopAsync() => host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await host.StopAsync();
        host.Dispose();
    }
}
