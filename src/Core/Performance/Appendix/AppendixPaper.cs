using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Indicators;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Bounds;
using Reporting.Scrutiny.Bridges;
using Reporting.Scrutiny.Commentary;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>The editions of one format: the public one from protected content, the officers' from all of it.</summary>
internal static class AppendixPaper
{
    public static Paper Make(PaperScope scope, AppendixFormat format)
    {
        ImmutableArray<Bridge> bridges =
            [.. Catalogue.All.Where(format.Prints).Select(indicator => Bridge.Of(scope, indicator))];
        var all = new AppendixContent(
            Uncertainty.In(scope),
            MeetingWords.Of(scope),
            format.QualityAssurance(scope.Audits),
            bridges.Where(bridge => bridge.Missing is null).ToImmutableDictionary(
                bridge => bridge.Indicator.Id, bridge => bridge.Sentence, StringComparer.Ordinal));
        var open = Public(scope, format, all, bridges);
        var layout = new AppendixLayout(format, all, scope.Details, Edition.Officer);
        var words = AppendixCheck.Of(layout, open.Report.Sheets);
        return new Paper
        {
            Public = open,
            Officer = layout.ToReport([words.Sheet, .. OfficerSheets.Of(scope)]),
            Findings =
            [
                .. words.Findings,
                .. CommentaryFindings.OtherBody(scope.Month, scope.Commentary.Length - all.Statements.Length),
            ],
            LackingWords = words.Lacking,
        };
    }

    private static PublicReport Public(
        PaperScope scope, AppendixFormat format, AppendixContent all, ImmutableArray<Bridge> bridges)
    {
        var disclosure = scope.Disclosure;
        var content = disclosure.Protect(scope.Figures)
            .And(disclosure.Protect(all.Statements))
            .And(disclosure.ProtectGrades(all.QualityAssurance).And(disclosure.Protect(bridges)));
        return PublicReport.Of(content, shown =>
        {
            var ((figures, statements), (audits, moved)) = shown;
            var open = new AppendixContent(figures, statements, audits, moved);
            return new AppendixLayout(format, open, scope.Details, Edition.Public).ToReport([]);
        });
    }
}
