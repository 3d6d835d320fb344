using Azure.Data.Tables;
using Reporting.Tests.Emulator;
using Reporting.Tests.EndToEnd.Running;

namespace Reporting.Storage.Tests;

/// <summary>Storage that is busy, or does what it was asked and doesn't say so (faults 11 and 71).</summary>
[Collection(AzuriteTests.Name)]
public sealed class UnreliableStorageTests(EmulatorFixture emulator)
{
    [Fact]
    public async Task Write_EveryRequestMeetsABusyServiceFirst_AllSucceed() =>
        await AllSucceedAsync(_ => Fate.Busy);

    [Fact]
    public async Task Write_EveryAnswerGetsLostFirst_AllSucceedAsTheirOwn() =>
        await AllSucceedAsync(call => call.IsOurWrite ? Fate.DoneButBusy : Fate.PassOn);

    private async Task AllSucceedAsync(Func<StorageCall, Fate> firstTime)
    {
        await EmptyAccount.OfAsync(emulator);
        await using var proxy = await StorageProxy.StartAsync(emulator.Azurite);
        var known = new HashSet<StorageCall>();
        proxy.Plan(call =>
        {
            lock (known)
                return known.Add(call) ? firstTime(call) : Fate.PassOn;
        });

        var said = await new EveryStore(new EmptyAccount(proxy.ConnectionString), "text").WriteAsync();

        Assert.DoesNotContain(false, said);
        var runs = await new EmptyAccount(emulator.ConnectionString).Tables.GetTableClient("Runs")
            .QueryAsync<TableEntity>().ToListAsync();
        Assert.Equal(3, runs.Count);
    }
}
