using Reporting.Checks;

namespace Reporting.Reference.Files;

/// <summary>A recognised table of a reference file: its heading row and the rows under it.</summary>
internal sealed class ReferenceTable
{
    private const int RowsBeforeHeadings = 20;

    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?> lookedUp = new(StringComparer.Ordinal);
    private readonly TextSheet sheet;
    private readonly int headingIndex;

    private ReferenceTable(TextSheet sheet, ReferenceKind kind, int headingIndex)
    {
        this.sheet = sheet;
        this.headingIndex = headingIndex;
        Kind = kind;
        var headings = sheet.Rows[headingIndex].Cells;
        for (var column = 0; column < headings.Count; column++)
            columns.TryAdd(Heading.Normalise(headings[column].Text), column);
    }

    public ReferenceKind Kind { get; }

    public string File => sheet.File;

    public string? Sheet => sheet.Name;

    /// <summary>The table of a sheet, wherever its headings start; null where no heading row is known.</summary>
    public static ReferenceTable? Find(TextSheet sheet)
    {
        for (var index = 0; index < sheet.Rows.Count && index < RowsBeforeHeadings; index++)
        {
            if (ReferenceKind.Recognise(sheet.Rows[index].Cells.Select(cell => cell.Text)) is { } kind)
                return new ReferenceTable(sheet, kind, index);
        }

        return null;
    }

    public bool Has(string column) => IndexOf(column) is not null;

    /// <summary>The rows that hold anything; what is wrong with one goes to <paramref name="findings"/>.</summary>
    public IEnumerable<ReferenceRow> Rows(ICollection<Finding> findings) => sheet.Rows
        .Skip(headingIndex + 1)
        .Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell.Text)))
        .Select(row => new ReferenceRow(this, row, findings));

    /// <summary>A record of every row that could be read whole.</summary>
    public IEnumerable<T> Records<T>(ICollection<Finding> findings, Func<ReferenceRow, T> read)
    {
        foreach (var row in Rows(findings))
        {
            var record = read(row);
            if (row.IsSound)
                yield return record;
        }
    }

    /// <summary>The column's cell, trimmed; null where it is blank or not there.</summary>
    public TextCell? Cell(TextRow row, string column)
    {
        if (IndexOf(column) is not { } index || index >= row.Cells.Count)
            return null;
        var cell = row.Cells[index] with { Text = row.Cells[index].Text.Trim() };
        return cell.Text.Length == 0 ? null : cell;
    }

    // Published tables have tens of thousands of rows: a name is normalised once, not once a row.
    private int? IndexOf(string column)
    {
        if (!lookedUp.TryGetValue(column, out var index))
        {
            index = columns.TryGetValue(Heading.Normalise(column), out var found) ? found : null;
            lookedUp.Add(column, index);
        }

        return index;
    }
}
