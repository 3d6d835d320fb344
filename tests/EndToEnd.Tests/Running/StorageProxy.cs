using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Reporting.Azurite;

namespace Reporting.Tests.EndToEnd.Running;

/// <summary>
/// Stands between an app and Azurite, so that a test can make storage busy, or kill the app, at any request it makes.
/// </summary>
/// <remarks>The app is the real one, with nothing in it for tests.</remarks>
internal sealed class StorageProxy : IAsyncDisposable
{
    private const string Account = "/devstoreaccount1";

    private static readonly HashSet<string> HopByHop = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Transfer-Encoding", "Host", "Content-Length",
    };

    private readonly WebApplication server;
    private readonly HttpClient client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseProxy = false,
    });

    private readonly Dictionary<int, (string Service, Uri Target)> targets = [];
    private readonly ConcurrentQueue<StorageCall> calls = new();
    private volatile Func<StorageCall, Fate> fate = _ => Fate.PassOn;
    private volatile Action kill = () => { };

    private StorageProxy(WebApplication server) => this.server = server;

    public string ConnectionString { get; private set; } = "";

    /// <summary>Every request so far, in the order they came.</summary>
    public IReadOnlyCollection<StorageCall> Calls => calls;

    public static async Task<StorageProxy> StartAsync(AzuriteProcess azurite)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            for (var service = 0; service < 3; service++)
                kestrel.Listen(IPAddress.Loopback, 0);
        });
        var server = builder.Build();
        var proxy = new StorageProxy(server);
        server.Run(proxy.HandleAsync);
        await server.StartAsync();
        proxy.Name(azurite);
        return proxy;
    }

    /// <summary>From now on every request meets the fate that the plan gives it.</summary>
    public void Plan(Func<StorageCall, Fate> plan) => fate = plan;

    /// <summary>What "kill the app" means: the app that is running now.</summary>
    public void Kills(Action app) => kill = app;

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        client.Dispose();
    }

    private void Name(AzuriteProcess azurite)
    {
        var addresses = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses
            .Select(address => new Uri(address)).ToList();
        (string, Uri)[] services =
        [
            ("blob", azurite.BlobEndpoint), ("queue", azurite.QueueEndpoint), ("table", azurite.TableEndpoint),
        ];
        var connection = azurite.ConnectionString;
        foreach (var (address, (service, target)) in addresses.Zip(services))
        {
            targets.Add(address.Port, (service, target));
            connection = connection.Replace(
                target.GetLeftPart(UriPartial.Authority), $"http://127.0.0.1:{address.Port}", StringComparison.Ordinal);
        }

        ConnectionString = connection;
    }

    private async Task HandleAsync(HttpContext context)
    {
        var (service, target) = targets[context.Connection.LocalPort];
        // The path as it came: decoding it would break the signature.
        var raw = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        var path = raw.Split('?')[0];
        var call = new StorageCall(
            service,
            context.Request.Method,
            path.StartsWith(Account, StringComparison.Ordinal) ? path[Account.Length..] : path);
        calls.Enqueue(call);
        var decided = fate(call);
        switch (decided)
        {
            case Fate.Busy:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return;
            case Fate.Refuse:
                context.Response.StatusCode = StatusCodes.Status409Conflict;
                context.Response.Headers["x-ms-error-code"] = "NobodyExpectsThis";
                return;
            case Fate.KillBefore:
                kill();
                context.Abort();
                return;
        }

        using var answer = await PassOnAsync(context, new Uri(target, raw));
        switch (decided)
        {
            case Fate.KillAfter:
                kill();
                context.Abort();
                return;
            case Fate.DoneAndCutOff:
                context.Abort();
                return;
            case Fate.DoneButBusy:
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                return;
            default:
                await ReturnAsync(context, answer);
                return;
        }
    }

    private async Task<HttpResponseMessage> PassOnAsync(HttpContext context, Uri to)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), to)
        {
            Content = body.Length > 0 || context.Request.ContentLength is not null
                ? new ByteArrayContent(body.ToArray())
                : null,
        };
        foreach (var (name, values) in context.Request.Headers)
        {
            if (HopByHop.Contains(name))
                continue;
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        }

        return await client.SendAsync(request);
    }

    private static async Task ReturnAsync(HttpContext context, HttpResponseMessage answer)
    {
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
        {
            if (!HopByHop.Contains(name) || (name == "Content-Length" && context.Request.Method == "HEAD"))
                context.Response.Headers[name] = values.ToArray();
        }

        if (context.Request.Method != "HEAD"
            && answer.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.NotModified))
            await answer.Content.CopyToAsync(context.Response.Body);
    }
}
