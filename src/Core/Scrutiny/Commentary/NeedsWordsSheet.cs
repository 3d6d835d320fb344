using System.Collections.Immutable;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Commentary;

/// <summary>Officer editions: what needs words, whether they are there, and numbers in them that no table shows.
/// </summary>
internal static class NeedsWordsSheet
{
    private const string Whole = "The section as a whole";

    public static TableSheet Of(
        AppendixScope scope, ImmutableArray<NeededWords> needed, ImmutableArray<UnshownNumbers> unshown)
    {
        const string Subject = "What needs words before publication";
        return new TableSheet
        {
            Tab = "Needs_words",
            Title = scope.Title(Subject),
            Subject = Subject,
            Remarks =
            [
                "It has a row for each indicator whose status changed, that was outside tolerance for three months, "
                + "moved more than its months before explain (special cause) or was restated by more than two points; "
                + "and for words that tell a number which no table shows.",
                "Officers write in the list commentary: Section, Kind, Text and Indicator.",
            ],
            Source = scope.Source,
            Table = new Table("Needs_words_table", Columns, [.. Rows(needed, unshown)])
                .OrSaying("Nothing needs words"),
        }.Finished();
    }

    private static ImmutableArray<Column> Columns { get; } =
    [
        Column.Label("Indicator", 38),
        Column.Words("Section", 26),
        Column.Words("Why words are needed", 46),
        Column.Words("Words are there", 15),
        Column.Words("Numbers that no table shows", 28),
    ];

    private static IEnumerable<ImmutableArray<Cell>> Rows(
        ImmutableArray<NeededWords> needed, ImmutableArray<UnshownNumbers> unshown)
    {
        var others = unshown.Where(each => !needed.Any(need => IsOf(each, need)));
        return
        [
            .. needed.Select(need => Row(
                need.Indicator.Title,
                need.Section,
                string.Join(". ", need.Reasons),
                There(need.There),
                unshown.Where(each => IsOf(each, need)).SelectMany(each => each.Numbers))),
            .. others.Select(each => Row(
                each.About?.Title ?? Whole, each.Section, "Nothing asks for them", Cell.Of("Yes"), each.Numbers)),
        ];
    }

    private static bool IsOf(UnshownNumbers numbers, NeededWords need) =>
        numbers.About?.Id == need.Indicator.Id && numbers.Section == need.Section;

    private static ImmutableArray<Cell> Row(
        string title, string section, string why, Cell there, IEnumerable<WrittenNumber> numbers)
    {
        var told = string.Join("; ", numbers.Select(number => number.Text));
        return
        [
            Cell.Of(title), Cell.Of(section), Cell.Of(why), there,
            Cell.Of(told.Length == 0 ? AppendixWords.None : $"Check {told}"),
        ];
    }

    private static Cell.Text There(WordsThere there) => there switch
    {
        WordsThere.Yes => new Cell.Text("Yes"),
        WordsThere.SectionOnly => new Cell.Text("Section only", Tone.Caution),
        _ => new Cell.Text("No", Tone.Bad),
    };
}
