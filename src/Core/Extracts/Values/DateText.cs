using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace Reporting.Extracts.Values;

/// <summary>Dates written as text: <c>31/01/2023</c>, <c>2023-01-31</c>, <c>31 Jan 2023</c>, with or without a
/// time.</summary>
internal static class DateText
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    private static readonly ImmutableArray<string> Months =
        ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    private static readonly ImmutableArray<string> LongMonths =
    [
        "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE",
        "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER",
    ];

    /// <summary>Year, month and day as written, not yet known to be a day; null where the text is no date.</summary>
    /// <remarks>Years have four digits: two are a guess. With an offset it is the day in London.</remarks>
    public static (int Year, int Month, int Day)? Parts(string cleanText)
    {
        if (OffsetDateTimePattern.ExtendedIso.Parse(cleanText) is { Success: true, Value: var moment })
        {
            // At the ends of the calendar London's day may lie beyond it: it is the day as written.
            var day = moment.Year is > 1 and < 9999 ? moment.InZone(London).Date : moment.Date;
            return (day.Year, day.Month, day.Day);
        }

        var parts = WithoutTime(cleanText).Split('/', '-', '.', ' ');
        return parts is not [var first, var second, var third] || MonthNumber(second) is not { } month ? null
            : Digits(first, 4) is { } year && Digits(third, 1, 2) is { } lastDay ? (year, month, lastDay)
            : Digits(third, 4) is { } lastYear && Digits(first, 1, 2) is { } firstDay ? (lastYear, month, firstDay)
            : null;
    }

    /// <summary>Day, month and the last two digits of a year of this century: <c>29/09/22</c>.</summary>
    public static (int Year, int Month, int Day)? ShortParts(string cleanText) =>
        cleanText.Split('/', '-', '.', ' ') is [var first, var second, var third]
        && MonthNumber(second) is { } month && Digits(third, 2) is { } year && Digits(first, 1, 2) is { } day
            ? (2000 + year, month, day)
            : null;

    /// <summary>A five-digit number, such as a csv file shows where the spreadsheet had a date.</summary>
    public static int? Serial(string cleanText)
    {
        var whole = cleanText.Split('.') is [var days, var time] && time.All(char.IsAsciiDigit) ? days : cleanText;
        return Digits(whole, 5);
    }

    private static int? MonthNumber(string text)
    {
        var folded = text.ToUpperInvariant();
        var named = Math.Max(Months.IndexOf(folded), LongMonths.IndexOf(folded));
        return named >= 0 ? named + 1 : Digits(text, 1, 2);
    }

    private static string WithoutTime(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return text;
        var cut = text.LastIndexOfAny([' ', 'T', 't'], colon);
        return cut > 0 && IsTime(text[(cut + 1)..]) ? text[..cut] : text;
    }

    private static bool IsTime(string text) => text.Split(' ') is [var clock, .. var half]
        && half is [] or [['A' or 'P' or 'a' or 'p', 'M' or 'm']]
        && clock.All(letter => char.IsAsciiDigit(letter) || letter is ':' or '.');

    private static int? Digits(string text, int length) => Digits(text, length, length);

    private static int? Digits(string text, int least, int most)
    {
        if (text.Length < least || text.Length > most)
            return null;
        var number = 0;
        foreach (var letter in text)
        {
            if (!char.IsAsciiDigit(letter))
                return null;
            number = (number * 10) + (letter - '0');
        }

        return number;
    }
}
