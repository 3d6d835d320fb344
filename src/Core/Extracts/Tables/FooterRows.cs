using Reporting.Checks;
using Reporting.Extracts.Reading;
using Reporting.Extracts.Recognition;
using Reporting.Extracts.Rules;
using Reporting.Extracts.Values;

namespace Reporting.Extracts.Tables;

/// <summary>
/// Rows that are no records: what reporting tools write below a list (<c>None</c>, <c>Applied filters: ...</c>), blanks
/// in every cell, and the headings once more where sheets were pasted together.
/// </summary>
internal sealed class FooterRows
{
    private readonly int firstColumn;
    private readonly string firstHeading;

    public FooterRows(HeadingMatch match, SheetRow headings)
    {
        firstColumn = Array.FindIndex(match.Places, place => place >= 0);
        firstHeading = FoldedText.OfHeading(headings[firstColumn].Text!);
    }

    public bool Holds(SheetRow row, CellValue[] cells, FindingLog log)
    {
        var note = IsRepeatedHeading(row) ? TableRule.RepeatedHeadings
            : IsRemark(row) ? TableRule.Footer
            : null;
        if (note is not null)
            log.OfRow(note, Severity.Note, row.Number, null);
        return note is not null || Array.TrueForAll(cells, cell => cell.IsBlank) && !HoldsContent(row);
    }

    private static bool HoldsContent(SheetRow row)
    {
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].Kind is CellKind.Number or CellKind.Date
                || (row[column].Kind == CellKind.Text && !BlankText.Is(FoldedText.Clean(row[column].Text!))))
                return true;
        }

        return false;
    }

    private bool IsRepeatedHeading(SheetRow row) => row[firstColumn].Kind == CellKind.Text
        && row[firstColumn].Text!.Length >= firstHeading.Length
        && FoldedText.OfHeading(row[firstColumn].Text!) == firstHeading;

    /// <summary>A sentence that stands alone in its row.</summary>
    private static bool IsRemark(SheetRow row)
    {
        var only = -1;
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].IsBlank)
                continue;
            if (only >= 0)
                return false;
            only = column;
        }

        return only >= 0 && row[only].Kind == CellKind.Text && IsSentence(FoldedText.Of(row[only].Text!));
    }

    private static bool IsSentence(string folded) =>
        folded.StartsWith("APPLIED FILTERS", StringComparison.Ordinal) || folded.Count(letter => letter == ' ') >= 2;
}
