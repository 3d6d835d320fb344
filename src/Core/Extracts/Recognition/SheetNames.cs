using System.Globalization;
using Reporting.Extracts.Schemas;
using Reporting.Extracts.Values;

namespace Reporting.Extracts.Recognition;

/// <summary>What a sheet's name says of its content: a hint, never the proof.</summary>
internal static class SheetNames
{
    /// <summary>Sheets of the 2019 workbook that share headings with lists and are none. Source: extracts.md.</summary>
    public static bool IsNoList(string sheet) =>
        FoldedText.Of(sheet.Replace('_', ' ')) is "CODES USED" or "GUIDANCE" or "FRONT SHEET" or "FAQ AND CHANGES";

    /// <summary>The list that a name such as <c>List_1</c>, <c>List 1: Contacts</c> or <c>supervision</c> speaks
    /// of.</summary>
    public static string? Hint(string name)
    {
        var folded = FoldedText.Of(name.Replace('_', ' '));
        if (folded.StartsWith("LIST ", StringComparison.Ordinal) && Number(folded.AsSpan(5)) is { } number)
            return string.Create(CultureInfo.InvariantCulture, $"List {number}");
        return ShippedSchemas.Local.FirstOrDefault(list => Says(folded, list))?.Name;
    }

    private static bool Says(string folded, ListSchema list) =>
        folded == FoldedText.Of(list.Name.Replace('_', ' ')) || folded == FoldedText.Of(list.Title);

    private static int? Number(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
            length++;
        return length is 1 or 2 ? int.Parse(text[..length], NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }
}
