using System.Threading.Channels;
using Microsoft.Azure.Functions.Worker;

namespace Reporting.Tests.Worker;

/// <summary>A function that was run: its name, what its trigger gave, and the host that ran it.</summary>
public sealed record Call(FunctionContext Context, object Value, Calls Host)
{
    public string Function => Context.FunctionDefinition.Name;

    public CancellationToken Cancelled => Context.CancellationToken;
}

/// <summary>What the functions of a test host were called with, one after the other.</summary>
public sealed class Calls
{
    private readonly Channel<Call> made = Channel.CreateUnbounded<Call>();

    /// <summary>What a function then does; nothing, unless a test says so.</summary>
    public Func<Call, Task> Then { get; set; } = _ => Task.CompletedTask;

    public Task MadeAsync(FunctionContext context, object value)
    {
        var call = new Call(context, value, this);
        made.Writer.TryWrite(call);
        return Then(call);
    }

    /// <summary>The next call, waited for; a minute's guard keeps a broken host from hanging the tests.</summary>
    public Task<Call> NextAsync() => made.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1));

    public bool Any => made.Reader.TryPeek(out _);
}
