using System.Collections.Immutable;
using Reporting.Extracts.Values;
using Reporting.Indicators;
using Reporting.Performance;

namespace Reporting.Scrutiny.Commentary;

/// <summary>What needs words in a paper, and whether officers have written them.</summary>
internal static class WordsCheck
{
    /// <summary>In the order of the paper; an indicator that stands in two sections once.</summary>
    public static ImmutableArray<NeededWords> Of(
        WordsReasons reasons, ImmutableArray<ReportSection> sections, ImmutableArray<PlacedStatement> words) =>
    [
        .. from section in sections
           from series in section.Series
           where section == sections.First(each => each.Holds(series.Indicator.Id))
           let why = reasons.Of(series)
           where !why.IsEmpty
           select new NeededWords(series.Indicator, section.Name, why, There(series, section, words)),
    ];

    private static WordsThere There(
        IndicatorSeries series, ReportSection section, ImmutableArray<PlacedStatement> words)
    {
        if (words.Any(each => each.About?.Id == series.Indicator.Id))
            return WordsThere.Yes;
        var ofSection = words.Where(each => each.About is null && SectionNames.AreSame(each.Section, section.Name))
            .Select(each => FoldedText.Of(each.Statement.Text))
            .ToList();
        var names = Names(series.Indicator).ToList();
        return ofSection.Exists(text => names.Exists(name => text.Contains(name, StringComparison.Ordinal)))
            ? WordsThere.Yes
            : ofSection.Count > 0 ? WordsThere.SectionOnly : WordsThere.No;
    }

    private static IEnumerable<string> Names(Indicator indicator) =>
        indicator.Aliases.Prepend(indicator.Title).Select(FoldedText.Of);
}
