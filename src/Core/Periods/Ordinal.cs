using System.Globalization;

namespace Reporting.Periods;

/// <summary>Days of the month as people say them: 1st, 2nd, 3rd, 11th, 28th.</summary>
internal static class Ordinal
{
    public static string Of(int day) => day.ToString(CultureInfo.InvariantCulture) + (day % 10, day % 100) switch
    {
        (_, 11 or 12 or 13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
}
