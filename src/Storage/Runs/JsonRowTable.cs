using System.Collections.Immutable;
using Azure.Data.Tables;
using Reporting.Runs;
using Reporting.Storage.Accounts;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Runs;

/// <summary>Rows whose values stand in one property as JSON, in the order in which the run made them.</summary>
internal abstract class JsonRowTable<T>(StorageAccount account, string name, RowTexts texts)
    : RunRowTable<T>(account, name)
{
    private const string Value = "Value";
    private const string Place = "Place";

    protected override async Task<TableEntity> WriteAsync(RunKey run, T row, int place, CancellationToken cancel)
    {
        var entity = Schema.Row(ReportPartition.Of(run), KeyOf(row, place));
        entity[Place] = place;
        Describe(row, entity);
        await texts.SetAsync(entity, Value, RowJson.Write(row), cancel);
        return entity;
    }

    protected override async Task<ImmutableArray<T>> ReadAsync(
        IReadOnlyList<TableEntity> rows, CancellationToken cancel)
    {
        var read = ImmutableArray.CreateBuilder<T>(rows.Count);
        foreach (var row in rows.OrderBy(row => row.GetInt32(Place)))
            read.Add(RowJson.Read<T>(await texts.FindAsync(row, Value, cancel) ?? ""));
        return read.ToImmutable();
    }

    /// <summary>The row's own key, encoded. No identity in it but as a keyed hash.</summary>
    /// <param name="place">Its place among the run's rows, for rows without a key of their own.</param>
    protected abstract string KeyOf(T row, int place);

    /// <summary>Columns for whoever queries the table.</summary>
    protected abstract void Describe(T row, TableEntity entity);
}
