using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Periods;
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

    /// <summary>For agenda packs: the authority only.</summary>
    public static Report Public(PerformanceFigures figures, CoverDetails details) =>
        Of(figures, details, Edition.Public);

    /// <summary>For managers: by service area and team too, with data quality.</summary>
    public static Report Officer(PerformanceFigures figures, CoverDetails details) =>
        Of(figures, details, Edition.Officer);

    /// <summary>The months since April of the indicators that have a section.</summary>
    public static bool Prints(Indicator indicator, ReportingMonth month, ReportingMonth of) =>
        !indicator.QuarterlySections.IsEmpty && month <= of && month >= of.FinancialYear.FirstMonth;

    private static Report Of(PerformanceFigures figures, CoverDetails details, Edition edition)
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
            printed);
    }

    private static string Covered(ReportingMonth month) =>
        FinancialYear.MonthsToDate(month).First() is var april && april == month
            ? $"The financial year begins with {month.ToWords()}"
            : $"The year to date runs from {april.ToWords()} to {month.ToWords()}";

    private static ImmutableArray<IndicatorSeries> In(string section, ImmutableArray<IndicatorSeries> printed) =>
        [.. printed.Where(series => series.Indicator.QuarterlySections.Contains(section, StringComparer.Ordinal))];
}
