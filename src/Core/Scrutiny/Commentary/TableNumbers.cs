using Reporting.Workbooks;

namespace Reporting.Scrutiny.Commentary;

/// <summary>Every number that a reader finds in tables, by the name of its row.</summary>
internal sealed class TableNumbers
{
    private readonly ILookup<string, (decimal Value, bool IsPercent)> numbers;

    /// <param name="sheets">Whose rows begin with an indicator's title, or another name.</param>
    public TableNumbers(IEnumerable<TableSheet> sheets) => numbers = sheets
        .SelectMany(sheet => sheet.Table.Rows)
        .SelectMany(row => row.Skip(1).SelectMany(Of).Select(number => (Name: row[0].Shown, number)))
        .ToLookup(each => each.Name, each => each.number, StringComparer.Ordinal);

    /// <summary>Those of the rows of this name, else of all rows.</summary>
    /// <param name="name">Null: whatever the row.</param>
    public bool Hold(WrittenNumber written, string? name)
    {
        var among = name is null ? numbers.SelectMany(row => row) : numbers[name];
        var held = among.Where(each => !written.IsPercent || each.IsPercent).Select(each => each.Value).ToHashSet();
        return held.Contains(written.Value) && (written.Of is not { } of || held.Contains(of));
    }

    private static IEnumerable<(decimal, bool)> Of(Cell cell) => cell switch
    {
        Cell.Number number => [(number.Value, number.After == "%")],
        Cell.Text text => NumbersInText.In(text.Value).Select(number => (number.Value, number.IsPercent)),
        _ => [],
    };
}
