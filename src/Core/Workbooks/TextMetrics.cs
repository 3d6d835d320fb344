namespace Reporting.Workbooks;

/// <summary>
/// How much room Arial takes, so that widths and row heights are known before anything is drawn (T7).
/// </summary>
/// <remarks>
/// Nothing measures fonts on a server without a display. Advance widths are in thousandths of the type size; a column's
/// width counts digits of the workbook's font, 9 pixels each at 12 points.
/// </remarks>
internal static class TextMetrics
{
    public const double PointsPerWidth = 9 * 0.75;

    /// <summary>A spreadsheet's rows are no higher.</summary>
    public const double HighestRow = 409;

    private const double CellPadding = 10;

    /// <summary>The indent of words that stand right of numbers, and what programs differ by when they wrap.</summary>
    private const double WrapAllowance = 8;
    private const double BoldFactor = 1.09;
    private const double Unknown = 750;

    private static readonly short[] FromSpace =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>The width in points of a text on one line.</summary>
    public static double Points(string text, double size, bool bold)
    {
        var thousandths = 0.0;
        foreach (var character in text)
            thousandths += character is >= ' ' and <= '~' ? FromSpace[character - ' '] : Unknown;
        return thousandths / 1000 * size * (bold ? BoldFactor : 1);
    }

    /// <summary>The column width that holds a text on one line.</summary>
    public static double WidthFor(string text, double size, bool bold) =>
        (Points(text, size, bold) + CellPadding) / PointsPerWidth;

    /// <summary>The lines a text takes when it wraps at words, and inside a word longer than the column.</summary>
    public static int Lines(string text, double width, double size, bool bold)
    {
        var room = Math.Max((width * PointsPerWidth) - CellPadding - WrapAllowance, size);
        return text.Split('\n').Sum(line => LinesOf(line, room, size, bold));
    }

    /// <summary>The height in points of a row of so many lines.</summary>
    public static double Height(int lines, double size) => Math.Ceiling((lines * size * 1.28) + 2);

    private static int LinesOf(string line, double room, double size, bool bold)
    {
        var space = Points(" ", size, bold);
        var lines = 1;
        var used = 0.0;
        foreach (var word in line.Split(' '))
        {
            var length = Points(word, size, bold);
            if (used > 0 && used + space + length > room)
            {
                lines++;
                used = 0;
            }

            used += used > 0 ? space + length : length;
            lines += (int)(used / room);
            used %= room;
        }

        return lines;
    }
}
