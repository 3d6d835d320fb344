using System.Globalization;
using Azure.Data.Tables;
using Reporting.Indicators;
using Reporting.Runs;
using Reporting.Storage.Tables;

namespace Reporting.Storage.Runs;

/// <summary>
/// Figures as a row and back. The run's own month stands in columns too, for whoever queries the table; decimals are
/// text, because the service has no type that keeps their digits (fault 73).
/// </summary>
internal sealed class ResultRows(RowTexts texts)
{
    private const string Months = "Months";

    public async Task<TableEntity> WriteAsync(RunKey run, StoredFigures line, CancellationToken cancel)
    {
        var row = Schema.Row(
            ReportPartition.Of(run), TableKey.Of(line.Breakdown.ToString(), line.Group, line.Indicator));
        row[nameof(StoredFigures.Breakdown)] = line.Breakdown.ToString();
        row[nameof(StoredFigures.Indicator)] = line.Indicator;
        await texts.SetAsync(row, nameof(StoredFigures.Group), line.Group, cancel);
        if (line.Months.FirstOrDefault(month => month.Month == run.Of.Period) is { } own)
            SetOwnMonth(row, own);
        await texts.SetAsync(row, Months, RowJson.Write(line.Months.Select(MonthCell.Of)), cancel);
        return row;
    }

    public async Task<StoredFigures> ReadAsync(TableEntity row, CancellationToken cancel) => new(
        Enum.Parse<Breakdown>(row.GetString(nameof(StoredFigures.Breakdown))),
        await texts.FindAsync(row, nameof(StoredFigures.Group), cancel) ?? "",
        row.GetString(nameof(StoredFigures.Indicator)),
        [.. RowJson.ReadAll<MonthCell>(await texts.FindAsync(row, Months, cancel)).Select(cell => cell.ToFigure())]);

    private static void SetOwnMonth(TableEntity row, StoredFigure own)
    {
        row[nameof(Figure.Numerator)] = Text(own.Figure.Numerator);
        row[nameof(Figure.Denominator)] = Text(own.Figure.Denominator);
        row[nameof(Figure.Value)] = Text(own.Figure.Value);
        row["Marker"] = MarkerOf(own.Figure.Absence) + own.Markers;
    }

    private static string MarkerOf(Absence absence) => absence switch
    {
        Absence.NotAvailable => "[x]",
        Absence.NotApplicable => "[z]",
        _ => "",
    };

    private static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
