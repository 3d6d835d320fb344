using NodaTime;
using Reporting.Cli.Samples.Dirt;
using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Tests.Cli.Samples;

public sealed class DirtTests
{
    private const string Period = "2023-06";

    private static readonly LocalDate Day = new(2023, 6, 1);

    [Fact]
    public void Soil_Rows_CountsEveryDuplicateAndUnreadableDate()
    {
        var (dirty, planted) = Soil(6000);

        var unreadable = dirty.Rows.Distinct().Count(row => row[2].Kind == CellKind.Text
            && !row[2].Text.StartsWith("01/06/2023", StringComparison.Ordinal)
            && !row[2].Text.StartsWith("2023-06-01", StringComparison.Ordinal));

        Assert.InRange(dirty.Rows.Count, 6003, 6040);
        Assert.Equal(dirty.Rows.Count - 6000, planted.Of(Period, "List 3", DirtyTable.Duplicate));
        Assert.NotEqual(0, unreadable);
        Assert.Equal(unreadable, planted.Of(Period, "List 3", DirtyTable.Unreadable));
    }

    [Fact]
    public void Soil_Cells_AreCountedByKindAndMeanTheSame()
    {
        var (dirty, planted) = Soil(6000);
        var spoilt = dirty.Rows.Distinct().Count(row => row[1] != Cell.Of("a) Yes"));
        var meanings = dirty.Rows.Select(row => Meaning(row[1].AsText())).Distinct();

        Assert.Equal(spoilt, planted.Of(Period, "List 3", "yes-plain") + planted.Of(Period, "List 3", "space-after")
            + planted.Of(Period, "List 3", "case-odd"));
        Assert.Equal(['y'], meanings);
    }

    [Fact]
    public void Soil_CleanTable_IsLeftAsItWas()
    {
        var table = ListOf(400);

        new DirtyTable(new Dice(1), new PlantedDirt(), Period).Soil(table);

        Assert.All(table.Rows, row => Assert.Equal(Row(), row));
    }

    [Fact]
    public void CellDirt_Codes_KeepTheWordsOrTheCode()
    {
        var dice = new Dice(2);
        var written = CellDirt.For(ColumnKind.Code)
            .Select(kind => kind.Spoil(Cell.Of("p) K2: Children\u2019s Homes"), dice)?.Text)
            .OfType<string>()
            .ToList();

        Assert.Contains("K2", written);
        Assert.Contains("K2: Children\u2019s Homes", written);
        Assert.Contains("p)\u00a0K2:\u00a0Children\u2019s\u00a0Homes", written);
        Assert.All(written, text => Assert.Contains("K2", text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void CellDirt_Blank_BecomesAPlaceholderOnly()
    {
        var dice = new Dice(2);
        var written = CellDirt.For(ColumnKind.Date).Select(kind => kind.Spoil(Cell.Blank, dice)?.Text).OfType<string>();

        Assert.All(written, text => Assert.Contains(text, new[] { "N/A", "NULL", "-", "#N/A" }));
    }

    private static char Meaning(string answer) =>
        char.ToLowerInvariant(answer.Replace("a) ", "").Replace("A) ", "").Trim()[0]);

    private static (Table Dirty, PlantedDirt Planted) Soil(int rows)
    {
        var planted = new PlantedDirt();
        return (new DirtyTable(new Dice(1), planted, Period).Soil(ListOf(rows)), planted);
    }

    private static Table ListOf(int rows) => new(
        "List 3", null,
        [
            new("Child Unique ID", ColumnKind.Id), new("Referral NFA?", ColumnKind.YesNo),
            new("Date of referral", ColumnKind.RequiredDate),
        ],
        [.. Enumerable.Range(0, rows).Select(_ => Row())]);

    private static Cell[] Row() => [Cell.Of("SB-000001"), Cell.Of("a) Yes"), Cell.Of(Day)];
}
