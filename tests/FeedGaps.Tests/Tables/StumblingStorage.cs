using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Reporting.Tests.Tables;

/// <summary>Stands between a client and the emulator; its first requests it answers 503.</summary>
internal sealed class StumblingStorage : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient emulator = new();
    private int asked;

    private StumblingStorage(WebApplication app) => this.app = app;

    public int Asked => asked;

    public Uri Endpoint => new(new Uri(app.Urls.Single()), "devstoreaccount1");

    /// <param name="before">Where requests go.</param>
    /// <param name="failures">How many are answered 503.</param>
    /// <param name="passOn">Whether the emulator does what they ask for all the same.</param>
    public static async Task<StumblingStorage> StartAsync(Uri before, int failures, bool passOn)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var storage = new StumblingStorage(builder.Build());
        storage.app.Run(context => storage.AnswerAsync(context, before, failures, passOn));
        await storage.app.StartAsync();
        return storage;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        emulator.Dispose();
    }

    private async Task AnswerAsync(HttpContext context, Uri before, int failures, bool passOn)
    {
        var fails = Interlocked.Increment(ref asked) <= failures;
        using var request = Copy(context.Request, before);
        using var answer = fails && !passOn ? null : await emulator.SendAsync(request);
        context.Response.StatusCode = fails ? 503 : (int)answer!.StatusCode;
        if (fails)
            return;
        foreach (var (name, values) in answer!.Headers.Concat(answer.Content.Headers))
            if (!name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase))
                context.Response.Headers[name] = values.ToArray();
        await answer.Content.CopyToAsync(context.Response.Body);
    }

    private static HttpRequestMessage Copy(HttpRequest asked, Uri before)
    {
        var path = asked.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        var copy = new HttpRequestMessage(new HttpMethod(asked.Method), new Uri(before, path))
        {
            Content = new StreamContent(asked.Body),
        };
        foreach (var (name, values) in asked.Headers)
            if (name != "Host" && !copy.Headers.TryAddWithoutValidation(name, values.ToArray()))
                copy.Content.Headers.TryAddWithoutValidation(name, values.ToArray());
        return copy;
    }
}
