using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Scrutiny;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>
/// The quarterly format: the months of the financial year so far and the year to date. Source: scrutiny.md.
/// </summary>
internal static class QuarterlyAppendix
{
    private const string About =
        "The performance appendix in the quarterly format: for each indicator the months of the financial year so far "
        + "and the year to date, every percentage with its numerator and denominator.";

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

    /// <summary>The months since April of the indicators that have a section.</summary>
    public static bool Prints(Indicator indicator, ReportingMonth month, ReportingMonth of) =>
        !indicator.QuarterlySections.IsEmpty && month <= of && month >= of.FinancialYear.FirstMonth;

    private static Report Of(
        PerformanceFigures figures, CoverDetails details, Edition edition, ImmutableArray<TableSheet> beside)
    {
        var scope = new AppendixScope(figures);
        ImmutableArray<IndicatorSeries> printed =
            [.. scope.Authority.Where(series => Prints(series.Indicator, scope.Month, scope.Month))];
        var sections = printed
            .SelectMany(series => series.Indicator.QuarterlySections)
            .Distinct(StringComparer.Ordinal);
        return AppendixReport.Of(
            scope,
            details,
            edition,
            ("performance-quarterly", "Performance appendix, year to date", About, Covered(scope.Month)),
            [.. sections.Select(section => YearToDateSheet.Of(scope, section, In(section, printed)))],
            printed,
            beside);
    }

    private static string Covered(ReportingMonth month) =>
        FinancialYear.MonthsToDate(month).First() is var april && april == month
            ? $"The financial year begins with {month.ToWords()}"
            : $"The year to date runs from {april.ToWords()} to {month.ToWords()}";

    private static ImmutableArray<IndicatorSeries> In(string section, ImmutableArray<IndicatorSeries> printed) =>
        [.. printed.Where(series => series.Indicator.QuarterlySections.Contains(section, StringComparer.Ordinal))];
}
