using NodaTime;
using Reporting.Cli.Samples.Files;

namespace Reporting.Tests.Cli.Samples;

public sealed class XlsxFileTests
{
    [Fact]
    public void Write_CellsOfEveryKind_ReadBackAsTheyWere()
    {
        using var folder = new TemporaryFolder();
        Cell[] row =
        [
            Cell.Of("a <b> & \"c\"  "), Cell.Of(12.5m), Cell.Of(new LocalDate(2023, 6, 30)), Cell.Blank,
            new Cell(CellKind.DateTime, "", Cell.Of(new LocalDate(2023, 6, 30)).Number + 0.5m),
        ];
        XlsxFile.Write(folder.File("a.xlsx"), [new("List 1", [row]), new("List 2", [[Cell.NotAvailable]])]);

        using var reader = ReadBack.Open(folder.File("a.xlsx"));
        Assert.Equal("List 1", reader.Name);
        Assert.True(reader.Read());
        Assert.Equal("a <b> & \"c\"  ", reader.GetValue(0));
        Assert.Equal(12.5, reader.GetValue(1));
        Assert.Equal(new DateTime(2023, 6, 30), reader.GetValue(2));
        Assert.Null(reader.GetValue(3));
        Assert.Equal(new DateTime(2023, 6, 30, 12, 0, 0), reader.GetValue(4));
        Assert.True(reader.NextResult());
        Assert.Equal("List 2", reader.Name);
        Assert.True(reader.Read());
        Assert.Equal(1, reader.FieldCount);
    }

    [Fact]
    public void Write_ManyColumns_NamesThemPastZ()
    {
        using var folder = new TemporaryFolder();
        XlsxFile.Write(folder.File("a.xlsx"), [new("wide", [[.. Enumerable.Range(0, 30).Select(i => Cell.Of(i))]])]);

        using var reader = ReadBack.Open(folder.File("a.xlsx"));
        reader.Read();

        Assert.Equal(30, reader.FieldCount);
        Assert.Equal(29.0, reader.GetValue(29));
    }
}
