using System.Globalization;
using NodaTime;

namespace Reporting.Cli.Samples.Files;

internal enum CellKind
{
    Blank,
    Text,
    Number,
    Date,
    DateTime,
    Error,
}

/// <summary>
/// One cell as a spreadsheet holds it: a date is a serial number with a date's style, and <see cref="Number"/> is that
/// serial.
/// </summary>
internal readonly record struct Cell(CellKind Kind, string Text, decimal Number)
{
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    public static readonly Cell Blank = new(CellKind.Blank, "", 0);

    public static readonly Cell NotAvailable = new(CellKind.Error, "#N/A", 0);

    public static Cell Of(string text) => text.Length == 0 ? Blank : new(CellKind.Text, text, 0);

    public static Cell Of(decimal? number) => number is { } value ? new(CellKind.Number, "", value) : Blank;

    public static Cell Of(LocalDate? date) => date is { } day
        ? new(CellKind.Date, "", Period.DaysBetween(DayZero, day))
        : Blank;

    /// <summary>The day of a date cell.</summary>
    public LocalDate Day => DayZero.PlusDays((int)Number);

    /// <summary>The cell as an export to text writes it: dates as dd/MM/yyyy.</summary>
    public string AsText() => Kind switch
    {
        CellKind.Blank => "",
        CellKind.Number => Number.ToString(CultureInfo.InvariantCulture),
        CellKind.Date => Day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        CellKind.DateTime => Day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) + Time(),
        _ => Text,
    };

    private string Time()
    {
        var minutes = (int)((Number - decimal.Truncate(Number)) * 24 * 60);
        return string.Create(CultureInfo.InvariantCulture, $" {minutes / 60:D2}:{minutes % 60:D2}");
    }
}
