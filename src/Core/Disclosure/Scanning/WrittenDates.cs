using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Reporting.Disclosure.Scanning;

/// <summary>A day in a text.</summary>
/// <param name="IsNumeric">Written in digits, as forms write dates of birth and our own words never do.</param>
/// <param name="IsCalledBirth">The words before it say that somebody was born then.</param>
internal readonly record struct WrittenDate(LocalDate Day, bool IsNumeric, bool IsCalledBirth);

/// <summary>The days that a text may mean, in every way that people write them; a doubtful one is read both ways.
/// </summary>
internal static partial class WrittenDates
{
    private const string Birth = @"(?<birth>\b(?:born|d\.?\s?o\.?\s?b\.?|date of birth|birthday|birth date)\W{0,3}"
        + @"(?:(?:on|is|was|of)\W{1,2})?)?";

    // Milliseconds: a text that takes longer stops the paper, as it should.
    private const int Patience = 2_000;

    // Two digits of a year mean the last one that has been: nobody's birth lies ahead of a century's turn.
    private const int Century = 100;
    private const int LastOfThisCentury = 40;

    public static IEnumerable<WrittenDate> In(string text)
    {
        foreach (Match found in Digits().Matches(text))
        {
            var (one, two, three) = (Number(found, "one"), Number(found, "two"), Number(found, "three"));
            var isYearFirst = found.Groups["one"].Length == 4;
            foreach (var day in isYearFirst ? Days(one, two, three) : Days(Year(found, "three"), two, one))
                yield return new WrittenDate(day, IsNumeric: true, IsBirth(found));
        }

        foreach (Match found in Worded().Matches(text))
        {
            var month = MonthOf(found.Groups["month"].Value);
            if (DayOf(Year(found, "year"), month, Number(found, "day")) is { } day)
                yield return new WrittenDate(day, IsNumeric: false, IsBirth(found));
        }
    }

    // 03/04/2015 is the third of April to us and the fourth of March to a form from elsewhere.
    private static IEnumerable<LocalDate> Days(int year, int two, int three)
    {
        if (DayOf(year, two, three) is { } day)
            yield return day;
        if (two != three && DayOf(year, three, two) is { } turned)
            yield return turned;
    }

    private static LocalDate? DayOf(int year, int month, int day) =>
        year is >= 1900 and < 2100 && month is >= 1 and <= 12
        && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static int MonthOf(string word) => 1 + Array.FindIndex(
        CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames,
        name => name.Equals(word[..3], StringComparison.OrdinalIgnoreCase));

    private static int Year(Match found, string group)
    {
        var year = Number(found, group);
        return found.Groups[group].Length > 2 ? year : year + (year < LastOfThisCentury ? 20 : 19) * Century;
    }

    private static int Number(Match found, string group) =>
        int.Parse(found.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsBirth(Match found) => found.Groups["birth"].Success;

    [GeneratedRegex(
        Birth + @"(?<![\d/.-])(?:(?<one>\d{4})[-/.](?<two>\d{1,2})[-/.](?<three>\d{1,2})"
        + @"|(?<one>\d{1,2})\s?[-/.]\s?(?<two>\d{1,2})\s?[-/.]\s?(?<three>\d{4}|\d{2}))(?![\d]|[/.-]\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Digits();

    [GeneratedRegex(
        Birth + @"(?:\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]*(?<month>" + Names + @")[\s,.-]*(?<year>\d{4}|\d{2})\b"
        + @"|\b(?<month>" + Names + @")\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Worded();

    private const string Names = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
        + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
}
