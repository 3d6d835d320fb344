using System.Collections.Immutable;
using Reporting.Scrutiny.Commentary;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>One edition of the appendix, laid out from its content alone.</summary>
internal sealed class AppendixLayout(
    AppendixFormat format, AppendixContent content, CoverDetails details, Edition edition)
{
    public AppendixScope Scope { get; } = new(content.Figures);

    public AppendixContent Content => content;

    /// <summary>Every section that words may be written for, in the order of the paper.</summary>
    public ImmutableArray<ReportSection> Sections => field.IsDefault
        ? field = [.. OfIndicators, .. OfWords]
        : field;

    /// <summary>Officers' words where this paper prints them.</summary>
    public ImmutableArray<PlacedStatement> Words => field.IsDefault
        ? field = SectionWords.Place(content.Statements, Sections)
        : field;

    public ImmutableArray<IndicatorSeries> Printed => field.IsDefault
        ? field = [.. Scope.Authority.Where(series => format.Prints(series.Indicator))]
        : field;

    private ImmutableArray<ReportSection> OfIndicators => field.IsDefault ? field = format.Sections(Scope) : field;

    private ImmutableArray<ReportSection> OfWords =>
        [.. format.SectionsOfWords.Select(name => new ReportSection(name, []))];

    public Report ToReport(ImmutableArray<TableSheet> beside) => AppendixReport.Of(
        Scope,
        details,
        edition,
        format,
        [
            .. OfIndicators.SelectMany(section => format.Tables(Scope, section).Append(Analysis(section))),
            .. content.QualityAssurance,
            .. OfWords.Select(Analysis),
        ],
        Printed,
        beside);

    private TableSheet Analysis(ReportSection section) =>
        new AnalysisSheet(Scope, section, [.. format.Months(Scope.Month)])
        {
            Bridges = content.Bridges,
            NamesGroups = edition != Edition.Public,
        }.Of(Words);
}
