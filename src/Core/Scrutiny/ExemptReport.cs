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
            Cover = WorkingCover.Of(
                scope,
                [about],
                "case records of the month",
                "every child",
                "It names children: keep it to those it was made for, and delete it when it is no longer needed.",
                "The month as its own lists tell it: later lists change nothing here."),
            Sheets = sheets,
        }.Exempted(scope.Reference.Audits.ExemptMark);
    }
}
