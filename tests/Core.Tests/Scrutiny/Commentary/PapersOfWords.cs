using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Scrutiny;
using Reporting.Tests.Performance.Appendix;
using Reporting.Workbooks;

namespace Reporting.Tests.Scrutiny.Commentary;

/// <summary>Papers of June 2023 from a few series and what officers wrote.</summary>
internal static class PapersOfWords
{
    public const string Earlier = "Earlier & meaningful interventions";

    public static Statement Words(string text, string section = Earlier, string? indicator = null) =>
        new(section, "Analysis", text, null, null, null, null, null, null, null) { Indicator = indicator };

    public static Paper Panel(IEnumerable<IndicatorSeries> series, params ImmutableArray<Statement> words) =>
        PanelAppendix.Make(Scope(series, words));

    public static Paper Quarterly(IEnumerable<IndicatorSeries> series, params ImmutableArray<Statement> words) =>
        QuarterlyAppendix.Make(Scope(series, words));

    public static PaperScope Scope(IEnumerable<IndicatorSeries> series, ImmutableArray<Statement> words) =>
        Appendices.Scope(new PerformanceFigures(
            MadeUpFigures.Reference, SeriesBuilder.Month, [.. series], [], [])) with
        {
            Quality = [new QualityMonth(SeriesBuilder.Month) { Statements = words }],
        };

    /// <summary>The rows of a sheet's table as they are shown, cells joined.</summary>
    public static IReadOnlyList<string> Rows(this Report report, string tab) =>
    [
        .. report.Sheets.Single(sheet => sheet.Tab == tab).Table.Rows
            .Select(row => string.Join(" | ", row.Select(cell => cell.Shown))),
    ];
}
