using NodaTime.Text;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Lists;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Dirt;

/// <summary>
/// Lays lists out as the sheets of a workbook the way real ones are: titles, footers, other sheets first.
/// </summary>
internal sealed class DirtySheet(Dice dice, PlantedDirt planted, Snapshot at)
{
    public const string FrontSheet = "sheet-in-front";
    public const string TitleRow = "title-above-headings";
    public const string Footer = "footer-filters";
    public const string SheetName = "sheet-name-variant";

    private readonly string period = YearMonthPattern.Iso.Format(at.Month);

    public IReadOnlyList<Sheet> Workbook(IReadOnlyList<Table> tables)
    {
        List<Sheet> sheets = [];
        if (dice.Chance(500))
        {
            sheets.Add(new("Guidance", [[Cell.Of("Sample Borough: synthetic data")], [Cell.Of("One list a sheet.")]]));
            planted.Add(period, "workbook", FrontSheet);
        }

        sheets.AddRange(tables.Select(Sheet));
        return sheets;
    }

    private Sheet Sheet(Table table)
    {
        List<Cell[]> rows = [];
        if (dice.Chance(250))
        {
            rows.Add([Cell.Of(table.Title!)]);
            rows.Add([]);
            planted.Add(period, table.Name, TitleRow);
        }

        rows.Add(table.HeadingRow);
        rows.AddRange(table.Rows);
        if (dice.Chance(200))
        {
            rows.Add([]);
            rows.Add([Cell.Of($"Applied filters: Snapshot is {period}")]);
            planted.Add(period, table.Name, Footer);
        }

        return new(NameOf(table), rows);
    }

    private string NameOf(Table table)
    {
        switch (dice.Below(8))
        {
            case 0:
                planted.Add(period, table.Name, SheetName);
                return table.Name.Replace(' ', '_');
            case 1:
                planted.Add(period, table.Name, SheetName);
                return Short(table.Title!);
            default:
                return table.Name;
        }
    }

    /// <summary>A sheet's name holds no colon and 31 characters at most.</summary>
    private static string Short(string title)
    {
        const int Longest = 31;
        var name = title.Replace(":", " -", StringComparison.Ordinal);
        return name.Length <= Longest ? name : name[..Longest].TrimEnd();
    }
}
