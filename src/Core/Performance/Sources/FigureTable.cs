using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance.Sources;

/// <summary>
/// The authority's figures as they stand: extract first, else the latest paper that prints it, else none.
/// </summary>
/// <remarks>Source: extracts.md, Reference data; indicators.md, Kinds.</remarks>
internal sealed class FigureTable(PopulationTable population)
{
    private const string Nothing = "no extract and no published figure for this month";

    private readonly PaperFigures papers = new();
    private ExtractFigures? taken;

    public ExtractFigures Extracts => taken ??= new ExtractFigures(papers);

    public void Publish(IEnumerable<PublishedCell> edition) => papers.Publish(edition);

    public void Take(MonthResults period) => Extracts.Take(period);

    public SourcedFigure Of(Indicator indicator, ReportingMonth month) =>
        indicator.Kind == Kind.Derived ? Derived(indicator, month) : Stored(indicator.Id, month);

    private SourcedFigure Stored(string indicator, ReportingMonth month) =>
        Extracts.Of(indicator, month)
        ?? papers.Of(indicator, month)
        ?? SourcedFigure.Missing(month, Extracts.NoteOf(indicator, month) ?? Nothing);

    // Where the month's own count comes from an extract the sum is ours; otherwise a paper's figure stands as printed,
    // and only where no paper prints it is it worked out from what papers print of its parts.
    private SourcedFigure Derived(Indicator indicator, ReportingMonth month)
    {
        var definition = DerivedIndicators.All.Single(each => each.Indicator == indicator.Id);
        var parts = new List<ReportingMonth>();
        var sum = DerivedIndicators.Figure(definition, month, NumeratorOf, population);
        var isOurs = sum.Value is not null && Extracts.Of(definition.From, month) is not null;
        if (!isOurs && papers.Of(indicator.Id, month) is { } printed)
            return printed;
        return sum.Absence == Absence.NotAvailable
            ? new SourcedFigure(sum, FigureSource.None, month)
            : new SourcedFigure(sum, FigureSource.Derived, parts.Max());

        decimal? NumeratorOf(string part, ReportingMonth of)
        {
            var stored = Stored(part, of);
            parts.Add(stored.In);
            return stored.Figure.Numerator ?? stored.Figure.Value;
        }
    }
}
