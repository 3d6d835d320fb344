using System.Collections.Immutable;
using Reporting.Disclosure.Attacking;
using Reporting.Disclosure.Choosing;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Restating;
using Reporting.Periods;

namespace Reporting.Disclosure.Headlines;

/// <summary>The authority's figures as they may be shown without the exemption for them.</summary>
/// <remarks>
/// A figure stands where all the counts it tells are shown. Where one is withheld, so is what was worked out from it:
/// status, change, direction, sums, markers, and the counts of cases that notes give. A figure taken over without its
/// counts can't be judged and is withheld. Officers' words (caveats, reasons) go altogether: nobody can tell which
/// numbers they give away.
/// </remarks>
internal sealed class HeadlineProtection
{
    /// <summary>What stands in place of a reason that officers gave.</summary>
    public const string NoReason = "Words of officers are not shown where small numbers are suppressed";

    private readonly PerformanceFigures figures;
    private readonly HeadlineCells cells;
    private readonly HashSet<CellKey> shown;
    private readonly HashSet<(CellKey, int)> told;

    public HeadlineProtection(
        PerformanceFigures figures, DisclosureRules rules, ImmutableArray<PublishedCells> published)
    {
        this.figures = figures;
        cells = new HeadlineCells(figures, isExempt: false);
        var model = CountModel.Of(published, cells.Edition);
        var withheld = new SecondaryChoice(model, new Protection(rules.Threshold)).MakeAsFarAsPossible();
        Cells = cells.Edition.Withholding(withheld);
        shown = [.. Cells.Cells.Where(cell => cell.IsShown).Select(cell => cell.Key)];
        told =
        [
            .. published.SelectMany(edition => edition.Cells).Concat(Cells.Cells).Where(cell => cell.IsShown)
                .Select(cell => (cell.Key, cell.Count)),
        ];
    }

    public PublishedCells Cells { get; }

    public PerformanceFigures Shown => figures with
    {
        Series = [.. figures.Series.Select(Protect)],
        Restatements = [.. figures.Restatements.Select(Protect)],
        Findings = [],
        Versions = [],
        YearEnds = [],
        IsProtected = true,
    };

    private IndicatorSeries Protect(IndicatorSeries series)
    {
        ImmutableArray<SeriesCell> protectedCells = [.. series.Cells.Select(cell => Protect(series.Indicator, cell))];
        var isLatest = protectedCells[^1].Figure.Absence != Absence.Suppressed;
        var isBefore = protectedCells.Length > 1 && protectedCells[^2].Figure.Absence != Absence.Suppressed;
        return series with
        {
            Cells = protectedCells,
            Status = isLatest ? series.Status : Status.None,
            Change = isLatest && isBefore ? series.Change : Change.None,
            Direction = isLatest && isBefore ? series.Direction : Direction.None,
            AnnualisedValue = isLatest ? series.AnnualisedValue : null,
            YearToDate = series.YearToDate is { } total
                ? Protect(series.Indicator, total, cells.OfYear(series.Indicator, figures.Period, total), IsShown)
                : null,
            Caveats = [],
        };
    }

    private SeriesCell Protect(Indicator indicator, SeriesCell cell)
    {
        var figure = Protect(indicator, cell.Figure, cells.Of(indicator, cell.Month, cell.Figure), IsShown);
        var isSuppressed = figure.Absence == Absence.Suppressed;
        return cell with
        {
            Figure = figure,
            Markers = isSuppressed ? Markers.None : cell.Markers,
            Decimals = isSuppressed ? 0 : cell.Decimals,
            Reason = isSuppressed ? null : AsTold(indicator, cell.Month, cell.Reason),
            FirstPublished = cell.FirstPublished is { } first ? AsTold(indicator, cell.Month, first) : null,
        };
    }

    private Restatement Protect(Restatement restatement)
    {
        var (indicator, month) = (restatement.Indicator, restatement.Month);
        return restatement with
        {
            FirstPublished = AsTold(indicator, month, restatement.FirstPublished),
            Now = Protect(indicator, restatement.Now, cells.Of(indicator, month, restatement.Now), IsShown),
            Reason = AsTold(indicator, month, restatement.Reason),
        };
    }

    // Without a reason of theirs it says which file was replaced.
    private string? AsTold(Indicator indicator, ReportingMonth month, string? reason) =>
        RestatementText.ReasonFor(indicator.Id, month, figures.Reference.Reasons) is null ? reason : NoReason;

    // What was first published is in no cell of this edition: it is shown again only where editions have told it.
    private Figure AsTold(Indicator indicator, ReportingMonth month, Figure first) =>
        Protect(
            indicator,
            first,
            FigureCounts.Of(indicator, month, first),
            printed => told.Contains((printed.Key, printed.Count)));

    private bool IsShown(PrintedCount printed) => shown.Contains(printed.Key);

    private static Figure Protect(
        Indicator indicator, Figure figure, FigureCounts? counts, Func<PrintedCount, bool> isShown)
    {
        if (counts is null)
            return figure.Value is null ? figure : Figure.Suppressed();
        if (counts.Printed.All(isShown))
            return figure with { Undetermined = 0, Exempt = 0 };
        return Figure.Suppressed(
            isShown(counts.Numerator) ? figure.Numerator : null,
            indicator.Unit == Unit.RatePer10000 || (counts.Denominator is { } below && isShown(below))
                ? figure.Denominator
                : null);
    }
}
