using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using Azure.Identity;
using Reporting.Storage.Accounts;
using Reporting.Upkeep;

namespace Reporting.Storage.Upkeep;

/// <summary>Asks all parts at once, each for its properties or a first row.</summary>
internal sealed class StorageProbe(StorageAccount account) : IStorageProbe
{
    /// <summary>A person waits for it: what doesn't answer in this time counts as not answering.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<ImmutableArray<StorageAnswer>> AskAsync(CancellationToken cancel) =>
        [.. await Task.WhenAll(Parts().Select(part => AskAsync(part, cancel)))];

    private IEnumerable<Part> Parts() =>
    [
        .. ContainerNames.All.Select(name => new Part(
            $"container {name}",
            StorageRoles.OfContainer(name),
            stop => account.Container(name).GetPropertiesAsync(cancellationToken: stop))),
        .. TableNames.All.Select(name => new Part(
            $"table {name}", StorageRoles.OfTables, stop => FirstRowAsync(account.Table(name), stop))),
        new Part(
            $"queue {account.RunsQueue().Name}",
            StorageRoles.OfQueues,
            stop => account.RunsQueue().GetPropertiesAsync(stop)),
    ];

    private static async Task<StorageAnswer> AskAsync(Part part, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        var condition = StorageCondition.Answers;
        try
        {
            await part.Ask(patience.Token);
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException
            or AuthenticationFailedException or OperationCanceledException)
        {
            cancel.ThrowIfCancellationRequested();
            condition = ConditionAfter(failure);
        }

        return new StorageAnswer(part.Name, part.Role, condition);
    }

    private static StorageCondition ConditionAfter(Exception failure) => failure switch
    {
        RequestFailedException { Status: 404 } => StorageCondition.Missing,
        RequestFailedException { Status: 401 or 403 } or AuthenticationFailedException => StorageCondition.Forbidden,
        _ => StorageCondition.Unreachable,
    };

    private static async Task FirstRowAsync(TableClient table, CancellationToken cancel)
    {
        string[] keysOnly = [nameof(TableEntity.PartitionKey)];
        await foreach (var _ in table.QueryAsync<TableEntity>(
            maxPerPage: 1, select: keysOnly, cancellationToken: cancel))
            return;
    }

    private sealed record Part(string Name, string Role, Func<CancellationToken, Task> Ask);
}
