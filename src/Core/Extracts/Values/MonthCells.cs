using System.Globalization;
using Reporting.Extracts.Reading;
using Reporting.Extracts.Rules;

namespace Reporting.Extracts.Values;

/// <summary>Reads months, <c>yyyy-MM</c>; a spreadsheet turns them into the month's first day, which is taken
/// back.</summary>
internal sealed class MonthCells : ICellParser
{
    public ParsedCell Parse(Cell cell)
    {
        if (cell.Kind is CellKind.Date or CellKind.Number && cell.AsSerialDate is { } day)
            return new ParsedCell(CellValue.OfText(day.ToString("uuuu-MM", CultureInfo.InvariantCulture)));
        if (cell.Kind == CellKind.Error)
            return ParsedCell.Broken(CellRule.ErrorCell);
        var text = FoldedText.Clean(TextCells.Shown(cell));
        return BlankText.Is(text) ? ParsedCell.Blank : new ParsedCell(CellValue.OfText(text));
    }
}
