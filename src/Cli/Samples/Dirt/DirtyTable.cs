using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Dirt;

/// <summary>Plants the dirt of cells and rows in a list, and counts it.</summary>
internal sealed class DirtyTable(Dice dice, PlantedDirt planted, string period)
{
    public const string Duplicate = "row-duplicate";
    public const string Unreadable = "date-unreadable";

    private const int DuplicatesPerTenThousand = 25;
    private const int UnreadablePerTenThousand = 2;
    private const int TenThousand = 10_000;

    private static readonly string[] NoDates = ["31/02/2023", "00/00/0000", "to be confirmed"];

    public Table Soil(Table table)
    {
        var kinds = table.Headings.Select(heading => CellDirt.For(heading.Kind)).ToArray();
        var rows = new List<Cell[]>(table.Rows.Count + 16);
        foreach (var clean in table.Rows)
        {
            var row = (Cell[])clean.Clone();
            SoilCells(table.Name, row, kinds);
            MakeUnreadable(table, row);
            rows.Add(row);
            if (dice.Below(TenThousand) < DuplicatesPerTenThousand)
            {
                rows.Add(row);
                planted.Add(period, table.Name, Duplicate);
            }
        }

        return table with { Rows = rows };
    }

    private void SoilCells(string list, Cell[] row, IReadOnlyList<CellDirt>[] kinds)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var ticket = dice.Below(TenThousand);
            foreach (var kind in kinds[i])
            {
                if (ticket >= kind.PerTenThousand)
                {
                    ticket -= kind.PerTenThousand;
                    continue;
                }

                if (kind.Spoil(row[i], dice) is { } spoilt)
                {
                    row[i] = spoilt;
                    planted.Add(period, list, kind.Kind);
                }

                break;
            }
        }
    }

    /// <summary>The one kind here that costs a row: it is set aside (extracts.md, Required columns).</summary>
    private void MakeUnreadable(Table table, Cell[] row)
    {
        if (dice.Below(TenThousand) >= UnreadablePerTenThousand)
            return;
        var column = Enumerable.Range(0, row.Length).FirstOrDefault(
            i => table.Headings[i].Kind == ColumnKind.RequiredDate && row[i].Kind != CellKind.Blank, -1);
        if (column < 0)
            return;
        row[column] = Cell.Of(dice.Pick(NoDates));
        planted.Add(period, table.Name, Unreadable);
    }
}
