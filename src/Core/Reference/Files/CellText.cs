using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Reporting.Periods;

namespace Reporting.Reference.Files;

/// <summary>What the text of a reference cell means; null where it means nothing of the kind.</summary>
internal static class CellText
{
    private static readonly LocalDatePattern[] DatePatterns =
    [
        LocalDatePattern.Iso,
        LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu"),
    ];

    // Excel turns 2023-06 typed into a csv into a date, which it shows as Jun-23.
    private static readonly YearMonthPattern ExcelMonth = YearMonthPattern.CreateWithInvariantCulture("MMM-yy");

    // No figure of an authority is, and what is worked out from more could overflow.
    private const decimal TooLarge = 1e15m;

    public static LocalDate? Date(string text)
    {
        foreach (var pattern in DatePatterns)
        {
            if (pattern.Parse(text).TryGetValue(default, out var date))
                return date;
        }

        return null;
    }

    public static ReportingMonth? Month(string text)
    {
        if (ReportingMonth.TryParse(text, out var month))
            return month;
        if (Date(text) is { } date)
            return ReportingMonth.Of(date);
        return ExcelMonth.Parse(text).TryGetValue(default, out var written)
            ? new ReportingMonth(written.Year, written.Month)
            : null;
    }

    public static decimal? Number(string text) => decimal.TryParse(
        text,
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
        CultureInfo.InvariantCulture,
        out var number)
        && Math.Abs(number) < TooLarge
        ? number
        : null;

    /// <summary>A number as a paper prints it, with or without its per cent sign.</summary>
    public static decimal? Printed(string text) => Number(text.EndsWith('%') ? text[..^1].TrimEnd() : text);

    public static int? Whole(string text) =>
        Number(text) is { } number && number == decimal.Truncate(number) && number is >= 0 and <= int.MaxValue
            ? (int)number
            : null;

    public static bool? YesNo(string text) => text.ToUpperInvariant() switch
    {
        "YES" or "Y" or "TRUE" or "A) YES" => true,
        "NO" or "N" or "FALSE" or "B) NO" => false,
        _ => null,
    };
}
