using Reporting.Extracts.Reading;
using Reporting.Extracts.Rules;

namespace Reporting.Extracts.Values;

/// <summary>
/// Reads ids: text, trimmed, spaces collapsed, case folded, without a spreadsheet's <c>.0</c>. A leading zero stays.
/// </summary>
/// <param name="mayBeBlank">It is not the id that the row can't be without.</param>
internal sealed class IdCells(bool mayBeBlank = false) : ICellParser
{
    /// <summary>Beyond 15 digits a spreadsheet's number is rounded.</summary>
    private const double Exact = 1e15;

    public ParsedCell Parse(Cell cell)
    {
        var folded = WithoutPointZero(FoldedText.Of(TextCells.Shown(cell)));
        if (BlankText.Is(folded))
            return mayBeBlank ? ParsedCell.Blank : ParsedCell.Broken(CellRule.NoId);
        var rounded = cell.Kind == CellKind.Number ? Math.Abs(cell.Number) >= Exact : IsScientific(folded);
        return new ParsedCell(CellValue.OfText(folded), rounded ? CellRule.IdInScientificNotation : null);
    }

    private static string WithoutPointZero(string id)
    {
        var point = id.IndexOf('.', StringComparison.Ordinal);
        return point > 0 && id.AsSpan(point + 1).TrimEnd('0').IsEmpty && point < id.Length - 1
            && !id.AsSpan(0, point).ContainsAnyExceptInRange('0', '9')
            ? id[..point]
            : id;
    }

    /// <summary><c>1.23E+10</c>, not an id that happens to hold the letter.</summary>
    private static bool IsScientific(string id) => id.Split('E') is [var digits, ['+' or '-', .. var power]]
        && power.Length > 0 && power.All(char.IsAsciiDigit)
        && digits.Length > 0 && digits.All(letter => char.IsAsciiDigit(letter) || letter == '.');
}
