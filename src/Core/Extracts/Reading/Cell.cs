using NodaTime;

namespace Reporting.Extracts.Reading;

/// <summary>What a cell holds. Everything in a csv file is text.</summary>
public enum CellKind : byte
{
    Blank,
    Text,
    Number,
    Date,
    Bool,
    Error,
}

/// <summary>One cell as the file holds it; nothing is trimmed, mapped or guessed.</summary>
/// <remarks>
/// A number whose format shows a calendar day is a <see cref="CellKind.Date"/>; a time of day or a duration alone stays
/// a number of days. A formula gives the value that was kept with it; without one it is an error.
/// </remarks>
public readonly struct Cell
{
    private Cell(CellKind kind, string? text, double number)
    {
        Kind = kind;
        Text = text;
        Number = number;
    }

    public CellKind Kind { get; }

    /// <summary>The text of a text cell, or what an error cell shows: <c>#N/A</c>. Otherwise null.</summary>
    public string? Text { get; }

    /// <summary>A number; of a date its serial, in days from 30 December 1899 whatever the workbook counted from; of a
    /// bool 1 or 0.</summary>
    public double Number { get; }

    /// <summary>The day and time of a date cell, otherwise null.</summary>
    public LocalDateTime? Date =>
        Kind == CellKind.Date ? LocalDateTime.FromDateTime(DateTime.FromOADate(Number)) : null;

    /// <summary>The day of a date cell, otherwise null.</summary>
    public LocalDate? AsDate => Date?.Date;

    /// <summary>The day that a bare number would be as a serial of the 1900 system, or null where it would be none:
    /// below 1 (1 January 1900), after the year 9999, or 60, the 29 February 1900 that Excel alone knows.</summary>
    public LocalDate? AsSerialDate => Kind switch
    {
        CellKind.Date => AsDate,
        CellKind.Number => OfSerial(Number, dates1904: false).AsDate,
        _ => null,
    };

    public bool IsBlank => Kind == CellKind.Blank;

    internal static Cell OfText(string text) => text.Length == 0 ? default : new(CellKind.Text, text, 0);

    internal static Cell OfNumber(double number) => new(CellKind.Number, null, number);

    internal static Cell OfDate(DateTime date) => new(CellKind.Date, null, date.ToOADate());

    /// <summary>A date if the serial has a day, otherwise the number. Excel's 1900 counts a 29 February that never was,
    /// so its first 59 days are one behind; its 1904 starts 1,462 days later.</summary>
    internal static Cell OfSerial(double serial, bool dates1904) => serial switch
    {
        >= 1 and < 2958466 - 1462 when dates1904 => new(CellKind.Date, null, serial + 1462),
        >= 1 and < 60 when !dates1904 => new(CellKind.Date, null, serial + 1),
        >= 61 and < 2958466 when !dates1904 => new(CellKind.Date, null, serial),
        _ => OfNumber(serial),
    };

    internal static Cell OfBool(bool value) => new(CellKind.Bool, null, value ? 1 : 0);

    internal static Cell OfError(string shown) => new(CellKind.Error, shown, 0);
}
