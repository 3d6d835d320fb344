using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Reporting.FunctionsHost.Http;

/// <summary>Answers a route with a function. Keys are not asked for, as with <c>func start</c>.</summary>
internal sealed class HttpFunction(FunctionEntry function, Invoker invoker)
{
    private readonly HttpTriggerAttribute trigger = (HttpTriggerAttribute)function.Trigger;

    public string Route => trigger.Route ?? function.Name;

    public void Map(IEndpointRouteBuilder routes, string prefix)
    {
        var pattern = RoutePatternFactory.Parse($"/{prefix.Trim('/')}/{Route}".Replace("//", "/", StringComparison.Ordinal));
        function.Bind([.. pattern.Parameters.Select(parameter => parameter.Name)], typeof(HttpRequest));
        var endpoint = routes.Map(pattern, AnswerAsync);
        if (trigger.Methods is { Length: > 0 } methods)
            endpoint.WithMetadata(new HttpMethodMetadata(methods));
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var arrived = new TriggerEvent(http.Request, "HTTP request", http.Request.RouteValues.ToDictionary(
            value => value.Key, value => value.Value?.ToString() ?? "", StringComparer.OrdinalIgnoreCase));
        var invocation = await invoker.RunAsync(function, arrived, http.RequestAborted);
        if (invocation.Outcome != Outcome.Succeeded)
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        else if (invocation.Result is IResult result)
            await result.ExecuteAsync(http);
        else if (invocation.Result is IActionResult action)
            await action.ExecuteResultAsync(new ActionContext(http, http.GetRouteData(), new ActionDescriptor()));
    }
}
