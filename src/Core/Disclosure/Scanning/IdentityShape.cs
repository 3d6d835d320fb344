using Reporting.Extracts.Records;
using Reporting.Extracts.Values;

namespace Reporting.Disclosure.Scanning;

/// <summary>What of an identity is particular enough to be looked for in words: a child called 12 in the case system must
/// stop no paper that says 12.</summary>
internal static class IdentityShape
{
    private const int LeastLength = 5;
    private const int LeastDigits = 3;
    private const int LeastNumber = 5;

    // A list names these where nobody in particular holds the case.
    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal)
    {
        "AGENCY", "ALLOCATED", "ALLOCATION", "ASSESSMENT", "AWAITING", "BE", "CARE", "CASE", "CHILD", "CHILDREN",
        "CHILDRENS", "DUTY", "FAMILY", "HELP", "EARLY", "HEAD", "HOLDER", "KNOWN", "LEAD", "LEAVING", "MANAGER", "NO",
        "NONE", "NOT", "OF", "OFFICER", "PERSONAL", "ADVISER", "ADVISOR", "PRACTICE", "PRACTITIONER", "REVIEWING",
        "INDEPENDENT", "S", "SENIOR", "SERVICE", "SERVICES", "SOCIAL", "STUDENT", "SUPPORT", "TBA", "TBC", "TEAM", "TO",
        "UNALLOCATED", "UNKNOWN", "VACANT", "WITH", "WORK", "WORKER",
    };

    /// <summary>An id that is no count, year or code: five digits, or letters and three digits.</summary>
    public static bool IsId(string folded)
    {
        var digits = folded.Count(char.IsAsciiDigit);
        var letters = folded.Count(char.IsLetter);
        return letters == 0 ? digits >= LeastNumber : digits >= LeastDigits && digits + letters >= LeastLength;
    }

    /// <summary>A person's name, or the number of one: two words that are not only a role's.</summary>
    public static bool IsPerson(string folded)
    {
        var words = folded.Split([' ', ',', '.', '-', '\''], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1
            ? !words.All(Roles.Contains)
            : folded.Length >= LeastLength && folded.Any(char.IsAsciiDigit) && folded.Any(char.IsLetter);
    }

    /// <summary>Somebody in <c>teams</c> with more than a surname beside posts: a post and a place name nobody.</summary>
    public static bool IsNamed(TeamPerson person) => TeamPeople.WordsOf(FoldedText.Of(person.Name))
        .Any(word => word.Length > 1 && word.All(char.IsLetter) && !Roles.Contains(word)
            && !word.Equals(person.Surname, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// <c>SYN-######</c> of <c>SYN-000123</c>: letters, then digits to the end. Null where it is another shape, or one
    /// that codes and years have too.
    /// </summary>
    public static string? PatternOf(ReadOnlySpan<char> folded)
    {
        var letters = 0;
        while (letters < folded.Length && char.IsLetter(folded[letters]))
            letters++;
        var first = letters < folded.Length && folded[letters] is '-' or '/' or '_' or ' ' ? letters + 1 : letters;
        var digits = folded[first..];
        return letters > 0 && digits.Length >= (letters == 1 ? LeastNumber : LeastNumber - 1)
            && !digits.ContainsAnyExceptInRange('0', '9')
            ? string.Concat(folded[..first], new string('#', digits.Length))
            : null;
    }
}
