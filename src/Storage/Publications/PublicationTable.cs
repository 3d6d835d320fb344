using Azure;
using Azure.Data.Tables;
using Reporting.Publications;
using Reporting.Runs;
using Reporting.Storage.Accounts;
using Reporting.Storage.Runs;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Publications;

/// <summary>Table <c>Publications</c>: partition period + report, row issue. Rows are added, never changed.</summary>
internal sealed class PublicationTable(StorageAccount account) : IPublicationStore
{
    public async Task<IReadOnlyList<Publication>> IssuesAsync(ReportKey of, CancellationToken cancel)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {ReportPartition.Of(of)}");
        var issues = await ReadAsync(filter, cancel);
        return [.. issues.OrderBy(publication => publication.Issue)];
    }

    public async Task<IReadOnlyList<Publication>> AllAsync(CancellationToken cancel)
    {
        var all = await ReadAsync(filter: null, cancel);
        return
        [
            .. all
                .OrderBy(publication => publication.PublishedOn)
                .ThenBy(publication => publication.Run.Of.Period)
                .ThenBy(publication => publication.Run.Of.Report, StringComparer.Ordinal)
                .ThenBy(publication => publication.Issue),
        ];
    }

    public async Task<bool> TryAddAsync(Publication publication, CancellationToken cancel)
    {
        var table = await account.TableAsync(TableNames.Publications, cancel);
        var row = PublicationRow.Write(publication);
        WriteMark.Set(row);
        try
        {
            await table.AddEntityAsync(row, cancel);
            return true;
        }
        catch (RequestFailedException refused) when (Conflict.Is(refused))
        {
            var there = await table.GetEntityAsync<TableEntity>(
                row.PartitionKey, row.RowKey, cancellationToken: cancel);
            return WriteMark.IsOf(row, there.Value);
        }
    }

    private async Task<List<Publication>> ReadAsync(string? filter, CancellationToken cancel)
    {
        var table = await account.TableAsync(TableNames.Publications, cancel);
        var publications = new List<Publication>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter, cancellationToken: cancel))
            publications.Add(PublicationRow.Read(row));
        return publications;
    }
}
