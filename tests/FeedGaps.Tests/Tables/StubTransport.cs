using Azure.Core;
using Azure.Core.Pipeline;

namespace Reporting.Tests.Tables;

/// <summary>Answers requests from a script instead of a network, and keeps what it was asked.</summary>
internal sealed class StubTransport(Func<int, CancellationToken, Task<StubResponse>> answer) : HttpPipelineTransport
{
    public List<AskedRequest> Asked { get; } = [];

    /// <summary>One status after the other, the last again and again.</summary>
    public static StubTransport Answering(params int[] statuses) =>
        new((at, _) => Task.FromResult(new StubResponse(statuses[Math.Min(at, statuses.Length) - 1], "")));

    public static StubTransport Answering(int status, string body) =>
        new((_, _) => Task.FromResult(new StubResponse(status, body)));

    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        Asked.Add(new AskedRequest(
            message.Request.Method,
            message.Request.Uri.ToString(),
            message.Request.Headers.ToDictionary(header => header.Name, header => header.Value)));
        message.Response = await answer(Asked.Count, message.CancellationToken);
    }
}

/// <summary>A request as it went out: it is not to be read once its call is over.</summary>
internal sealed record AskedRequest(RequestMethod Method, string Uri, IReadOnlyDictionary<string, string> Headers);
