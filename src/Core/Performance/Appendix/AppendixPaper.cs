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
        var audits = format.QualityAssurance(scope.Audits);
        var all = new AppendixContent(
            Uncertainty.In(scope),
            MeetingWords.Of(scope),
            audits.All,
            bridges.Where(bridge => bridge.Missing is null).ToImmutableDictionary(
                bridge => bridge.Indicator.Id, bridge => bridge.Sentence, StringComparer.Ordinal));
        var open = Public(scope, format, audits, bridges);
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
        PaperScope scope, AppendixFormat format, QualityAssuranceSheets audits, ImmutableArray<Bridge> bridges)
    {
        var disclosure = scope.Disclosure;
        var content = disclosure.Protect(scope.Figures)
            .And(disclosure.Protect(MeetingWords.Of(scope)))
            .And(audits.Protect(disclosure).And(disclosure.Protect(bridges)));
        return PublicReport.Of(content, shown =>
        {
            var ((figures, statements), (grades, moved)) = shown;
            var open = new AppendixContent(figures, statements, audits.LaidOut(grades), moved);
            return new AppendixLayout(format, open, scope.Details, Edition.Public).ToReport([]);
        });
    }
}
