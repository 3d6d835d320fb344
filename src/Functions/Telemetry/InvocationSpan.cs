using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace Reporting.Functions.Telemetry;

/// <summary>A span around every invocation, under the host's where it has one.</summary>
internal sealed class InvocationSpan : IFunctionsWorkerMiddleware
{
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        using var span = Start(context);
        try
        {
            await next(context);
        }
        catch (Exception exception)
        {
            // The type alone: a message of the platform's may hold a blob's address.
            span?.SetStatus(ActivityStatusCode.Error, exception.GetType().Name);
            throw;
        }
    }

    private static Activity? Start(FunctionContext context)
    {
        var name = context.FunctionDefinition.Name;
        return Activity.Current is null
            && ActivityContext.TryParse(context.TraceContext.TraceParent, context.TraceContext.TraceState, out var host)
            ? ReportingTelemetry.Source.StartActivity(name, ActivityKind.Consumer, host)
            : ReportingTelemetry.Source.StartActivity(name, ActivityKind.Consumer);
    }
}
