namespace Reporting.Workbooks;

/// <summary>What others wrote, in parts that a row can show: nothing is cut (T7).</summary>
internal static class LongText
{
    /// <summary>A row holds no more than a reader sees on a page; longer paragraphs go on in the next.</summary>
    private const int LongestPart = 1000;

    /// <summary>One a paragraph, and more where a paragraph is long; none where there is no letter.</summary>
    /// <param name="width">Of the column, which isn't bold.</param>
    public static IEnumerable<string> Parts(string text, double width) => text
        .Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .SelectMany(paragraph => Cut(paragraph, width));

    private static IEnumerable<string> Cut(string paragraph, double width)
    {
        while (Room(paragraph, width) is var room && room < paragraph.Length)
        {
            var space = paragraph.LastIndexOf(' ', room, room);
            var end = space > 0 ? space : WholeLetters(paragraph, room);
            yield return paragraph[..end];
            paragraph = paragraph[end..].TrimStart();
        }

        yield return paragraph;
    }

    /// <summary>How many letters of it fit a row: of wide letters fewer.</summary>
    private static int Room(string paragraph, double width)
    {
        var room = Math.Min(paragraph.Length, LongestPart);
        while (room > 2 && TableFit.HeightOf([(paragraph[..room], width, false)]) > TextMetrics.HighestRow)
            room /= 2;
        return room;
    }

    // Half of a letter outside the basic plane is no text.
    private static int WholeLetters(string text, int end) =>
        end > 1 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
}
