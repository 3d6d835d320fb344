using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Performance.Sources;

/// <summary>A later extract told a stock lower than it was stored: listed, and the stored one stays.</summary>
internal sealed record LowerRecount(
    Indicator Indicator, ReportingMonth Month, ReportingMonth Period, SourcedFigure Stored, Figure Recount);

/// <summary>The extracts taken so far: for each indicator and month the results of the period that tells it.</summary>
/// <remarks>
/// Event and stock kinds: the latest extract that covers the month; snapshot and history kinds: the month's own. The
/// period is chosen by the authority's figure and holds for its groups too, so that groups add up. Source:
/// indicators.md, Kinds.
/// </remarks>
internal sealed class ExtractFigures(PaperFigures papers)
{
    private readonly Dictionary<(string Indicator, ReportingMonth Month), SourcedFigure> chosen = [];
    private readonly Dictionary<(string Indicator, ReportingMonth Month), string> notes = [];
    private readonly Dictionary<(string Indicator, ReportingMonth Month), LowerRecount> lower = [];

    /// <summary>The recounts that were disbelieved and that no later extract has made good.</summary>
    public IEnumerable<LowerRecount> LowerRecounts => lower.Values;

    /// <summary>Takes the next period's results; periods come oldest first.</summary>
    public void Take(MonthResults period)
    {
        foreach (var result in period.Results.Where(each => each.Breakdown == Breakdown.Authority))
            Take(Catalogue.Get(result.Indicator), result);
    }

    public SourcedFigure? Of(string indicator, ReportingMonth month) => chosen.GetValueOrDefault((indicator, month));

    /// <summary>Why the month's own extract has no figure; null where there is no extract.</summary>
    public string? NoteOf(string indicator, ReportingMonth month) => notes.GetValueOrDefault((indicator, month));

    private void Take(Indicator indicator, IndicatorResult result)
    {
        var key = (indicator.Id, result.Month);
        if (result.Figure.Absence == Absence.NotAvailable)
        {
            if (result is { Period: var period, Month: var month, Figure.Note: { } note } && period == month)
                notes[key] = note;
            return;
        }

        if (!RecountRule.CanTell(indicator, result))
            return;
        if (StoredBefore(result) is { } stored && RecountRule.IsLower(indicator, result.Figure, stored))
        {
            lower[key] = new LowerRecount(indicator, result.Month, result.Period, stored, result.Figure);
            return;
        }

        lower.Remove(key);
        chosen[key] = new SourcedFigure(result.Figure, FigureSource.Extract, result.Period);
    }

    // The month's own extract is the first to tell it: only a recount can be lower than what is stored.
    private SourcedFigure? StoredBefore(IndicatorResult result) => result.Period == result.Month
        ? null
        : Of(result.Indicator, result.Month) ?? papers.Of(result.Indicator, result.Month);
}
