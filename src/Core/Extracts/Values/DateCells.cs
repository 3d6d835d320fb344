using NodaTime;
using Reporting.Extracts.Reading;
using Reporting.Extracts.Rules;

namespace Reporting.Extracts.Values;

/// <summary>Reads the cells of a date column.</summary>
/// <param name="latest">The day of upload where it is known and the column speaks of the past.</param>
/// <param name="textIsUsual">In a csv file every date is text: no oddity.</param>
/// <param name="shortYears">A year of two digits can only be one of this century.</param>
internal sealed class DateCells(LocalDate? latest, bool textIsUsual, bool shortYears = false) : ICellParser
{
    private const int LastSerial = 2958465;

    public ParsedCell Parse(Cell cell) => cell.Kind switch
    {
        CellKind.Date or CellKind.Number => Dated(cell.AsSerialDate, cell.Number),
        CellKind.Text => OfText(FoldedText.Clean(cell.Text!)),
        CellKind.Error => ErrorCells.IsNotAvailable(cell) ? ParsedCell.Broken(CellRule.ErrorCell)
            : ParsedCell.Broken(CellRule.UnreadableDate),
        _ => ParsedCell.Broken(CellRule.UnreadableDate),
    };

    private ParsedCell Dated(LocalDate? date, double serial) => date is { } day ? Checked(day, CellRuleOrNone(false))
        : serial <= LastSerial ? ParsedCell.Broken(CellRule.ImpossibleDate)
        : ParsedCell.Broken(CellRule.UnreadableDate);

    private ParsedCell OfText(string text)
    {
        if (BlankText.Is(text))
            return ParsedCell.Blank;
        if (DateText.Serial(text) is { } serial)
            return Dated(LocalDate.FromDateTime(DateTime.FromOADate(serial)), serial);
        if (DateText.Parts(text) is { } whole)
            return OfParts(whole, CellRuleOrNone(true));
        return shortYears && DateText.ShortParts(text) is { } shortened
            ? OfParts(shortened, CellRule.ShortYear)
            : ParsedCell.Broken(CellRule.UnreadableDate);
    }

    private ParsedCell OfParts((int Year, int Month, int Day) parts, CellRule? rule)
    {
        var (year, month, day) = parts;
        return year >= 1 && month is >= 1 and <= 12 && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? Checked(new LocalDate(year, month, day), rule)
            : ParsedCell.Broken(CellRule.ImpossibleDate);
    }

    private CellRule? CellRuleOrNone(bool isText) => isText && !textIsUsual ? CellRule.DateAsText : null;

    private ParsedCell Checked(LocalDate day, CellRule? rule) =>
        day.Year < 1900 ? ParsedCell.Broken(CellRule.ImpossibleDate)
        : day > latest ? ParsedCell.Broken(CellRule.DateAfterUpload)
        : new ParsedCell(CellValue.Of(day), rule);
}
