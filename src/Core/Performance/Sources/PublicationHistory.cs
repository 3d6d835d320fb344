using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance.Sources;

/// <summary>A figure as it first went out.</summary>
/// <param name="In">The paper's edition, or the period whose own folder first gave it.</param>
internal sealed record FirstPublication(SourcedFigure Figure, ReportingMonth In);

/// <summary>
/// Everything that was published up to a reporting month, in the order in which it was: the figures as they stand now,
/// and each as it first went out.
/// </summary>
/// <remarks>
/// Each earlier period counts as published, the month after it, with what its own folder gave; the reporting month
/// itself is a draft. Source: indicators.md, First published and restated.
/// </remarks>
internal sealed class PublicationHistory
{
    private readonly Dictionary<(string Indicator, ReportingMonth Month), FirstPublication> first = [];

    private PublicationHistory(PopulationTable population) => Now = new FigureTable(population);

    public FigureTable Now { get; }

    /// <summary>Null where it never went out before this run.</summary>
    public FirstPublication? FirstOf(string indicator, ReportingMonth month) =>
        first.GetValueOrDefault((indicator, month));

    /// <param name="periods">Oldest first, the reporting month's own last, where there is one.</param>
    public static PublicationHistory Of(
        ReferenceData reference, ReportingMonth reportingMonth, IEnumerable<MonthResults> periods)
    {
        var history = new PublicationHistory(reference.Population);
        var byPeriod = periods.ToLookup(period => period.Period == reportingMonth);
        var papers = reference.History.Cells.GroupBy(cell => cell.Edition)
            .Select(edition => (On: edition.Key, Order: 0, Publish: new Action(() => history.Publish(edition))));
        var earlier = byPeriod[false]
            .Select(period => (On: period.Period.Next, Order: 1, Publish: new Action(() => history.Publish(period))));
        foreach (var publication in papers.Concat(earlier).OrderBy(each => each.On).ThenBy(each => each.Order))
            publication.Publish();
        foreach (var draft in byPeriod[true])
            history.Now.Take(draft);
        return history;
    }

    private void Publish(IGrouping<ReportingMonth, PublishedCell> edition)
    {
        foreach (var cell in edition)
        {
            first.TryAdd(
                (cell.Indicator, cell.Month), new FirstPublication(PaperFigures.Take(cell), edition.Key));
        }

        Now.Publish(edition);
    }

    private void Publish(MonthResults period)
    {
        Now.Take(period);
        foreach (var month in period.Period.LastMonths(AppendixSpan.Months))
        {
            foreach (var indicator in Catalogue.All)
            {
                var figure = Now.Of(indicator, month);
                if (figure.Figure.Value is not null)
                    first.TryAdd((indicator.Id, month), new FirstPublication(figure, period.Period));
            }
        }
    }
}
