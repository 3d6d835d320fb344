using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Reporting.Upkeep;

namespace Reporting.Functions.Triggers;

/// <summary>What is wrong, for a monitor and whoever looks: 503 where a part of storage can't be used.</summary>
/// <remarks>Open to all who reach the app: it tells periods, reports, rules and counts only.</remarks>
public sealed class HealthFunction(Health health)
{
    [Function("Health")]
    public async Task<IResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request,
        CancellationToken cancel)
    {
        var report = await health.ReportAsync(cancel);
        return Results.Text(
            HealthJson.Write(report),
            "application/json",
            statusCode: report.Status == HealthStatus.Unhealthy
                ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status200OK);
    }
}
