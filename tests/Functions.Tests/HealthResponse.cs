using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Reporting.Tests.Functions;

/// <summary>What the page of Health answers.</summary>
internal static class HealthResponse
{
    public static async Task<(int Status, string Body)> OfAsync(InMemoryApp app)
    {
        using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = services };
        context.Response.Body = body;
        var result = (IResult)(await app.CallAsync("Health", context.Request))!;
        await result.ExecuteAsync(context);
        return (context.Response.StatusCode, Encoding.UTF8.GetString(body.ToArray()));
    }
}
