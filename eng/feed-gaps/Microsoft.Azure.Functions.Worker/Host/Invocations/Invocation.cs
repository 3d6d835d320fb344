using System.Diagnostics;

namespace Reporting.FunctionsHost.Invocations;

/// <param name="Value">What the trigger's parameter gets.</param>
/// <param name="Reason">What the log may say of it.</param>
/// <param name="Data">What parameters of type string get, by name in any case.</param>
internal sealed record TriggerEvent(object? Value, string Reason, IReadOnlyDictionary<string, string>? Data = null);

internal enum Outcome
{
    Succeeded,
    Failed,

    /// <summary>The host stopped under it: nobody's fault, so it counts as not having run.</summary>
    Cancelled,

    /// <summary>No further try can help: a message that isn't what the function reads.</summary>
    Unreadable,
}

internal sealed class Invocation(
    FunctionEntry function, TriggerEvent trigger, IServiceProvider services, CancellationToken cancel) : FunctionContext
{
    public FunctionEntry Function => function;

    public TriggerEvent Trigger => trigger;

    public Outcome Outcome { get; set; }

    public object? Result { get; set; }

    public override string InvocationId { get; } = Guid.NewGuid().ToString();

    public override FunctionDefinition FunctionDefinition => function;

    public override TraceContext TraceContext { get; } = new Trace();

    public override IServiceProvider InstanceServices { get; set; } = services;

    public override CancellationToken CancellationToken => cancel;

    /// <summary>The request's trace where there is one; a new one otherwise, as the cloud's host starts one.</summary>
    private sealed class Trace : TraceContext
    {
        public override string TraceParent { get; } = Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: { } id }
            ? id
            : $"00-{ActivityTraceId.CreateRandom()}-{ActivitySpanId.CreateRandom()}-01";

        public override string TraceState { get; } = Activity.Current?.TraceStateString ?? "";
    }
}
