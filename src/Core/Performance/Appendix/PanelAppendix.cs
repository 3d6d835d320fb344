using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Scrutiny;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>
/// The monthly appendix in the panel's format: seven sections, each on two sheets. Source: scrutiny.md.
/// </summary>
internal static class PanelAppendix
{
    private const string About =
        "The monthly performance appendix to the children's services scrutiny panel: for each indicator the month, the "
        + "month before and the same month last year, thirteen months, target, status and direction of travel.";

    public static Paper Make(PaperScope scope) => new()
    {
        Public = Public(scope.Disclosure.Protect(scope.Figures), scope.Details),
        Officer = Of(scope.Figures, scope.Details, Edition.Officer, OfficerSheets.Of(scope)),
    };

    /// <summary>For agenda packs: the authority only.</summary>
    public static PublicReport Public(Suppressed<PerformanceFigures> figures, CoverDetails details) =>
        PublicReport.Of(figures, shown => Of(shown, details, Edition.Public, []));

    /// <summary>For managers: by service area and team too, with data quality.</summary>
    public static Report Officer(PerformanceFigures figures, CoverDetails details) =>
        Of(figures, details, Edition.Officer, []);

    /// <summary>All thirteen months of the indicators that have a section.</summary>
    public static bool Prints(Indicator indicator, ReportingMonth month, ReportingMonth of) =>
        indicator.PanelSection is not null && month <= of && month.MonthsUntil(of) < AppendixSpan.Months;

    private static Report Of(
        PerformanceFigures figures, CoverDetails details, Edition edition, ImmutableArray<TableSheet> beside)
    {
        var scope = new AppendixScope(figures);
        ImmutableArray<IndicatorSeries> printed =
            [.. scope.Authority.Where(series => Prints(series.Indicator, scope.Month, scope.Month))];
        var sections = printed.GroupBy(series => series.Indicator.PanelSection!, StringComparer.Ordinal);
        return AppendixReport.Of(
            scope,
            details,
            edition,
            ("performance-panel", "Performance appendix", About, Covered(scope)),
            [.. sections.SelectMany(group => Section(scope, group))],
            printed,
            beside);
    }

    private static string Covered(AppendixScope scope) =>
        $"Thirteen months run from {scope.YearBefore.ToWords()} to {scope.Month.ToWords()}";

    private static IEnumerable<TableSheet> Section(AppendixScope scope, IGrouping<string, IndicatorSeries> section)
    {
        ImmutableArray<IndicatorSeries> series = [.. section];
        yield return ThisMonthSheet.Of(scope, section.Key, series);
        yield return ThirteenMonthsSheet.Of(scope, section.Key, series);
    }
}
