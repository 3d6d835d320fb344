using System.Text.RegularExpressions;

namespace Reporting.Workbooks.Validation;

/// <summary>C1 to C5 and T6: what may stand in a cell.</summary>
internal static class CellRules
{
    private static readonly Regex NotAvailable =
        new(@"^\s*n\.?\s*/?\s*a\.?\s*$", WorkbookRules.Pattern | RegexOptions.IgnoreCase);

    private static readonly Regex OnlySign =
        new(@"^\s*(\[(b|c|e|er|f|low|p|r|u|w|x|z)\])+\s*$", WorkbookRules.Pattern);

    private static readonly Regex OnlyNumber =
        new(@"^\s*[<>+-]?[0-9][0-9,.]*\s*%?\s*$", WorkbookRules.Pattern);

    /// <summary>Whether a text may stand in a cell as it is.</summary>
    public static bool IsText(string text) => RuleBrokenBy(text) is null;

    public static IEnumerable<Breach> Check(TableSheet sheet)
    {
        foreach (var row in sheet.Table.Rows)
        {
            foreach (var (cell, column) in row.Zip(sheet.Table.Columns))
            {
                if (RuleBrokenBy(cell, column) is var (rule, message))
                    yield return new Breach(rule, sheet.Tab, $"{message} (column {column.Heading}).");
            }
        }
    }

    private static (string Rule, string Message)? RuleBrokenBy(Cell cell, Column column) => cell switch
    {
        Cell.Sign => null,
        Cell.Number when column.Kind != ColumnKind.Number => ("C1", "A number stands in a column of another kind"),
        Cell.Day when column.Kind != ColumnKind.Date => ("C1", "A date stands in a column of another kind"),
        Cell.Number number => RuleBrokenBy(number),
        Cell.Day => null,
        _ when column.Kind != ColumnKind.Text => ("C1", "Text stands in a column of numbers or dates"),
        _ => RuleBrokenBy(cell.Shown),
    };

    private static (string Rule, string Message)? RuleBrokenBy(Cell.Number number) =>
        number.Value != Rounding.HalfAwayFromZero(number.Value, number.Decimals)
            ? ("C5", "A number has more decimals than it shows")
            : (number.Before + number.After).Contains('"')
                ? ("C7", "The words around a number hold a quotation mark")
                : null;

    private static (string Rule, string Message)? RuleBrokenBy(string text) =>
        string.IsNullOrWhiteSpace(text) ? ("T6", "A cell is empty")
        : OnlySign.IsMatch(text) ? ("C2", "A sign is written as text instead of as a sign")
        : NotAvailable.IsMatch(text) ? ("C4", "A cell says NA")
        : !text.Any(char.IsLetterOrDigit) ? ("C3", "A cell holds symbols only")
        : OnlyNumber.IsMatch(text) ? ("C1", "A number is stored as text")
        : null;
}
