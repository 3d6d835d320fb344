using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance.Sources;

/// <summary>
/// Everything that was published up to a reporting month, in the order in which it was: the figures as they stand now,
/// and each as it first went out.
/// </summary>
/// <remarks>
/// What went out is given as issues of reports. Where none are given each earlier period counts as published, the month
/// after it, with what its own folder gave; the reporting month itself is a draft. Source: indicators.md, First
/// published and restated.
/// </remarks>
internal sealed class PublicationHistory
{
    private readonly Dictionary<(string Indicator, ReportingMonth Month), List<FigurePublication>> published = [];
    private readonly ImmutableDictionary<ReportingMonth, ImmutableArray<string>> files;

    private PublicationHistory(
        PopulationTable population, ImmutableDictionary<ReportingMonth, ImmutableArray<string>> files)
    {
        Now = new FigureTable(population);
        this.files = files;
    }

    public FigureTable Now { get; }

    /// <summary>Null where it never went out before this run.</summary>
    public FigurePublication? FirstOf(string indicator, ReportingMonth month) =>
        VersionsOf(indicator, month) is [var first, ..] ? first : null;

    /// <summary>Each time it went out saying something else than the time before, in that order.</summary>
    public IReadOnlyList<FigurePublication> VersionsOf(string indicator, ReportingMonth month) =>
        published.GetValueOrDefault((indicator, month), []);

    /// <summary>The files that the period's figures are told by now; none where nobody has said.</summary>
    public ImmutableArray<string> FilesOf(ReportingMonth period) => files.GetValueOrDefault(period, []);

    /// <param name="periods">Oldest first, the reporting month's own last, where there is one.</param>
    /// <param name="issues">In the order in which they went out; null: each earlier period counts as published.</param>
    public static PublicationHistory Of(
        ReferenceData reference,
        ReportingMonth reportingMonth,
        IEnumerable<MonthResults> periods,
        IReadOnlyList<PublishedIssue>? issues = null)
    {
        var months = periods.ToList();
        var history = new PublicationHistory(
            reference.Population, months.ToImmutableDictionary(month => month.Period, month => month.Files));
        var byPeriod = months.ToLookup(period => period.Period == reportingMonth);
        var papers = reference.History.Cells.GroupBy(cell => cell.Edition).OrderBy(edition => edition.Key).ToList();
        if (issues is not null)
            history.Publish(papers, issues);
        var alone = issues is null;
        var taken = papers
            .Select(edition => (On: edition.Key, Order: 0, Take: new Action(() => history.Take(edition, alone))));
        var earlier = byPeriod[false].Select(
            period => (On: period.Period.Next, Order: 1, Take: new Action(() => history.Take(period, alone))));
        foreach (var each in taken.Concat(earlier).OrderBy(each => each.On).ThenBy(each => each.Order))
            each.Take();
        foreach (var draft in byPeriod[true])
            history.Now.Take(draft);
        return history;
    }

    private void Publish(
        IEnumerable<IGrouping<ReportingMonth, PublishedCell>> papers, IEnumerable<PublishedIssue> issues)
    {
        var editions = papers.Select(edition => (On: edition.Key.Start, Publish: new Action(() => Publish(edition))));
        var reports = issues.Select(issue => (On: issue.PublishedOn, Publish: new Action(() => Publish(issue))));
        foreach (var each in editions.Concat(reports).OrderBy(each => each.On))
            each.Publish();
    }

    private void Publish(IGrouping<ReportingMonth, PublishedCell> edition)
    {
        foreach (var cell in edition.DistinctBy(cell => (cell.Indicator, cell.Month)))
            Add(cell.Indicator, cell.Month, new FigurePublication(PaperFigures.Take(cell), edition.Key));
    }

    // What an issue took over from a paper went out with the paper.
    private void Publish(PublishedIssue issue)
    {
        foreach (var cell in issue.Figures.Where(cell =>
            cell.Figure.Value is not null && cell.Source is not FigureSource.Paper))
        {
            var figure = new SourcedFigure(cell.Figure, cell.Source, cell.ToldBy);
            Add(cell.Indicator, cell.Month, new FigurePublication(figure, issue.Period)
            {
                Issue = issue.Issue,
                Report = issue.Report,
                On = issue.PublishedOn,
                Rules = issue.Rules,
                Files = issue.Files.GetValueOrDefault(cell.ToldBy, []),
                ReplacedSince = issue.ReplacedSince,
            });
        }
    }

    private void Take(IGrouping<ReportingMonth, PublishedCell> edition, bool countsAsPublished)
    {
        if (countsAsPublished)
            Publish(edition);
        Now.Publish(edition);
    }

    private void Take(MonthResults period, bool countsAsPublished)
    {
        Now.Take(period);
        if (!countsAsPublished)
            return;
        foreach (var month in period.Period.LastMonths(AppendixSpan.Months))
        {
            foreach (var indicator in Catalogue.All)
            {
                var figure = Now.Of(indicator, month);
                if (figure.Figure.Value is null)
                    continue;
                Add(indicator.Id, month, new FigurePublication(figure, period.Period) { Files = FilesOf(figure.In) });
            }
        }
    }

    private void Add(string indicator, ReportingMonth month, FigurePublication publication)
    {
        var key = (indicator, month);
        if (!published.TryGetValue(key, out var versions))
            published.Add(key, versions = []);
        if (versions is not [.., var last] || !last.Figure.SaysTheSameAs(publication.Figure))
            versions.Add(publication);
    }
}
