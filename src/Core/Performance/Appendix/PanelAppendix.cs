using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Cases;
using Reporting.Scrutiny.Commentary;

namespace Reporting.Performance.Appendix;

/// <summary>
/// The monthly appendix in the panel's format: seven sections, each a table of the month, one of thirteen months and an
/// analysis; then quality assurance. Source: scrutiny.md.
/// </summary>
internal static class PanelAppendix
{
    private static readonly AppendixFormat Format = new()
    {
        Name = "performance-panel",
        Title = "Performance appendix",
        About = "The monthly performance appendix to the children's services scrutiny panel: for each indicator the "
            + "month, the month before and the same month last year, thirteen months, target, status and direction of "
            + "travel, with an analysis of each section, and what quality assurance found in the month.",
        Covered = month =>
            $"Thirteen months run from {month.PlusMonths(1 - AppendixSpan.Months).ToWords()} to {month.ToWords()}",
        Months = month => month.LastMonths(AppendixSpan.Months),
        SectionsOf = indicator => indicator.PanelSection is { } section ? [section] : [],
        Tables = (scope, section) =>
        [
            ThisMonthSheet.Of(scope, section.Name, section.Series),
            ThirteenMonthsSheet.Of(scope, section.Name, section.Series),
        ],
        SectionsOfWords = [SectionNames.QualityAssurance],
        QualityAssurance = QualityAssuranceSheets.OfMonth,
    };

    public static Paper Make(PaperScope scope) => AppendixPaper.Make(scope, Format) with
    {
        Exempt = [new ExemptPaper(CasesReport.Audience, CasesReport.Of(scope))],
    };

    /// <summary>All thirteen months of the indicators that have a section, the month's with its fraction.</summary>
    public static PrintedParts Prints(Indicator indicator, ReportingMonth month, ReportingMonth of) =>
        !Format.Prints(indicator) ? PrintedParts.None
            : month == of ? PrintedParts.Value | PrintedParts.Fraction | PrintedParts.Status
            : ThirteenMonthsSheet.Prints(month, of);
}
