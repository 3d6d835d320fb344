using System.Collections.Immutable;
using Reporting.Workbooks;

namespace Reporting.Scrutiny;

/// <summary>The cover of a working document that is made from a month's lists and never published.</summary>
internal static class WorkingCover
{
    /// <summary>One table a sheet: how such a workbook is read.</summary>
    private const string OneTable =
        "Each worksheet after the contents holds one table that starts in column A. The contents link to each.";

    /// <param name="about">What it holds, a sentence or two.</param>
    /// <param name="source">What of children's services it is made from.</param>
    /// <param name="madeUp">What a synthetic one makes up: <c>every figure</c>.</param>
    /// <param name="advice">What to know when reading it.</param>
    /// <param name="revisions">Whether it changes when lists are sent again.</param>
    public static Cover Of(
        PaperScope scope,
        ImmutableArray<string> about,
        string source,
        string madeUp,
        string advice,
        string revisions) => new()
        {
            About =
            [
                .. about,
                .. scope.Reference.IsSynthetic
                    ? (IEnumerable<string>)[$"SYNTHETIC: the authority is made up and so is {madeUp}."]
                    : [],
            ],
            PeriodAndArea = $"{scope.Month.ToWords()}, for {scope.Area}.",
            Source = $"{scope.Reference.Authority} children's services, {source}.",
            Published = scope.Details.RunCode is { } code
                ? $"A working document, not for publication. Run {code}."
                : "A working document, not for publication.",
            NextUpdate = $"Made anew with each draft of the month; {scope.Month.Next.ToWords()} is next.",
            Contact = $"{scope.Reference.Reports.Contact}, {scope.Reference.Authority}.",
            HowToRead = [OneTable, advice],
            Revisions = [revisions],
            DataQuality = scope.Details.Missing.IsEmpty
                ? ["Every list that was expected for the month is there."]
                : [$"Missing this month: {string.Join(", ", scope.Details.Missing)}."],
        };
}
