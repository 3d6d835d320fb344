using Reporting.Indicators;
using Reporting.Runs;
using Reporting.Tests.Builders;
using Reporting.Tests.Emulator;

namespace Reporting.Storage.Tests.Runs;

/// <summary>What every store of results does.</summary>
public abstract class ResultStoreContract
{
    [Fact]
    public async Task Load_NothingSaved_IsEmpty() =>
        Assert.Empty(await (await ResultsAsync()).LoadAsync(StoredLines.Run(1), default));

    [Fact]
    public async Task Save_FiguresOfEveryKind_ComeBackExactly()
    {
        var results = await ResultsAsync();
        var line = StoredLines.OfEveryKind();

        await results.SaveAsync(StoredLines.Run(1), [line], default);
        var read = Assert.Single(await results.LoadAsync(StoredLines.Run(1), default));

        Assert.Equal(line.Months.AsEnumerable(), read.Months);
        Assert.Equal(line with { Months = default }, read with { Months = default });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(250)]
    [InlineData(1001)]
    public async Task Save_Twice_IsThereOnce(int count)
    {
        var results = await ResultsAsync();
        var lines = StoredLines.Many(count);

        await results.SaveAsync(StoredLines.Run(1), lines, default);
        await results.SaveAsync(StoredLines.Run(1), lines, default);
        var read = await results.LoadAsync(StoredLines.Run(1), default);

        Assert.Equal(
            lines.Select(line => line.Group).Order(StringComparer.Ordinal),
            read.Select(line => line.Group));
    }

    [Fact]
    public async Task Load_Rows_AreInTheOrderOfBreakdownGroupAndCatalogue()
    {
        var results = await ResultsAsync();
        var (first, second) = (Catalogue.All[3].Id, Catalogue.All[40].Id);
        (Breakdown Breakdown, string Group, string Indicator)[] inOrder =
        [
            (Breakdown.Authority, "Sample Borough", first),
            (Breakdown.Authority, "Sample Borough", second),
            (Breakdown.ServiceArea, "a", first),
            (Breakdown.Team, "Team 1/2 #3?", second),
            (Breakdown.Team, "team 1/2 #3?", first),
        ];
        await results.SaveAsync(
            StoredLines.Run(1),
            [.. inOrder.Reverse().Select(key => new StoredFigures(key.Breakdown, key.Group, key.Indicator, []))],
            default);

        var read = await results.LoadAsync(StoredLines.Run(1), default);

        Assert.Equal(inOrder, read.Select(line => (line.Breakdown, line.Group, line.Indicator)));
    }

    [Fact]
    public async Task Unconfirmed_SavedOnes_AreNamedUntilDeletedOrConfirmed()
    {
        var results = await ResultsAsync();
        await results.SaveAsync(StoredLines.Run(1), StoredLines.Many(120), default);
        await results.SaveAsync(StoredLines.Run(2), StoredLines.Many(2), default);

        var runs = await results.UnconfirmedAsync(default);
        await results.DeleteAsync(StoredLines.Run(1), default);
        await results.DeleteAsync(StoredLines.Run(1), default);

        Assert.Equal(
            new HashSet<RunKey> { StoredLines.Run(1), StoredLines.Run(2) }, runs.Select(run => run.Run).ToHashSet());
        Assert.All(runs, run => Assert.NotEqual(default, run.WrittenOn));
        Assert.Equal(StoredLines.Run(2), Assert.Single(await results.UnconfirmedAsync(default)).Run);
        Assert.Empty(await results.LoadAsync(StoredLines.Run(1), default));
        await results.ConfirmAsync(StoredLines.Run(2), default);
        await results.ConfirmAsync(StoredLines.Run(2), default);
        Assert.Empty(await results.UnconfirmedAsync(default));
        Assert.Equal(2, (await results.LoadAsync(StoredLines.Run(2), default)).Length);
    }

    /// <summary>An empty one.</summary>
    private protected abstract Task<IResultStore> ResultsAsync();
}

public sealed class InMemoryResultsTests : ResultStoreContract
{
    private protected override Task<IResultStore> ResultsAsync() =>
        Task.FromResult<IResultStore>(new InMemoryResults(TimeProvider.System));
}

[Collection(AzuriteTests.Name)]
public sealed class ResultTableContractTests(EmulatorFixture emulator) : ResultStoreContract
{
    private protected override async Task<IResultStore> ResultsAsync() =>
        (await EmptyAccount.OfAsync(emulator)).Store<IResultStore>();
}
