using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Commentary;

/// <summary>Numbers in the words of one section or indicator that no table of it shows.</summary>
/// <param name="About">Null: the section as a whole.</param>
internal sealed record UnshownNumbers(string Section, Indicator? About, ImmutableArray<WrittenNumber> Numbers);

/// <summary>Holds every number in officers' words against what their reader sees.</summary>
/// <remarks>
/// Of an indicator any month shown, numerator, denominator, target and benchmark count, and the six months' average of
/// drafted statements; a section's words may speak of each of its indicators. Source: scrutiny.md, Analysis text.
/// </remarks>
/// <param name="open">The tables of the public edition.</param>
/// <param name="groups">What managers see beside them, for words about an area or a team.</param>
/// <param name="audits">The tables of quality assurance.</param>
/// <param name="bridges">By indicator, why it moved, as drafted statements say it.</param>
internal sealed class NumberCheck(
    IEnumerable<TableSheet> open,
    IEnumerable<TableSheet> groups,
    IEnumerable<TableSheet> audits,
    ImmutableDictionary<string, string> bridges)
{
    private readonly TableNumbers all = new(open);
    private readonly TableNumbers ofGroups = new([.. open, .. groups]);
    private readonly TableNumbers ofAudits = new(audits);

    /// <summary>By section and indicator, each number once.</summary>
    public ImmutableArray<UnshownNumbers> Check(
        ImmutableArray<ReportSection> sections, ImmutableArray<PlacedStatement> words) =>
    [
        .. from section in sections
           from about in words.Where(each => each.Section == section.Name).GroupBy(each => each.About)
           let unshown = about.SelectMany(each => Unshown(section, each)).Distinct().ToImmutableArray()
           where !unshown.IsEmpty
           select new UnshownNumbers(section.Name, about.Key, unshown),
    ];

    private IEnumerable<WrittenNumber> Unshown(ReportSection section, PlacedStatement placed)
    {
        var spoken = Spoken(section, placed);
        var tables = placed.Statement is { ServiceArea: null, Team: null } ? all : ofGroups;
        return NumbersInText.In(placed.Statement.Text).Where(number => section.Series.IsEmpty && placed.About is null
            ? !IsShown(section, number)
            : !spoken.Exists(series => IsShown(series, number, tables)));
    }

    private bool IsShown(ReportSection section, WrittenNumber number) =>
        SectionNames.AreSame(section.Name, SectionNames.QualityAssurance)
            ? ofAudits.Hold(number, name: null)
            : all.Hold(number, name: null);

    private bool IsShown(IndicatorSeries series, WrittenNumber number, TableNumbers tables) =>
        (tables.Hold(number, series.Indicator.Title) && IsFractionOf(series, number))
        || (number is { Of: null } && (IsAverage(series, number) || IsOfBridge(series, number)));

    /// <summary>Both parts of one month, not the numerator of this and the denominator of that.</summary>
    private static bool IsFractionOf(IndicatorSeries series, WrittenNumber number) => number.Of is not { } of
        || series.Cells.Select(cell => cell.Figure).Append(series.YearToDate)
            .Any(figure => figure?.Numerator == number.Value && figure.Denominator == of);

    private static bool IsAverage(IndicatorSeries series, WrittenNumber number) =>
        new ComparableMonths(series, series.Cells.Select(cell => cell.Month)).AverageBefore is { } average
        && Rounding.HalfAwayFromZero(average) == number.Value;

    private bool IsOfBridge(IndicatorSeries series, WrittenNumber number) =>
        bridges.TryGetValue(series.Indicator.Id, out var bridge)
        && NumbersInText.In(bridge).Any(told => told.Value == number.Value && told.IsPercent == number.IsPercent);

    /// <summary>Whom the words are about: their own indicator and those they name, else the section's.</summary>
    private static List<IndicatorSeries> Spoken(ReportSection section, PlacedStatement placed)
    {
        bool IsNamed(Indicator indicator) => indicator.Aliases.Prepend(indicator.Title)
            .Any(name => placed.Statement.Text.Contains(name, StringComparison.OrdinalIgnoreCase));
        return placed.About is null
            ? [.. section.Series]
            : [.. section.Series.Where(series =>
                series.Indicator.Id == placed.About.Id || IsNamed(series.Indicator))];
    }
}
