using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Reporting.Storage;
using Reporting.Upkeep;

namespace Reporting.Functions;

/// <summary>
/// Makes what storage lacks, so that officers find where to upload, and says at once what the app's identity may not
/// use: a trigger without its role stays silent.
/// </summary>
internal sealed partial class StorageAtStart(
    IStorageProbe probe, IServiceProvider services, ILogger<StorageAtStart> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var unusable = (await probe.AskAsync(cancellationToken))
            .Where(answer => answer.Condition is StorageCondition.Forbidden or StorageCondition.Unreachable)
            .ToList();
        foreach (var answer in unusable)
            Unusable(answer.Part, answer.Condition, answer.Role);
        if (unusable.Count == 0)
            await EnsureAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task EnsureAsync(CancellationToken cancel)
    {
        try
        {
            await services.EnsureReportingStorageAsync(cancel);
        }
        catch (RequestFailedException refused)
        {
            // The app starts all the same: each part is made again when it is first wanted, and Health tells.
            NotMade(refused.Status, refused.ErrorCode);
        }
    }

    [LoggerMessage(
        LogLevel.Critical, "Storage, {Part}: {Condition}. The app's identity needs the role {Role} there")]
    private partial void Unusable(string part, StorageCondition condition, string role);

    [LoggerMessage(LogLevel.Error, "Storage lacks a part that could not be made: it answered {Status} {Code}")]
    private partial void NotMade(int status, string? code);
}
