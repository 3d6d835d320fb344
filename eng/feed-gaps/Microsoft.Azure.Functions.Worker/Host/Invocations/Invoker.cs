using Microsoft.Azure.Functions.Worker.Middleware;

namespace Reporting.FunctionsHost.Invocations;

/// <summary>Runs a function through the middleware, and says in the log when, why, how long and with what end.</summary>
/// <remarks>Never what with: blob names, messages and paths may hold what nobody should read in a log.</remarks>
internal sealed class Invoker(
    IServiceProvider services,
    IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware,
    TimeSpan timeLimit,
    CancellationToken stopping)
{
    private readonly ILoggerFactory logs = services.GetRequiredService<ILoggerFactory>();
    private readonly ILogger console =
        services.GetRequiredService<ILoggerFactory>().CreateLogger(HostLog.Console);

    private readonly FunctionExecutionDelegate pipeline = middleware.Reverse().Aggregate(
        (FunctionExecutionDelegate)(async context =>
        {
            var invocation = (Invocation)context;
            invocation.Result = await invocation.Function.CallAsync(invocation);
        }),
        (next, around) => around(next));

    /// <summary>Runs to its end; a function's exception is logged here and shows as <see cref="Outcome.Failed"/>.</summary>
    public async Task<Invocation> RunAsync(FunctionEntry function, TriggerEvent trigger, CancellationToken gone = default)
    {
        await using var scope = services.CreateAsyncScope();
        using var late = new CancellationTokenSource(timeLimit, TimeProvider.System);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stopping, late.Token, gone);
        var invocation = new Invocation(function, trigger, scope.ServiceProvider, cancel.Token);
        var log = logs.CreateLogger($"Function.{function.Name}");
        var started = TimeProvider.System.GetTimestamp();
        console.LogInformation("Executing '{Function}' (Reason='{Reason}', Id={Id})", function.Name, trigger.Reason,
            invocation.InvocationId);
        try
        {
            await pipeline(invocation);
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            invocation.Outcome = Outcome.Cancelled;
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            invocation.Outcome = Outcome.Failed;
            log.LogError("'{Function}' ran longer than functionTimeout, {Limit}", function.Name, timeLimit);
        }
        catch (Exception fault)
        {
            invocation.Outcome = Outcome.Failed;
            log.LogError(fault, "'{Function}' threw (Id={Id})", function.Name, invocation.InvocationId);
        }

        console.LogInformation("Executed '{Function}' ({Outcome}, Id={Id}, Duration={Duration:0}ms)", function.Name,
            invocation.Outcome, invocation.InvocationId, TimeProvider.System.GetElapsedTime(started).TotalMilliseconds);
        return invocation;
    }
}
