using System.Collections.Immutable;
using System.Globalization;
using Azure.Data.Tables;
using Reporting.Audits;
using Reporting.Indicators;
using Reporting.Runs;
using Reporting.Storage.Accounts;
using Reporting.Storage.Runs;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Audits;

/// <summary>Table <c>Results</c>, audit reports: row breakdown, group, measure; decimals are text (fault 73).</summary>
internal sealed class AuditResultTable(StorageAccount account, RowTexts texts)
    : RunRowTable<AuditFigure>(account, TableNames.Results)
{
    private const string Place = "Place";

    protected override async Task<TableEntity> WriteAsync(
        RunKey run, AuditFigure row, int place, CancellationToken cancel)
    {
        var entity = Schema.Row(ReportPartition.Of(run), TableKey.Of(row.Breakdown, row.Group, row.Measure));
        entity[Place] = place;
        entity[nameof(AuditFigure.Breakdown)] = row.Breakdown;
        entity[nameof(AuditFigure.Measure)] = row.Measure;
        entity[nameof(Figure.Value)] = Text(row.Figure.Value);
        entity[nameof(Figure.Numerator)] = Text(row.Figure.Numerator);
        entity[nameof(Figure.Denominator)] = Text(row.Figure.Denominator);
        entity[nameof(Figure.Absence)] = row.Figure.Absence.ToString();
        entity[nameof(Figure.Note)] = row.Figure.Note;
        await texts.SetAsync(entity, nameof(AuditFigure.Group), row.Group, cancel);
        return entity;
    }

    protected override async Task<ImmutableArray<AuditFigure>> ReadAsync(
        IReadOnlyList<TableEntity> rows, CancellationToken cancel)
    {
        var read = ImmutableArray.CreateBuilder<AuditFigure>(rows.Count);
        foreach (var row in rows.OrderBy(row => row.GetInt32(Place)))
        {
            read.Add(new AuditFigure(
                row.GetString(nameof(AuditFigure.Measure)),
                row.GetString(nameof(AuditFigure.Breakdown)),
                await texts.FindAsync(row, nameof(AuditFigure.Group), cancel) ?? "",
                FigureOf(row)));
        }

        return read.ToImmutable();
    }

    private static Figure FigureOf(TableEntity row) => Figure.Restored(
        Number(row, nameof(Figure.Value)),
        Number(row, nameof(Figure.Numerator)),
        Number(row, nameof(Figure.Denominator)),
        Enum.Parse<Absence>(row.GetString(nameof(Figure.Absence))),
        undetermined: 0,
        exempt: 0,
        row.GetString(nameof(Figure.Note)));

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static decimal? Number(TableEntity row, string property) => row.GetString(property) is { } text
        ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)
        : null;
}
