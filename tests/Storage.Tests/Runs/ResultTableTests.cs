using System.Globalization;
using Azure.Data.Tables;
using FsCheck;
using FsCheck.Fluent;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Runs;
using Reporting.Storage.Runs;
using Reporting.Storage.Tables;
using Reporting.Tests.Emulator;

namespace Reporting.Storage.Tests.Runs;

[Collection(AzuriteTests.Name)]
public sealed class ResultTableTests(EmulatorFixture emulator)
{
    [Fact]
    public async Task Save_OwnMonth_StandsInColumns()
    {
        var (account, results) = await StartAsync();
        await results.SaveAsync(
            StoredLines.Run(1),
            [
                new(Breakdown.Authority, "Sample Borough", Catalogue.All[0].Id,
                    [StoredLines.Month(1, Figure.Count(7)), StoredLines.Month(0, Figure.Percentage(2, 3))]),
                new(Breakdown.Team, "North", Catalogue.All[0].Id, [StoredLines.Month(0, Figure.Percentage(0, 0))]),
            ],
            default);

        var rows = await account.Tables.GetTableClient("Results").QueryAsync<TableEntity>().ToListAsync();

        Assert.Equal("2023-06~performance-panel~" + StoredLines.Run(1).Id, rows[0].PartitionKey);
        Assert.Equal($"Authority~Sample_0020Borough~{Catalogue.All[0].Id}", rows[0].RowKey);
        Assert.Equal(
            ("2", "3", (200m / 3).ToString(CultureInfo.InvariantCulture), ""),
            (rows[0].GetString("Numerator"), rows[0].GetString("Denominator"), rows[0].GetString("Value"),
                rows[0].GetString("Marker")));
        Assert.Equal(
            ("0", null, "[z]"),
            (rows[1].GetString("Denominator"), rows[1].GetString("Value"), rows[1].GetString("Marker")));
    }

    [Fact]
    public async Task Save_GroupOf600Characters_IsReadBackAndApartFromItsLike()
    {
        var (_, results) = await StartAsync();
        string[] groups = [new string('é', 599) + "1", new string('é', 599) + "2"];
        await results.SaveAsync(
            StoredLines.Run(1),
            [.. groups.Select(group => new StoredFigures(Breakdown.Team, group, Catalogue.All[0].Id, []))],
            default);

        Assert.Equal(groups, (await results.LoadAsync(StoredLines.Run(1), default)).Select(line => line.Group));
    }

    [Fact]
    public async Task Save_HundredRowsOfLongNotes_FitsTransactionsAndRows()
    {
        var (_, results) = await StartAsync();
        var figure = Figure.NotAvailable(new string('"', RowTexts.Longest / 3));
        var lines = StoredLines.Many(100)
            .Select((line, n) => line with
            {
                Months = [.. Enumerable.Repeat(StoredLines.Month(0, figure), (n % 3) + 1)],
            })
            .ToArray();

        await results.SaveAsync(StoredLines.Run(1), lines, default);
        var read = await results.LoadAsync(StoredLines.Run(1), default);

        Assert.Equal(lines.Sum(line => line.Months.Length), read.Sum(line => line.Months.Length));
        Assert.All(read, line => Assert.Equal(figure, line.Months[^1].Figure));
    }

    [Fact]
    public async Task Save_TwoAtOnce_BothSucceedAndRowsAreThereOnce()
    {
        var (account, _) = await StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
            account.Store<IResultStore>().SaveAsync(StoredLines.Run(1), StoredLines.Many(250), default))));

        Assert.Equal(250, (await account.Store<IResultStore>().LoadAsync(StoredLines.Run(1), default)).Length);
    }

    [Fact]
    public async Task Delete_TwoAtOnce_BothSucceed()
    {
        var (account, results) = await StartAsync();
        await results.SaveAsync(StoredLines.Run(1), StoredLines.Many(250), default);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
            account.Store<IResultStore>().DeleteAsync(StoredLines.Run(1), default))));

        Assert.Empty(await results.LoadAsync(StoredLines.Run(1), default));
    }

    [Fact]
    public async Task Load_RowOfAnEarlierRelease_TakesDefaultsForWhatItLacks()
    {
        var (account, results) = await StartAsync();
        await results.LoadAsync(StoredLines.Run(1), default);
        await account.Tables.GetTableClient("Results").AddEntityAsync(
            new TableEntity(ReportPartition.Of(StoredLines.Run(1)), "Team~North~x")
            {
                ["Breakdown"] = "Team",
                ["Group"] = "North",
                ["Indicator"] = Catalogue.All[0].Id,
                ["Months"] = """
                    [{"month":"2023-06","value":12.5,"numerator":1,"denominator":8,"source":"Extract",
                      "toldBy":"2023-06"}]
                    """,
                ["OfALaterRelease"] = 1,
            });

        var month = Assert.Single(Assert.Single(await results.LoadAsync(StoredLines.Run(1), default)).Months);

        Assert.Equal(Figure.Percentage(1, 8), month.Figure);
        Assert.Equal(("", new ReportingMonth(2023, 6)), (month.Markers, month.ToldBy));
    }

    [Fact]
    public void MonthCell_AnyDecimal_IsReadBackDigitByDigit() =>
        Prop.ForAll(AnyDecimal(), value =>
        {
            var cell = MonthCell.Of(StoredLines.Month(0, Figure.Published(value, value, value)));
            var read = RowJson.Read<MonthCell>(RowJson.Write(cell)).ToFigure().Figure;
            return decimal.GetBits(read.Value!.Value).SequenceEqual(decimal.GetBits(value))
                && decimal.GetBits(read.Numerator!.Value).SequenceEqual(decimal.GetBits(value));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void MonthCell_FigureOfEveryKind_ComesBackWithWhatAReportShows()
    {
        var stored = StoredLines.OfEveryKind().Months;
        Assert.Equal(
            stored.AsEnumerable(),
            stored.Select(month => RowJson.Read<MonthCell>(RowJson.Write(MonthCell.Of(month))).ToFigure()));
    }

    private static Arbitrary<decimal> AnyDecimal()
    {
        var any = Gen.Choose(int.MinValue, int.MaxValue);
        return (from low in any
                from middle in any
                from high in any
                from scale in Gen.Choose(0, 28)
                select new decimal(low, middle, high, low < 0, (byte)scale)).ToArbitrary();
    }

    private async Task<(EmptyAccount Account, IResultStore Results)> StartAsync()
    {
        var account = await EmptyAccount.OfAsync(emulator);
        return (account, account.Store<IResultStore>());
    }
}
