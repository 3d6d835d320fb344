using System.Diagnostics.CodeAnalysis;
using Azure.Storage.Blobs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Reporting.Tests.Worker;

public sealed record Order(string Report, int Month);

/// <summary>The functions that the tests run: a host is told which of them it has.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Functions are methods of instances.")]
public sealed class TestFunctions(Calls calls)
{
    [Function("Text")]
    public Task Text([QueueTrigger("%Queue%", Connection = "Data")] string message, FunctionContext context) =>
        calls.MadeAsync(context, message);

    [Function("Json")]
    public Task Json([QueueTrigger("%Queue%", Connection = "Data")] Order message, FunctionContext context) =>
        calls.MadeAsync(context, message);

    [Function("Arrived")]
    public Task Arrived(
        [BlobTrigger("%Container%/{period}/{name}", Connection = "Data", Source = BlobTriggerSource.EventGrid)]
        BlobClient blob,
        string period,
        string name,
        FunctionContext context) => calls.MadeAsync(context, new ArrivedBlob(blob, period, name));

    [Function("Poisoned")]
    public Task Poisoned(
        [QueueTrigger("webjobs-blobtrigger-poison", Connection = "Data")] PoisonedBlob message,
        FunctionContext context) => calls.MadeAsync(context, message);

    [Function("Every5")]
    public Task Every5([TimerTrigger("%Schedule%")] TimerInfo timer, FunctionContext context) =>
        calls.MadeAsync(context, timer);

    [Function("Every5Retried")]
    [FixedDelayRetry(2, "00:00:10")]
    public Task Every5Retried([TimerTrigger("%Schedule%")] TimerInfo timer, FunctionContext context) =>
        calls.MadeAsync(context, timer);

    [Function("Health")]
    public IActionResult Health(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request) =>
        new OkObjectResult(new { request.Method });

    [Function("Edition")]
    public async Task<IResult> Edition(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", Route = "editions/{audience}")] HttpRequest request,
        string audience,
        FunctionContext context,
        CancellationToken cancel)
    {
        await calls.MadeAsync(context, request);
        return cancel.IsCancellationRequested ? Results.Conflict() : Results.Text($"{request.Method} {audience}");
    }

    [Function("Unbindable")]
    public Task Unbindable([QueueTrigger("queue", Connection = "Data")] string message, string nobody) =>
        calls.MadeAsync(null!, message + nobody);
}

public sealed record ArrivedBlob(BlobClient Blob, string Period, string Name);

public sealed record PoisonedBlob(string FunctionId, string ContainerName, string BlobName);
