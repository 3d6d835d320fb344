using System.Globalization;

namespace Reporting.Cli.Terminal;

/// <summary>A line as it may stand on a terminal or in a log: names of files and sheets can hold anything.</summary>
internal static class PlainLine
{
    /// <summary>Line breaks, escape sequences and marks that turn the direction of writing become question marks.
    /// </summary>
    public static string Of(string line) => string.Concat(line.Select(letter => IsPlain(letter) ? letter : '?'));

    private static bool IsPlain(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);
}
