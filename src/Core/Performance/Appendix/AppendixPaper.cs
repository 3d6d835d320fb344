using System.Collections.Immutable;
using Reporting.Audits.Register;
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
        var all = new AppendixContent(
            scope.Figures, MeetingWords.Of(scope), format.QualityAssurance(scope.Audits));
        var open = PublicReport.Of(Protect(scope.Disclosure, all), shown => new AppendixLayout(
            format,
            new AppendixContent(shown.One.One, shown.One.Other, shown.Other),
            scope.Details,
            Edition.Public).ToReport([]));
        var layout = new AppendixLayout(
            format, all with { Figures = Uncertainty.In(scope) }, scope.Details, Edition.Officer);
        var words = AppendixCheck.Of(layout, open.Report.Sheets);
        return new Paper
        {
            Public = open,
            Officer = layout.ToReport([words.Sheet, .. OfficerSheets.Of(scope)]),
            Findings = words.Findings,
            LackingWords = words.Lacking,
        };
    }

    private static Suppressed<((PerformanceFigures One, ImmutableArray<Statement> Other) One,
        ImmutableArray<TableSheet> Other)> Protect(DisclosureControl disclosure, AppendixContent all) =>
        disclosure.Protect(all.Figures)
            .And(disclosure.Protect(all.Statements))
            .And(disclosure.ProtectGrades(all.QualityAssurance));
}
