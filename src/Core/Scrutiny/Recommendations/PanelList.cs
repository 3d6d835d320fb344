using System.Collections.Immutable;
using System.Text;
using NodaTime;
using Reporting.Audits.Register;
using Reporting.Periods;

namespace Reporting.Scrutiny.Recommendations;

/// <summary>What makes rows of different months the same item: its date, title and proposed action, however they are
/// spelt.</summary>
internal readonly record struct ItemKey(LocalDate Asked, string Title, string Action)
{
    public static ItemKey Of(Recommendation item) =>
        new(item.Date, Plain(item.Title), Plain(item.ActionProposed ?? ""));

    // Case, spaces, stops and the form of an apostrophe change whenever somebody types the list again.
    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var each in words)
        {
            if (char.IsLetterOrDigit(each))
                plain.Append(char.ToUpperInvariant(each));
            else if (each is not ('\'' or '\u2019' or '\u2018') && plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }
}

/// <summary>An item as a month's list has it.</summary>
/// <param name="Number">Its place in the list, from 1: what messages name it by.</param>
internal sealed record ListedItem(int Number, Recommendation Words)
{
    public ItemKey Key { get; } = ItemKey.Of(Words);

    /// <summary>Null where the word typed is none of the four: such an item stays.</summary>
    public Progress? Progress { get; } = RecommendationProgress.Read(Words.Status);
}

/// <summary>A month's list, each item once: of rows that say the same the last counts.</summary>
internal sealed record PanelList(ReportingMonth Month, ImmutableArray<ListedItem> Items)
{
    /// <summary>Numbers of rows that an item further down says again.</summary>
    public ImmutableArray<(int Number, int Again)> Twice { get; init; } = [];

    public static PanelList Of(QualityMonth month)
    {
        var rows = month.Recommendations.Select((words, at) => new ListedItem(at + 1, words)).ToList();
        var last = rows.GroupBy(row => row.Key).ToDictionary(same => same.Key, same => same.Last());
        return new PanelList(month.Period, [.. rows.Where(row => last[row.Key] == row)])
        {
            Twice =
            [
                .. rows.Where(row => last[row.Key] != row).Select(row => (row.Number, last[row.Key].Number)),
            ],
        };
    }
}
