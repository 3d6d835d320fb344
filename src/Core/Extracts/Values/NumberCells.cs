using System.Globalization;
using Reporting.Extracts.Reading;
using Reporting.Extracts.Rules;

namespace Reporting.Extracts.Values;

/// <summary>Reads counts, distances and ages. None is ever below zero.</summary>
internal sealed class NumberCells(bool whole, bool age) : ICellParser
{
    private const NumberStyles Written = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>No one a list speaks of is older.</summary>
    private const decimal OldestAge = 120;

    /// <summary>No count is, and sums of more could overflow.</summary>
    private const decimal TooLarge = 1e15m;

    public ParsedCell Parse(Cell cell)
    {
        if (cell.Kind == CellKind.Error)
            return ParsedCell.Broken(CellRule.ErrorCell);
        var text = FoldedText.Clean(TextCells.Shown(cell));
        if (BlankText.Is(text))
            return ParsedCell.Blank;
        return cell.Kind is CellKind.Text or CellKind.Number && Number(cell, text) is { } number
            ? Checked(number)
            : ParsedCell.Broken(CellRule.UnreadableNumber);
    }

    private static decimal? Number(Cell cell, string text) =>
        cell.Kind == CellKind.Number
            ? Math.Abs(cell.Number) < (double)TooLarge ? (decimal)cell.Number : null
            : decimal.TryParse(text, Written, CultureInfo.InvariantCulture, out var number)
                && Math.Abs(number) < TooLarge ? number : null;

    private ParsedCell Checked(decimal number) =>
        age && (number < 0 || number > OldestAge) ? ParsedCell.Broken(CellRule.ImplausibleAge)
        : number < 0 ? ParsedCell.Broken(CellRule.NegativeNumber)
        : whole && !decimal.IsInteger(number) ? ParsedCell.Broken(CellRule.NotWhole)
        : new ParsedCell(CellValue.Of(number), age && !decimal.IsInteger(number) ? CellRule.DecimalAge : null);
}
