using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Bounds;
using Reporting.Scrutiny.Commentary;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>The editions of one format: the public one from protected content, the officers' from all of it.</summary>
internal static class AppendixPaper
{
    public static Paper Make(PaperScope scope, AppendixFormat format)
    {
        var statements = MeetingWords.Of(scope);
        var audits = format.QualityAssurance(scope.Audits);
        var open = scope.Disclosure.Protect(scope.Figures)
            .And(scope.Disclosure.Protect(statements))
            .And(scope.Disclosure.ProtectGrades(audits));
        var all = new AppendixContent(Uncertainty.In(scope), statements, audits);
        return new Paper
        {
            Public = PublicReport.Of(open, shown => Of(
                format,
                new AppendixContent(shown.One.One, shown.One.Other, shown.Other),
                scope.Details,
                Edition.Public,
                [])),
            Officer = Of(format, all, scope.Details, Edition.Officer, OfficerSheets.Of(scope)),
        };
    }

    private static Report Of(
        AppendixFormat format,
        AppendixContent content,
        CoverDetails details,
        Edition edition,
        ImmutableArray<TableSheet> beside)
    {
        var scope = new AppendixScope(content.Figures);
        var sections = format.Sections(scope);
        ImmutableArray<ReportSection> ofWords = [.. format.SectionsOfWords.Select(name => new ReportSection(name, []))];
        var words = SectionWords.Place(content.Statements, [.. sections, .. ofWords]);
        TableSheet Analysis(ReportSection section) =>
            new AnalysisSheet(scope, section, [.. format.Months(scope.Month)])
            {
                NamesGroups = edition != Edition.Public,
            }.Of(words);

        return AppendixReport.Of(
            scope,
            details,
            edition,
            format,
            [
                .. sections.SelectMany(section => format.Tables(scope, section).Append(Analysis(section))),
                .. content.QualityAssurance,
                .. ofWords.Select(Analysis),
            ],
            [.. scope.Authority.Where(series => format.Prints(series.Indicator))],
            beside);
    }
}
