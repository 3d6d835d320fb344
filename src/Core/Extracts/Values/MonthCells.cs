using Reporting.Extracts.Reading;
using Reporting.Extracts.Rules;
using Reporting.Periods;
using Reporting.Reference.Files;

namespace Reporting.Extracts.Values;

/// <summary>Reads months, <c>yyyy-MM</c>; a spreadsheet turns them into the month's first day, which is taken
/// back.</summary>
internal sealed class MonthCells : ICellParser
{
    public ParsedCell Parse(Cell cell)
    {
        if (cell.Kind is CellKind.Date or CellKind.Number && cell.AsSerialDate is { } day)
            return Of(ReportingMonth.Of(day));
        if (cell.Kind == CellKind.Error)
            return ParsedCell.Broken(CellRule.ErrorCell);
        var text = FoldedText.Clean(TextCells.Shown(cell));
        if (BlankText.Is(text))
            return ParsedCell.Blank;
        return CellText.Month(text) is { } month ? Of(month) : ParsedCell.Broken(CellRule.UnreadableMonth);
    }

    private static ParsedCell Of(ReportingMonth month) => new(CellValue.OfText(month.ToString()));
}
