using Reporting.Extracts.Values;

namespace Reporting.Extracts.Tables;

/// <summary>A usable row: its number in the sheet and its values, the list's columns first, then the unknown
/// ones.</summary>
internal sealed class TableRow(int number, CellValue[] cells)
{
    public int Number { get; } = number;

    public CellValue[] Cells { get; } = cells;

    /// <summary>Equal rows have equal hashes wherever their columns stand.</summary>
    public ulong Hash { get; } = HashOf(cells);

    /// <summary>Equal in every column.</summary>
    public bool Says(TableRow other)
    {
        if (other.Hash != Hash || other.Cells.Length != Cells.Length)
            return false;
        for (var place = 0; place < Cells.Length; place++)
        {
            if (!Cells[place].Says(other.Cells[place]))
                return false;
        }

        return true;
    }

    private static ulong HashOf(CellValue[] cells)
    {
        var hash = 0UL;
        for (var place = 0; place < cells.Length; place++)
            hash = StableHash.Combine(hash, cells[place].Hash, (ulong)place);
        return hash;
    }
}
