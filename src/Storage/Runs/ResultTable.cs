using System.Collections.Immutable;
using Azure.Data.Tables;
using Reporting.Indicators;
using Reporting.Runs;
using Reporting.Storage.Accounts;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Runs;

/// <summary>Table <c>Results</c>, performance: row breakdown, group, indicator.</summary>
internal sealed class ResultTable(StorageAccount account, RowTexts texts)
    : RunRowTable<StoredFigures>(account, TableNames.Results), IResultStore
{
    private static readonly ImmutableDictionary<string, int> PlaceInCatalogue = Catalogue.All
        .Select((indicator, place) => KeyValuePair.Create(indicator.Id, place))
        .ToImmutableDictionary(StringComparer.Ordinal);

    private readonly ResultRows rows = new(texts);

    protected override Task<TableEntity> WriteAsync(
        RunKey run, StoredFigures row, int place, CancellationToken cancel) => rows.WriteAsync(run, row, cancel);

    protected override async Task<ImmutableArray<StoredFigures>> ReadAsync(
        IReadOnlyList<TableEntity> rows, CancellationToken cancel)
    {
        var lines = new List<StoredFigures>();
        foreach (var row in rows)
            lines.Add(await this.rows.ReadAsync(row, cancel));
        return
        [
            .. lines
                .OrderBy(line => line.Breakdown)
                .ThenBy(line => line.Group, StringComparer.Ordinal)
                .ThenBy(line => PlaceInCatalogue.GetValueOrDefault(line.Indicator, int.MaxValue))
                .ThenBy(line => line.Indicator, StringComparer.Ordinal),
        ];
    }
}
