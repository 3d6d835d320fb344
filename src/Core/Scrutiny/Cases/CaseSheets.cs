using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Cases;

/// <summary>Exempt: every case behind each section's indicators, one sheet a section.</summary>
/// <remarks>
/// Nothing is cut: an authority of three thousand open children has some thousands of rows a section, where Excel holds a
/// million.
/// </remarks>
internal static class CaseSheets
{
    private const string Elsewhere = "Starts and ends of care and plans";

    public static IEnumerable<TableSheet> Of(PaperScope scope) => Catalogue.All
        .Where(indicator => indicator.Kind != Kind.Derived)
        .GroupBy(SectionOf, StringComparer.Ordinal)
        .Select(section => Sheet(scope, section.Key, [.. section]));

    private static string SectionOf(Indicator indicator) =>
        indicator.PanelSection ?? indicator.QuarterlySections.FirstOrDefault() ?? Elsewhere;

    private static TableSheet Sheet(PaperScope scope, string section, ImmutableArray<Indicator> indicators) =>
        PaperSheet.Of(
            scope,
            TabNames.Of(section, "cases"),
            $"{section}: cases",
            CaseCells.Columns,
            scope.Cases is { } cases ? indicators.SelectMany(indicator => RowsOf(indicator, cases)) : [],
            scope.Cases is null ? $"There are no lists of {scope.Month.ToWords()}" : "Nobody is counted",
            "It has a row for each child, referral, assessment or enquiry behind an indicator's numerator and "
            + "denominator, the late ones first, longest first. Late by counts from the day it was due to the day it "
            + "was done, at most to month end.");

    private static IEnumerable<ImmutableArray<Cell>> RowsOf(Indicator indicator, MonthCases cases) =>
        cases.Of(indicator.Id).Missing is { } missing
            ? [CaseCells.Missing(indicator, missing)]
            : CaseLines.Of(indicator, cases).Select(CaseCells.Row);
}
