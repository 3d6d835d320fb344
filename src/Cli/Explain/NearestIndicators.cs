using Reporting.Indicators;

namespace Reporting.Cli.Explain;

/// <summary>What somebody may have meant who typed an indicator that there isn't.</summary>
internal static class NearestIndicators
{
    private const int Named = 3;

    /// <summary>Ids: those that share most words with what was typed, then those that are spelled most like it.
    /// </summary>
    public static IEnumerable<string> To(string typed)
    {
        var words = WordsOf(typed);
        return Catalogue.All
            .OrderByDescending(indicator => words.Intersect(
                indicator.Aliases.Append(indicator.Id).Append(indicator.Title).SelectMany(WordsOf),
                StringComparer.Ordinal).Count())
            .ThenBy(indicator => Distance(typed.ToLowerInvariant(), indicator.Id))
            .Take(Named)
            .Select(indicator => indicator.Id);
    }

    private static string[] WordsOf(string text) => text.ToLowerInvariant()
        .Split([' ', '-', '_', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Letters to put in, take out or change to get from one word to the other.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
