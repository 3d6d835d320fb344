using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Performance.Sources;

/// <summary>A service area or team by name.</summary>
internal readonly record struct ReportGroup(Breakdown Breakdown, string Name);

/// <summary>Figures of service areas and teams, each from the period that tells the authority's figure.</summary>
internal sealed class GroupFigures
{
    private const string CitywideOnly = "published for the whole authority only";
    private const string NoSuchGroup = "this group is not in the lists that tell this month";

    private readonly Dictionary<ToldCell, Figure> figures = [];

    private readonly HashSet<(ReportingMonth Period, ReportGroup Group)> present = [];
    private readonly HashSet<(string Indicator, ReportGroup Group)> told = [];

    /// <param name="periods">Oldest first: the last one's names of teams are those of every month.</param>
    public GroupFigures(IReadOnlyList<MonthResults> periods)
    {
        foreach (var result in periods.SelectMany(period => period.Results))
        {
            if (result.Breakdown == Breakdown.Authority)
                continue;
            var group = Now(new ReportGroup(result.Breakdown, result.Group), periods[^1]);
            var cell = new ToldCell(result.Period, result.Indicator, result.Month, group);
            figures[cell] = figures.TryGetValue(cell, out var other) ? other.With(result.Figure) : result.Figure;
            present.Add((result.Period, group));
            told.Add((result.Indicator, group));
        }
    }

    /// <summary>Service areas, then teams, by name.</summary>
    public ImmutableArray<ReportGroup> Groups =>
    [
        .. present.Select(each => each.Group).Distinct()
            .OrderBy(group => group.Breakdown)
            .ThenBy(group => group.Name, StringComparer.Ordinal),
    ];

    /// <summary>Whether the group has figures of the indicator at all: rates speak of the authority alone.</summary>
    public bool Tells(ReportGroup group, Indicator indicator) => told.Contains((indicator.Id, group));

    /// <summary>The group's figure where an extract tells the authority's; papers print no groups.</summary>
    public SourcedFigure Of(
        ReportGroup group, Indicator indicator, ReportingMonth month, SourcedFigure authority)
    {
        if (authority.Source != FigureSource.Extract)
            return SourcedFigure.Missing(month, authority.Figure.Note ?? CitywideOnly);
        if (!present.Contains((authority.In, group)))
            return SourcedFigure.Missing(month, NoSuchGroup);
        var cell = new ToldCell(authority.In, indicator.Id, month, group);
        var figure = figures.GetValueOrDefault(cell) ?? NoCases(indicator);
        return authority with { Figure = figure };
    }

    // A renamed team keeps its history (extracts.md, teams): an extract that reaches back before the day tells some
    // months under the one name and some under the other.
    private static ReportGroup Now(ReportGroup group, MonthResults latest) =>
        group.Breakdown == Breakdown.Team && latest.RenamedTeams.TryGetValue(group.Name, out var name)
            ? group with { Name = name }
            : group;

    // A group that the period knows and that has no case of this indicator adds nothing to the authority's figure.
    // Rates have no groups, so this is a count or a percentage.
    private static Figure NoCases(Indicator indicator) =>
        indicator.Unit == Unit.Count ? Figure.Count(0) : Figure.Percentage(0, 0);

    private readonly record struct ToldCell(
        ReportingMonth Period, string Indicator, ReportingMonth Month, ReportGroup Group);
}
