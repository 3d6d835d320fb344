using System.Collections.Immutable;
using Reporting.Workbooks;

namespace Reporting.Scrutiny;

/// <summary>
/// A workbook that names children: marked exempt on its cover and on every sheet, with the paragraph relied on. Source:
/// scrutiny.md, Editions.
/// </summary>
internal static class ExemptReport
{
    /// <param name="name">The report's: <c>performance-panel</c>.</param>
    /// <param name="title">What it is, without place and period.</param>
    /// <param name="about">What it holds, in a sentence or two.</param>
    public static Report Of(
        PaperScope scope, string name, string title, string about, ImmutableArray<TableSheet> sheets)
    {
        var mark = scope.Reference.Audits.ExemptMark;
        var authority = scope.Reference.Authority;
        var month = scope.Month.ToWords();
        return new Report
        {
            Name = name,
            Edition = Edition.Exempt,
            Title = $"{title}, exempt edition",
            Area = scope.Area,
            Period = month,
            Organisation = $"{authority} children's services",
            Keywords = ["children's services", "performance", "exempt", authority, month],
            Cover = CoverOf(scope, [mark, about]),
            Sheets = [.. sheets.Select(sheet => sheet with { Remarks = [mark, .. sheet.Remarks] })],
        };
    }

    private static Cover CoverOf(PaperScope scope, ImmutableArray<string> about) => new()
    {
        About =
        [
            .. about,
            .. scope.Reference.IsSynthetic
                ? (IEnumerable<string>)["SYNTHETIC: the authority is made up and so is every child."]
                : [],
        ],
        PeriodAndArea = $"{scope.Month.ToWords()}, for {scope.Area}.",
        Source = $"{scope.Reference.Authority} children's services, case records of the month.",
        Published = scope.Details.RunCode is { } code
            ? $"A working document, not for publication. Run {code}."
            : "A working document, not for publication.",
        NextUpdate = $"Made anew with each draft of the month; {scope.Month.Next.ToWords()} is next.",
        Contact = $"{scope.Reference.Reports.Contact}, {scope.Reference.Authority}.",
        HowToRead =
        [
            "Each worksheet after the contents holds one table that starts in column A. The contents link to each.",
            "It names children: keep it to those it was made for, and delete it when it is no longer needed.",
        ],
        Revisions = ["The month as its own lists tell it: later lists change nothing here."],
        DataQuality = scope.Details.Missing.IsEmpty
            ? ["Every list that was expected for the month is there."]
            : [$"Missing this month: {string.Join(", ", scope.Details.Missing)}."],
    };
}
