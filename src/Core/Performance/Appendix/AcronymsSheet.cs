using System.Collections.Immutable;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>The list of acronyms of the panel's papers.</summary>
internal static class AcronymsSheet
{
    /// <summary>None where the reference data holds no acronym.</summary>
    public static IEnumerable<TableSheet> Of(AppendixScope scope)
    {
        var acronyms = scope.Figures.Reference.Acronyms;
        if (acronyms.IsEmpty)
            yield break;
        yield return new TableSheet
        {
            Tab = "Acronyms",
            Title = scope.Title("Acronyms"),
            Subject = "Acronyms and what they stand for",
            Source = scope.Source,
            Page = PageSetup.A4Portrait,
            Table = new Table(
                "List_of_acronyms",
                [Column.Label("Term", 46), Column.Words("Meaning", 70)],
                [.. acronyms.Select(each => ImmutableArray.Create(Cell.Named(each.Term), Cell.Named(each.Meaning)))]),
        }.Finished();
    }
}
