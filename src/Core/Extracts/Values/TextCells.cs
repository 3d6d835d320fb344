using System.Globalization;
using Reporting.Extracts.Reading;
using Reporting.Extracts.Rules;

namespace Reporting.Extracts.Values;

/// <summary>Reads the cells of a text column: teams, workers, places.</summary>
internal sealed class TextCells : ICellParser
{
    public ParsedCell Parse(Cell cell) => cell.Kind == CellKind.Error
        ? ParsedCell.Broken(CellRule.ErrorCell)
        : OfText(Shown(cell));

    /// <summary>What the cell shows, whatever it holds; "" for an error.</summary>
    public static string Shown(Cell cell) => cell.Kind switch
    {
        CellKind.Text => cell.Text!,
        CellKind.Number => NumberText(cell.Number),
        CellKind.Date => CellValue.Of(cell.AsDate!.Value).Canonical,
        CellKind.Bool => cell.Number > 0 ? "Yes" : "No",
        _ => string.Empty,
    };

    private static ParsedCell OfText(string text)
    {
        var clean = FoldedText.Clean(text);
        if (BlankText.Is(clean))
            return ParsedCell.Blank;
        var hasHardSpace = text.Contains('\u00A0', StringComparison.Ordinal);
        return new ParsedCell(CellValue.OfText(clean), hasHardSpace ? CellRule.NonBreakingSpace : null);
    }

    private static string NumberText(double number) =>
        double.IsInteger(number) && Math.Abs(number) < 1e18
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("R", CultureInfo.InvariantCulture);
}
