using System.Globalization;
using NodaTime;
using Reporting.Checks;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Reference.Files;

/// <summary>
/// A row of a reference file, read column by column. A cell that can't be read is an error of the file, named by row
/// and column, and the row is not used; its content is not repeated.
/// </summary>
internal sealed class ReferenceRow(ReferenceTable table, TextRow row, ICollection<Finding> findings)
{
    public const string BadValueRule = "reference-value";

    /// <summary>Whether everything read so far could be read.</summary>
    public bool IsSound { get; private set; } = true;

    public string File => table.File;

    public string? Sheet => table.Sheet;

    public int Number => row.Number;

    public string? Text(string column) => table.Cell(row, column)?.Text;

    public string RequiredText(string column) => Text(column) ?? Missing(column, "");

    /// <summary>The id of the indicator that the cell names by id, published title or alias.</summary>
    public string Indicator(string column)
    {
        if (Text(column) is not { } name)
            return Missing(column, "");
        if (Catalogue.Find(name) is { } indicator)
            return indicator.Id;
        Error(column, "is no indicator's id, title or alias");
        return "";
    }

    /// <summary>A figure of an indicator as a paper would print it.</summary>
    /// <remarks>Excel keeps a typed 95% as the number 0.95: in a percentage's column it is given back as 95%.</remarks>
    public string? Printed(string column, string indicator) =>
        table.Cell(row, column) is { IsNumber: true } cell
        && CellText.Number(cell.Text) is { } number and > 0 and <= 1
        && IsSound
        && Catalogue.Get(indicator).Unit == Unit.Percent
            ? string.Create(CultureInfo.InvariantCulture, $"{number * 100:0.####}%")
            : Text(column);

    public ReportingMonth? Month(string column) =>
        Parse(column, CellText.Month, "is not a month written yyyy-MM, as in 2023-06");

    public ReportingMonth RequiredMonth(string column) => Required(column, Month(column));

    public LocalDate? Date(string column) =>
        Parse(column, CellText.Date, "is not a date written yyyy-MM-dd or dd/MM/yyyy");

    public LocalDate RequiredDate(string column) => Required(column, Date(column));

    public decimal? Decimal(string column) => Parse(column, CellText.Number, "is not a number");

    public int? Whole(string column) => Parse(column, CellText.Whole, "is not a whole number");

    public int RequiredWhole(string column) => Required(column, Whole(column));

    /// <summary>Yes or No in any of the spellings that councils use; blank is no.</summary>
    public bool YesNo(string column) => Parse(column, CellText.YesNo, "is neither Yes nor No") ?? false;

    public T Required<T>(string column, T? value) where T : struct =>
        value ?? (Text(column) is null ? Missing(column, default(T)) : default);

    public T? Parse<T>(string column, Func<string, T?> parse, string complaint) where T : struct
    {
        if (Text(column) is not { } text)
            return null;
        if (parse(text) is { } value)
            return value;
        Error(column, complaint);
        return null;
    }

    public void Error(string column, string complaint, string rule = BadValueRule)
    {
        IsSound = false;
        findings.Add(Problem(Severity.Reject, column, $"{complaint}. Correct it and run again.", rule));
    }

    /// <summary>Used all the same, but look.</summary>
    public void Warn(string column, string complaint, string rule) =>
        findings.Add(Problem(Severity.Warn, column, $"{complaint}.", rule));

    private Finding Problem(Severity severity, string column, string complaint, string rule) =>
        new(rule, severity, $"{table.Kind.Name}: the cell under {column} {complaint}")
        {
            List = table.Kind.Name,
            File = table.File,
            Sheet = table.Sheet,
            Row = row.Number,
            Column = column,
        };

    private T Missing<T>(string column, T nothing)
    {
        Error(column, "is empty");
        return nothing;
    }
}
