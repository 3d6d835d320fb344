namespace Reporting.Scrutiny.Packs;

/// <summary>What others wrote, in a sheet of ours.</summary>
internal static class PackWords
{
    private const int LongestName = 60;

    /// <summary>
    /// Without what a reader would take for a sign or a note of the workbook, and without pictures, which programs show
    /// as codes.
    /// </summary>
    public static string Plain(string written) => WithSingleSpaces(string.Concat(written.Select(each => each switch
    {
        '[' => '(',
        ']' => ')',
        _ => char.IsSurrogate(each) ? ' ' : each,
    })));

    /// <summary>A team's or area's name in titles, which hold no dash and no line (W1); empty where nothing is left.
    /// </summary>
    public static string Title(string name)
    {
        var words = WithSingleSpaces(Plain(name).Replace('_', ' ').Replace('-', ' '));
        return words.Length <= LongestName ? words : words[..LongestName].TrimEnd();
    }

    private static string WithSingleSpaces(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
