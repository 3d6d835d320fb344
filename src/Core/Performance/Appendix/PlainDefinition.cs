using System.Text.RegularExpressions;
using Reporting.Indicators;

namespace Reporting.Performance.Appendix;

/// <summary>The catalogue's definitions in a reader's words: its ids and formulas said in English.</summary>
internal static partial class PlainDefinition
{
    private const string ReReferral =
        "Referrals of a child who was referred before, within the 12 months up to the referral";

    private const string Supervision =
        "Children whose latest case or group supervision was within eight weeks of month end, or who joined within "
        + "eight weeks";

    /// <summary>Longer ids first, so that none is read inside another.</summary>
    private static readonly (string Id, string Words)[] Cohorts =
    [
        ("cin-plans-cwd", "children with a child in need plan in a team for children with disabilities"),
        ("cin-plans", "children with a child in need plan in another team than one for children with disabilities"),
        ("cp-plans", "children on a child protection plan at month end"),
        ("care-leavers", "care leavers at month end"),
        ("children-open", "children open to the service at month end"),
        ("cla", "children in our care at month end"),
    ];

    public static string Counted(Indicator indicator) => indicator.NumeratorText switch
    {
        "see the re-referral rule" => ReReferral,
        "see the supervision rule" => Supervision,
        "the same, team is a CWD team" => AppendixWords.Capitalised(Cohorts[0].Words),
        var text => InWords(text),
    };

    public static string OutOf(Indicator indicator) => InWords(indicator.DenominatorText);

    /// <summary>What indicators.md leaves out of the cohorts that the definition reads.</summary>
    public static string NotCounted(Indicator indicator)
    {
        var text = $"{indicator.Id} {indicator.Sources} {indicator.DenominatorText} {indicator.NumeratorText}";
        bool Reads(string word) => text.Contains(word, StringComparison.Ordinal);
        IEnumerable<(bool Applies, string Words)> exclusions =
        [
            (Reads("List 8") || Reads("cla"), "Short breaks (legal status V3 or V4)"),
            (Reads("care leaver") || Reads("care-leavers"), "Young people who have died"),
            (Reads("supervision"), "Management oversight alone"),
            (Reads("assessments") && Reads("authoris"), "Assessments not yet authorised"),
            (indicator.Kind == Kind.Event, "The same row given twice"),
        ];
        var said = exclusions.Where(each => each.Applies).Select(each => each.Words).ToList();
        return said.Count == 0 ? "Nothing left out" : string.Join(". ", said);
    }

    private static string InWords(string text)
    {
        var words = CodeLetter().Replace(text, "");
        if (words is "Yes" or "No")
            return $"Answered {words.ToLowerInvariant()}";
        words = WorkingDays().Replace(words, "$3 working days or fewer from $1 to $2");
        words = Cohorts.Aggregate(words, (sentence, cohort) => Word(cohort.Id).Replace(sentence, cohort.Words));
        words = words
            .Replace("UASC = Yes", "unaccompanied asylum seeking status", StringComparison.Ordinal)
            .Replace("month end at month end", "month end", StringComparison.Ordinal)
            .Replace(" >= 1", " is 1 or more", StringComparison.Ordinal)
            .Replace(" >= 3", " is 3 or more", StringComparison.Ordinal)
            .Replace(" <= ", " on or before ", StringComparison.Ordinal)
            .Replace(" < ", " under ", StringComparison.Ordinal)
            .Replace(" = ", " is ", StringComparison.Ordinal);
        return AppendixWords.Capitalised(words);
    }

    private static Regex Word(string id) => new(
        $@"(?<![\w-]){Regex.Escape(id)}(?![\w-])", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>
    /// The letter before a code's words moves between years (extracts.md) and tells a reader nothing.
    /// </summary>
    [GeneratedRegex(@"\b[a-e]\) (?=[A-Z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeLetter();

    [GeneratedRegex(
        @"workingDays\((?<1>(the [^()]+|[^,()]+)), (?<2>[^()]+)\) <= (?<3>[0-9]+)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex WorkingDays();
}
