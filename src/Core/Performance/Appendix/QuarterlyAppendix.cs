using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Commentary;

namespace Reporting.Performance.Appendix;

/// <summary>
/// The quarterly format: the months of the financial year so far and the year to date, analysis and next steps by
/// priority area; then quality assurance and performance culture. Source: scrutiny.md.
/// </summary>
internal static class QuarterlyAppendix
{
    private static readonly AppendixFormat Format = new()
    {
        Name = "performance-quarterly",
        Title = "Performance appendix, year to date",
        About = "The performance appendix in the quarterly format: for each indicator the months of the financial year "
            + "so far and the year to date, every percentage with its numerator and denominator, with analysis and "
            + "next steps by priority area, quality assurance and performance culture.",
        Covered = Covered,
        Months = FinancialYear.MonthsToDate,
        SectionsOf = indicator => indicator.QuarterlySections,
        Tables = (scope, section) => [YearToDateSheet.Of(scope, section.Name, section.Series)],
        SectionsOfWords = [SectionNames.RigorousQualityAssurance, SectionNames.PerformanceCulture],
        QualityAssurance = QualityAssuranceSheets.SinceSetMonth,
    };

    public static Paper Make(PaperScope scope) => AppendixPaper.Make(scope, Format);

    /// <summary>The months since April of the indicators that have a section, percentages with their fractions.
    /// </summary>
    public static PrintedParts Prints(Indicator indicator, ReportingMonth month, ReportingMonth of)
    {
        if (!Format.Prints(indicator) || month > of || month < of.FinancialYear.FirstMonth)
            return PrintedParts.None;
        return PrintedParts.Value
            | (indicator.Unit == Unit.Percent ? PrintedParts.Fraction : PrintedParts.None)
            | (month == of ? PrintedParts.Status : PrintedParts.None);
    }

    private static string Covered(ReportingMonth month) =>
        FinancialYear.MonthsToDate(month).First() is var april && april == month
            ? $"The financial year begins with {month.ToWords()}"
            : $"The year to date runs from {april.ToWords()} to {month.ToWords()}";
}
