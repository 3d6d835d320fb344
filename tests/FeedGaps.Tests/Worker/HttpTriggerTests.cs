using System.Net;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Hosting;
using Reporting.Tests.Emulator;

namespace Reporting.Tests.Worker;

public sealed class HttpTriggerTests(EmulatorFixture emulator) : IClassFixture<EmulatorFixture>
{
    private readonly TestHost host = new(emulator.ConnectionString);

    [Fact]
    public async Task Route_WithAnActionResult_Answers()
    {
        await using var running = await host.StartAsync("Health");

        Assert.Equal("""{"method":"GET"}""", await running.Http.GetStringAsync("/api/health"));
    }

    [Fact]
    public async Task Route_WithAPlaceholder_GivesItToTheFunction()
    {
        await using var running = await host.StartAsync("Edition");

        Assert.Equal("GET officers", await running.Http.GetStringAsync("/api/editions/officers"));
        var posted = await running.Http.PostAsync("/api/editions/panel", content: null);
        Assert.Equal("POST panel", await posted.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Method_NotNamed_IsRefused()
    {
        await using var running = await host.StartAsync("Health");

        var answer = await running.Http.PostAsync("/api/health", content: null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task Prefix_OfHostJson_MayBeEmpty()
    {
        host.With("AzureFunctionsJobHost:extensions:http:routePrefix", "");
        await using var running = await host.StartAsync("Health");

        Assert.Equal(HttpStatusCode.OK, (await running.Http.GetAsync("/health")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await running.Http.GetAsync("/api/health")).StatusCode);
    }

    [Fact]
    public async Task Function_ThatThrows_Answers500WithoutSayingWhy()
    {
        await using var running = await host.StartAsync("Edition");
        host.Calls.Then = _ => throw new InvalidOperationException("ZZREASON");

        var answer = await running.Http.GetAsync("/api/editions/ZZCANARY");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
        Assert.Single(host.Lines.Written, line => line.Contains("ZZREASON", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Lines.Written, line => line.Contains("ZZCANARY", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Middleware_InTheirOrder_StandAroundTheFunction()
    {
        var steps = new List<string>();
        var seen = new TestHost(emulator.ConnectionString)
        {
            Configure = builder =>
            {
                builder.Use(next => async context =>
                {
                    steps.Add($"first {context.FunctionDefinition.Name}");
                    await next(context);
                    steps.Add("first after");
                });
                builder.UseMiddleware<Second>();
                builder.Services.Add(new(typeof(List<string>), steps));
            },
        };
        await using var running = await seen.StartAsync("Health");
        await running.Http.GetAsync("/api/health");

        Assert.Equal(["first Health", "second", "second after", "first after"], steps);
    }

    [Fact]
    public async Task Trace_OfTheRequest_IsTheInvocations()
    {
        await using var running = await host.StartAsync("Edition");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/editions/officers");
        request.Headers.Add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        await running.Http.SendAsync(request);

        var call = await host.Calls.NextAsync();

        Assert.StartsWith("00-0af7651916cd43dd8448eb211c80319c-", call.Context.TraceContext.TraceParent);
    }

    [Fact]
    public async Task Storage_ThatIsAway_DoesNotEndTheHost()
    {
        var away = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=a2V5;"
            + "BlobEndpoint=http://127.0.0.1:1/devstoreaccount1;QueueEndpoint=http://127.0.0.1:1/devstoreaccount1";
        host.With("Data", away).With("AzureWebJobsStorage", away);
        await using var running = await host.StartAsync("Health", "Text", "Arrived", "Every5");

        await host.Lines.SeenAsync("again in 00:00:02");

        Assert.Equal(HttpStatusCode.OK, (await running.Http.GetAsync("/api/health")).StatusCode);
    }

    public sealed class Second(List<string> steps) : IFunctionsWorkerMiddleware
    {
        public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
        {
            steps.Add("second");
            await next(context);
            steps.Add("second after");
        }
    }
}
