using System.Text.RegularExpressions;

namespace Reporting.Tests.Workbooks;

/// <summary>The standard's patterns over the text of a cell.</summary>
internal static partial class CellText
{
    public static bool IsOnlySigns(string text) => OnlySigns().IsMatch(text);

    public static bool IsOnlySymbols(string text) => text.Length > 0 && !text.Any(char.IsLetterOrDigit);

    public static bool SaysNotAvailable(string text) => NotAvailable().IsMatch(text);

    public static bool HasQuarterOrDash(string text) => QuarterOrDash().IsMatch(text);

    public static IEnumerable<string> Signs(string text) => Sign().Matches(text).Select(match => match.Value);

    public static IEnumerable<string> NoteMarkers(string text) => Marker().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"^(\[(b|c|e|er|f|low|p|r|u|w|x|z)\])+$")]
    private static partial Regex OnlySigns();

    [GeneratedRegex(@"\[(b|c|e|er|f|low|p|r|u|w|x|z)\]")]
    private static partial Regex Sign();

    [GeneratedRegex(@"\[note [0-9]+\]")]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\s*N/?A\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex NotAvailable();

    [GeneratedRegex(@"\bQ\d\b|\u2013|\u2014")]
    private static partial Regex QuarterOrDash();
}
