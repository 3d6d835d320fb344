using System.Collections.Immutable;

namespace Reporting.Workbooks;

/// <summary>Texts that are longer than a row can be high go on in the next row: nothing of them is cut (T7).</summary>
internal static class Continuation
{
    private const string Mark = " (continued)";
    private const int LabelLength = 60;

    /// <summary>The row, and as many more as its longest text needs.</summary>
    /// <param name="columns">As wide as they will be printed.</param>
    public static IEnumerable<ImmutableArray<Cell>> Rows(ImmutableArray<Column> columns, ImmutableArray<Cell> row)
    {
        var parts = row.Select((cell, at) => cell is Cell.Text text ? Parts(text.Value, columns[at]) : []).ToList();
        yield return [.. row.Select((cell, at) => cell is Cell.Text text ? text with { Value = parts[at][0] } : cell)];
        for (var part = 1; part < parts.Max(each => each.Count); part++)
        {
            yield return
            [
                .. row.Select((cell, at) => parts[at].Count > part ? Cell.Named(parts[at][part])
                    : columns[at].IsLabel ? Cell.Of(Shortened(cell.Shown) + Mark)
                    : Cell.NotApplicable),
            ];
        }
    }

    private static List<string> Parts(string text, Column column)
    {
        var parts = new List<string>();
        while (!Fits(text, column))
        {
            var end = End(text, column);
            parts.Add(text[..end].TrimEnd());
            text = text[end..].TrimStart();
        }

        parts.Add(text);
        return parts;
    }

    /// <summary>The end of the longest beginning that fits, at a space where there is one.</summary>
    private static int End(string text, Column column)
    {
        var (fits, tooLong) = (1, text.Length);
        while (tooLong - fits > 1)
        {
            var middle = (fits + tooLong) / 2;
            if (Fits(text[..middle], column))
                fits = middle;
            else
                tooLong = middle;
        }

        var space = text.LastIndexOfAny([' ', '\n'], fits - 1, fits);
        if (space > 0)
            return space;
        return char.IsHighSurrogate(text[fits - 1]) && fits > 1 ? fits - 1 : fits;
    }

    private static bool Fits(string text, Column column) =>
        TableFit.HeightOf([(text, column.Width, column.IsLabel)]) <= TextMetrics.HighestRow;

    private static string Shortened(string label)
    {
        if (label.Length <= LabelLength)
            return label;
        var space = label.LastIndexOf(' ', LabelLength - 1, LabelLength);
        return label[..(space > 0 ? space : LabelLength)] + " …";
    }
}
