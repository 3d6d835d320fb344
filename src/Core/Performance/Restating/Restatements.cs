using Reporting.Checks;
using Reporting.Performance.Sources;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance.Restating;

/// <summary>What the restated cells of a series and the disbelieved recounts say to their readers.</summary>
internal static class Restatements
{
    /// <summary>An entry for each restated cell of the authority's series.</summary>
    public static IEnumerable<Restatement> Of(IndicatorSeries series, PublicationHistory history) =>
        from cell in series.Cells
        where cell.Markers.HasFlag(Markers.Restated)
        let first = history.FirstOf(series.Indicator.Id, cell.Month)
        let now = history.Now.Of(series.Indicator, cell.Month)
        select new Restatement(
            series.Indicator,
            series.Breakdown,
            series.Group,
            cell.Month,
            first.Figure.Figure,
            first.In,
            now.Figure,
            now.In,
            cell.Reason)
        {
            Issue = first.Issue,
            IsBetweenPapers = first.Figure.Source == FigureSource.Paper && now.Source == FigureSource.Paper,
        };

    /// <summary>What papers say against each other is found by comparing them, whatever months are shown.</summary>
    public static IEnumerable<Finding> Findings(
        IEnumerable<Restatement> restatements, IReadOnlyCollection<Reason> reasons) =>
        restatements.Where(each => !each.IsBetweenPapers).Select(each => Finding(each, reasons));

    /// <summary>Recounts of the months shown that a list with one row per child made too low.</summary>
    public static IEnumerable<Finding> Findings(
        IEnumerable<LowerRecount> recounts, ReportingMonth first, ReportingMonth last) =>
        from recount in recounts
        where recount.Month >= first && recount.Month <= last
        select new Finding("recount-below-stored", Severity.Note, Text(recount))
        {
            Indicator = recount.Indicator.Id,
            Period = recount.Month,
        };

    private static Finding Finding(Restatement restatement, IReadOnlyCollection<Reason> reasons)
    {
        var unit = restatement.Indicator.Unit;
        var before = FigureText.WithUnit(restatement.FirstPublished, unit, Decimals(restatement));
        var after = FigureText.WithUnit(restatement.Now, unit, Decimals(restatement));
        var was = $"first published as {before} ({restatement.PublishedIn.ToWords()})";
        var now = $"now {after} ({restatement.ChangedIn.ToWords()})";
        return new Finding(
            PaperComparison.Rule,
            Severity.Warn,
            RestatementText.Of(restatement.Indicator, restatement.Month, was, now, reasons))
        {
            Indicator = restatement.Indicator.Id,
            Period = restatement.Month,
        };
    }

    // Whole numbers, unless the two would read the same.
    private static int Decimals(Restatement restatement)
    {
        var decimals = 0;
        while (decimals < FigureText.MostDecimals && Before(decimals) == After(decimals))
            decimals++;
        return decimals;

        string Before(int shown) => FigureText.Of(restatement.FirstPublished, shown);
        string After(int shown) => FigureText.Of(restatement.Now, shown);
    }

    private static string Text(LowerRecount recount)
    {
        var stored = FigureText.WithUnit(recount.Stored.Figure, recount.Indicator.Unit);
        var recounted = FigureText.WithUnit(recount.Recount, recount.Indicator.Unit);
        return $"{recount.Indicator.Title}, {recount.Month.ToWords()}: the extract of {recount.Period.ToWords()} gives "
            + $"{recounted}, below the {stored} stored ({recount.Stored.In.ToWords()}). A list with one row per child "
            + "hides what ended inside its window, so the stored figure stays. Look whether rows were removed.";
    }
}
