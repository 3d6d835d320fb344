using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>What both formats have in common: cover, notes, and the sheets after the sections.</summary>
internal static class AppendixReport
{
    public static Report Of(
        AppendixScope scope,
        CoverDetails details,
        Edition edition,
        AppendixFormat format,
        ImmutableArray<TableSheet> sections,
        ImmutableArray<IndicatorSeries> printed,
        ImmutableArray<TableSheet> beside)
    {
        ImmutableArray<Restatement> revisions = [.. Revisions(scope, printed)];
        var groups = edition == Edition.Public ? [] : GroupSheet.All(scope, printed);
        var quality = edition == Edition.Public ? [] : DataQualitySheets.Of(scope);
        ImmutableArray<TableSheet> sheets =
        [
            .. sections,
            .. beside,
            BenchmarksSheet.Of(scope, printed),
            .. groups,
            RevisionsSheet.Of(scope, revisions),
            .. quality,
            DefinitionsSheet.Of(scope, printed),
            .. AcronymsSheet.Of(scope),
        ];
        return new Report
        {
            Name = format.Name,
            Edition = edition,
            Title = edition == Edition.Officer ? $"{format.Title}, officer edition" : format.Title,
            Area = scope.Area,
            Period = scope.Month.ToWords(),
            Organisation = $"{scope.Figures.Reference.Authority} children's services",
            Keywords = ["children's services", "performance", scope.Figures.Reference.Authority, scope.Month.ToWords()],
            Cover = AppendixCover.Of(scope, details, format.About, format.Covered(scope.Month), revisions),
            Sheets = sheets,
            Notes = AppendixNotes.UsedBy(sheets),
        };
    }

    /// <summary>Of the authority: service areas and teams are never published.</summary>
    private static IEnumerable<Restatement> Revisions(AppendixScope scope, ImmutableArray<IndicatorSeries> printed)
    {
        var ids = printed.Select(series => series.Indicator.Id).ToHashSet(StringComparer.Ordinal);
        return scope.Figures.Restatements.Where(each =>
            each.Breakdown == Breakdown.Authority && ids.Contains(each.Indicator.Id));
    }
}
