using NodaTime;
using Reporting.Cli.Samples.Files;

namespace Reporting.Tests.Cli.Samples;

public sealed class CsvFileTests
{
    [Fact]
    public void Write_Fields_QuotesWhatNeedsItAndDatesByDay()
    {
        using var folder = new TemporaryFolder();
        var table = new Table(
            "plans", null, [new("Text, first", ColumnKind.Text), new("Date", ColumnKind.Date)],
            [[Cell.Of("say \"no\""), Cell.Of(new LocalDate(2023, 2, 1))], [Cell.Of(1.5m), Cell.Blank]]);

        CsvFile.Write(folder.File("plans.csv"), table);

        Assert.Equal(
            "\uFEFF\"Text, first\",Date\r\n\"say \"\"no\"\"\",01/02/2023\r\n1.5,\r\n"u8.ToArray(),
            File.ReadAllBytes(folder.File("plans.csv")));
    }
}
