using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Scrutiny.Commentary;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>What the words of an appendix still lack, for officers and as findings.</summary>
/// <param name="Lacking">Indicators that need words and have none.</param>
internal sealed record AppendixCheck(TableSheet Sheet, ImmutableArray<Finding> Findings, int Lacking)
{
    /// <param name="open">The sheets that the public sees: numbers in words must stand in them.</param>
    public static AppendixCheck Of(AppendixLayout layout, ImmutableArray<TableSheet> open)
    {
        var figures = layout.Scope.Figures;
        var needed = WordsCheck.Of(
            new WordsReasons(figures.Reference.Reports, figures.Restatements), layout.Sections, layout.Words);
        var unshown = new NumberCheck(
                open.Where(sheet => !AnalysisSheet.Is(sheet)),
                GroupSheet.All(layout.Scope, layout.Printed),
                layout.Content.QualityAssurance,
                layout.Content.Bridges)
            .Check(layout.Sections, layout.Words);
        return new AppendixCheck(
            NeedsWordsSheet.Of(layout.Scope, needed, unshown),
            [
                .. CommentaryFindings.Of(figures.Period, needed),
                .. CommentaryFindings.Of(figures.Period, unshown),
            ],
            needed.Count(need => need.IsLacking));
    }
}
