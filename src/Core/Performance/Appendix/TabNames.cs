namespace Reporting.Performance.Appendix;

/// <summary>
/// Worksheet names from section titles: the same in every release, at most 31 letters, digits, underscores (W7).
/// </summary>
internal static class TabNames
{
    private const int Longest = 31;

    /// <summary>As many whole words of the section as fit before the ending.</summary>
    public static string Of(string section, string ending)
    {
        var words = new string([.. section.Select(each => char.IsAsciiLetterOrDigit(each) ? each : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = "";
        foreach (var word in words)
        {
            var longer = name.Length == 0 ? word : $"{name}_{word}";
            if (longer.Length + 1 + ending.Length > Longest)
                break;
            name = longer;
        }

        return $"{name}_{ending}";
    }
}
