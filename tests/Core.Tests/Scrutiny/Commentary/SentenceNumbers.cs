using System.Globalization;
using System.Text.RegularExpressions;

namespace Reporting.Tests.Scrutiny.Commentary;

/// <summary>A sentence's numbers, read back without the product's own reader. Years of dates are none.</summary>
internal static class SentenceNumbers
{
    private static readonly Regex Dates = new(
        @"(January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d",
        RegexOptions.None, TimeSpan.FromSeconds(1));

    private static readonly Regex Numbers = new(@"[\d,]*\d(\.\d+)?", RegexOptions.None, TimeSpan.FromSeconds(1));

    public static IEnumerable<decimal> In(string sentence) => Numbers.Matches(Dates.Replace(sentence, ""))
        .Select(match => decimal.Parse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture));
}
