using NodaTime;
using Reporting.Extracts.Tables;
using Reporting.Extracts.Values;
using Reporting.Periods;

namespace Reporting.Extracts.Mapping;

/// <summary>A usable row by its column names, for making a record of it.</summary>
internal readonly struct RowValues(ListTable table, TableRow row, int child, RowOrigin origin)
{
    /// <summary>The child's number in the month's register; 0 in lists that aren't about children.</summary>
    public int Child { get; } = child;

    public RowOrigin Origin { get; } = origin;

    /// <summary>Whether the file has the column at all.</summary>
    public bool Has(string column) => !table.MissingColumns.Contains(column);

    public LocalDate? Date(string column) => this[column].Date;

    public ReportingMonth? Month(string column) =>
        ReportingMonth.TryParse(this[column].Text, out var month) ? month : null;

    public string? Text(string column) => this[column].Text;

    public decimal? Number(string column) => this[column].Number;

    public int? Whole(string column) => this[column].Number is { } number ? (int)Math.Min(number, int.MaxValue) : null;

    /// <summary>Short code, or words where the set has none.</summary>
    public string? Code(string column) => this[column].Code?.Key;

    public string? Words(string column) => this[column].Code?.Words;

    public Answer Answer(string column) => Words(column) switch
    {
        "Yes" or "Suitable" => Extracts.Answer.Yes,
        "No" or "Unsuitable" => Extracts.Answer.No,
        "Unknown" => Extracts.Answer.Unknown,
        "Not applicable" => Extracts.Answer.NotApplicable,
        _ => Extracts.Answer.NotAnswered,
    };

    private CellValue this[string column] => table.List.PlaceOf(column) is >= 0 and var place
        ? row.Cells[place]
        : throw new ArgumentException($"{table.List.Name} has no column {column}.", nameof(column));
}
