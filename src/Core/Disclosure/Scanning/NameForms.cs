namespace Reporting.Disclosure.Scanning;

/// <summary>The ways in which people write somebody's name: as a list does, and the other way round.</summary>
internal static class NameForms
{
    private static readonly HashSet<string> Titles =
        new(["MR", "MRS", "MS", "MISS", "MX", "DR", "REV"], StringComparer.Ordinal);

    /// <param name="folded">As a list has it: <c>EXAMPLE-WORKER, ROBIN</c> or <c>MS ROBIN EXAMPLE-WORKER (AGENCY)</c>.
    /// </param>
    /// <returns>That, <c>ROBIN EXAMPLE-WORKER</c> and <c>EXAMPLE-WORKER, ROBIN</c>; a number of somebody has no other
    /// way round.</returns>
    public static IEnumerable<string> Of(string folded)
    {
        yield return folded;
        if (folded.Any(char.IsAsciiDigit) || Parts(folded.Split('(')[0].Trim()) is not var (given, surname))
            yield break;
        yield return $"{given} {surname}";
        yield return $"{surname}, {given}";
    }

    private static (string Given, string Surname)? Parts(string name)
    {
        var (surname, given) = name.Split(',', StringSplitOptions.TrimEntries) is [var last, var rest]
            ? (last, rest)
            : name.LastIndexOf(' ') is var at and > 0 && !name.Contains(',', StringComparison.Ordinal)
                ? (name[(at + 1)..], name[..at])
                : ("", "");
        var first = string.Join(' ', given.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(Titles.Contains));
        return first.Length > 0 && surname.Length > 0 ? (first, surname) : null;
    }
}
