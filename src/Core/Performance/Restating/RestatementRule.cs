using Reporting.Indicators;
using Reporting.Performance.Sources;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Performance.Restating;

/// <summary>When a later different value is a restatement.</summary>
/// <remarks>
/// Source: indicators.md, First published and restated.
/// A month still provisional, or a change that alters no status and is small, is a version without an entry. What a
/// published paper prints is compared in every cell, as printed, without either allowance; nor has what changed
/// because a file of the period was replaced after publication.
/// </remarks>
internal sealed class RestatementRule(ReportSettings settings, TargetFinder targets, ReportingMonth reportingMonth)
{
    public bool IsRestated(Indicator indicator, ReportingMonth month, FigurePublication first, SourcedFigure now)
    {
        if (first.Figure.Figure.Value is not { } before || now.Figure.Value is not { } after)
            return false;
        if (first.Figure.Printed is { } printed)
            return IsPrintedDifferently(printed, now.Printed ?? after, now.Printed is null);
        if (now.Printed is { } later)
            return IsPrintedDifferently(later, before, isRounded: true);
        return before != after
            && (first.ReplacedFor(now) is not null
                || (!IsProvisional(month) && !IsImmaterial(indicator, month, before, after)));
    }

    /// <summary>Late recording is expected in the last months.</summary>
    public bool IsProvisional(ReportingMonth month) => month.MonthsUntil(reportingMonth) < settings.ProvisionalMonths;

    private static bool IsPrintedDifferently(decimal printed, decimal other, bool isRounded) =>
        printed != (isRounded ? Rounding.HalfAwayFromZero(other, printed.Scale) : other);

    private bool IsImmaterial(Indicator indicator, ReportingMonth month, decimal before, decimal after)
    {
        var allowance = indicator.Unit == Unit.Percent
            ? settings.MaterialityPoints
            : Math.Abs(before) * settings.MaterialityPercent / 100;
        return Math.Abs(after - before) <= allowance
            && targets.StatusOf(indicator, month, before) == targets.StatusOf(indicator, month, after);
    }
}
