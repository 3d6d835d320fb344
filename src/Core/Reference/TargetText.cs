using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Reporting.Reference.Files;

namespace Reporting.Reference;

/// <summary>
/// Reads a target as papers and reference files write it: <c>95%</c>, <c>540</c>, <c>&lt;36%</c> (met strictly below
/// 36), <c>&lt;17K</c> (thousands); <c>TBC</c>, <c>Not set</c>, <c>N/A</c>, <c>-</c> and blank are none.
/// </summary>
/// <remarks>Source: indicators.md, Values. Anything else is an error of the file it stands in.</remarks>
public static partial class TargetText
{
    private static readonly ImmutableHashSet<string> None = ["", "TBC", "NOT SET", "N/A", "-"];

    public static bool TryParse(string? text, out Target target)
    {
        var printed = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        target = new Target(printed, null, StrictlyBelow: false);
        if (None.Contains(printed.ToUpperInvariant()))
            return true;
        var match = Written().Match(printed);
        if (!match.Success || CellText.Number(match.Groups["number"].Value) is not { } number)
            return false;
        var value = match.Groups["thousands"].Success ? number * 1000 : number;
        target = new Target(printed, value, match.Groups["below"].Success);
        return true;
    }

    [GeneratedRegex(
        "^(?<below><)? ?(?<number>[0-9]+([.][0-9]+)?) ?((?<thousands>[Kk])|%)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
