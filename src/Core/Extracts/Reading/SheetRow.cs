namespace Reporting.Extracts.Reading;

/// <summary>A row of a sheet. The same object is filled again for the next row: copy what you keep.</summary>
public sealed class SheetRow
{
    private Cell[] cells = [];

    /// <summary>The number that a spreadsheet shows, from 1; in a csv file the line on which the row starts.</summary>
    public int Number { get; private set; }

    /// <summary>How many cells the row has, up to the last that isn't blank.</summary>
    public int Count { get; private set; }

    /// <summary>The cell in a column, from 0 for column A; beyond the last one it is blank.</summary>
    public Cell this[int column] => column < Count ? cells[column] : default;

    internal void Begin(int number)
    {
        Number = number;
        Count = 0;
    }

    internal void Set(int column, Cell cell)
    {
        if (cell.IsBlank)
        {
            return;
        }

        if (column >= cells.Length)
        {
            Array.Resize(ref cells, Math.Max(column + 1, cells.Length * 2));
        }

        if (column >= Count)
        {
            Array.Clear(cells, Count, column - Count);
            Count = column + 1;
        }

        cells[column] = cell;
    }
}
