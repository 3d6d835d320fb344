using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Storage.Runs;

/// <summary>A month's figure as it lies in a row: flat, every part of its own.</summary>
internal sealed record MonthCell(
    ReportingMonth Month,
    decimal? Value,
    decimal? Numerator,
    decimal? Denominator,
    Absence Absence,
    int Undetermined,
    int Exempt,
    string? Note,
    string? Markers,
    FigureSource Source,
    ReportingMonth ToldBy,
    int Decimals,
    Status? Status)
{
    public static MonthCell Of(StoredFigure stored) => new(
        stored.Month,
        stored.Figure.Value,
        stored.Figure.Numerator,
        stored.Figure.Denominator,
        stored.Figure.Absence,
        stored.Figure.Undetermined,
        stored.Figure.Exempt,
        stored.Figure.Note,
        stored.Markers,
        stored.Source,
        stored.ToldBy,
        stored.Decimals,
        stored.Status);

    public StoredFigure ToFigure() => new(
        Month,
        Figure.Restored(Value, Numerator, Denominator, Absence, Undetermined, Exempt, Note),
        Markers ?? "",
        Source,
        ToldBy)
    {
        Decimals = Decimals,
        Status = Status,
    };
}
