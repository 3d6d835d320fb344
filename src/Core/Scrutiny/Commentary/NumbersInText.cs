using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Reporting.Indicators;

namespace Reporting.Scrutiny.Commentary;

/// <summary>Reads the numbers of a text that claim something: dates, ages, law and titles hold others.</summary>
/// <remarks>The text is anybody's: no pattern looks back or ahead, so that each takes time by length alone.</remarks>
internal static class NumbersInText
{
    private const RegexOptions Linear =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private const string Month = "(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|"
        + "oct(ober)?|nov(ember)?|dec(ember)?)";

    private const string Year = "(19[89][0-9]|20[0-4][0-9])";
    private const string Ordinal = "[0-9]+(st|nd|rd|th)";

    private static readonly ImmutableArray<Regex> NoClaims =
    [
        Pattern($@"\b[0-9]{{1,2}}(st|nd|rd|th)?\s+(of\s+)?{Month}\b(,?\s+{Year}\b)?"),
        Pattern($@"\b{Month}\s+({Ordinal}(,?\s+{Year})?|{Year}|'[0-9]{{2}})\b"),
        Pattern(@"\b[0-9]{1,2}[/.][0-9]{1,2}[/.]([0-9]{2}|[0-9]{4})\b"),
        Pattern(@"\b[0-9]{4}-[0-9]{2}(-[0-9]{2})?\b"),
        Pattern($@"\b{Year}(\s*(/|-|–|to)\s*([0-9]{{2}}|{Year}))?\b"),
        Pattern(@"\b[0-9]+\+"),
        Pattern(@"\b(aged?|ages)\s+[0-9]{1,2}(\s*(-|–|to|and|or)\s*[0-9]{1,2})?\b"),
        Pattern(@"\b[0-9]{1,2}(\s*(-|–|to|and|or)\s*[0-9]{1,2})?[\s-]*(year|yr)s?[\s-]*(old|of age)"),
        Pattern(@"\b(under|over)[\s-]+(16|17|18|21|25)(s|\b)"),
        Pattern(@"\b(sections?|sect|regulations?|part|schedule|chapter|page|appendix|table|note|item|phase|level|tier|"
            + @"stage|band|list|version|paragraph|quarter|week|day|key stage)\.?\s+[0-9]+[a-z]?\b"),
        Pattern(@"\b[a-z]+[.-]?[0-9]+[a-z0-9]*\b"),
        Pattern($@"\b{Ordinal}\b"),
        Pattern(@"\b[0-9]{1,2}([:.][0-9]{2})?\s*(am|pm)\b|\b[0-9]{1,2}:[0-9]{2}\b|\b24/7\b"),
        Pattern(@"\b(last|past|previous|next|coming|first|every|rolling)\s+[0-9]+\s+(working\s+)?"
            + @"(day|week|month|quarter|year)s?\b"),
        Pattern(@"\b[0-9]+\s+(week|month|quarter|year)s?\s+(running|in a row|ago|average)\b"),
        Pattern(@"\bper\s+1[0,]*\b"),
        .. OfTitles(),
    ];

    private static readonly Regex Numbers =
        Pattern(@"([0-9][0-9,]*)\s*/\s*([0-9][0-9,]*)|([0-9][0-9,]*(\.[0-9]+)?)(\s*(%|per\s?cent\b))?");

    /// <summary>In the order of the text.</summary>
    public static IEnumerable<WrittenNumber> In(string text)
    {
        var claims = NoClaims.Aggregate(text, (left, pattern) => pattern.Replace(left, " "));
        return Numbers.Matches(claims).Select(Read).OfType<WrittenNumber>();
    }

    /// <summary>Lengths and ages that the indicators are named by: "45 working days", "20 miles".</summary>
    private static IEnumerable<Regex> OfTitles()
    {
        var named = Pattern(@"([0-9]+)\+?\s+((working|or\s+more)\s+)?(day|week|month|mile|placement)");
        return Catalogue.All.SelectMany(indicator => indicator.Aliases.Prepend(indicator.Title))
            .SelectMany(title => named.Matches(title))
            .Select(match => $@"\b{match.Groups[1].Value}[\s-]+((working|or\s+more)[\s-]+)?{match.Groups[4].Value}s?\b")
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(Pattern);
    }

    // Of digits alone there can be more than a decimal holds: no table shows such a number.
    private static WrittenNumber? Read(Match match)
    {
        if (match.Groups[1].Success)
        {
            return Parse(match.Groups[1].Value) is { } part && Parse(match.Groups[2].Value) is { } of
                ? new WrittenNumber(match.Value, part, IsPercent: false) { Of = of }
                : null;
        }

        return Parse(match.Groups[3].Value) is { } value
            ? new WrittenNumber(match.Value.TrimEnd(','), value, match.Groups[5].Success)
            : null;
    }

    private static decimal? Parse(string digits) => decimal.TryParse(
        digits.TrimEnd(','),
        NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
        CultureInfo.InvariantCulture,
        out var value)
        ? value
        : null;

    private static Regex Pattern(string pattern) => new(pattern, Linear);
}
