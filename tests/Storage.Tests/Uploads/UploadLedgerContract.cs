using NodaTime;
using Reporting.Extracts.Assembly;
using Reporting.Periods;
using Reporting.Tests.Builders;
using Reporting.Tests.Emulator;
using Reporting.Uploads;

namespace Reporting.Storage.Tests.Uploads;

/// <summary>What every ledger does.</summary>
public abstract class UploadLedgerContract
{
    private static readonly UploadFolder June = UploadFolder.Of(new ReportingMonth(2023, 6));

    [Fact]
    public async Task Read_FolderWithoutRows_IsEmptyAndHasNoVersion()
    {
        var read = await (await LedgerAsync()).ReadAsync(June, default);

        Assert.Equal(June, read.Folder);
        Assert.Empty(read.Entries);
        Assert.Null(read.Version);
    }

    [Fact]
    public async Task TryWrite_Entry_IsReadBackWhole()
    {
        var ledger = await LedgerAsync();
        var entry = Entry(June, 1) with
        {
            State = UploadState.Replaced,
            ReplacedBy = "cafe",
            Blobs = [new("annex 'A' #1?.xlsx", "\"0x1\""), new("é.csv", "\"0x2\"")],
            Lists = [new ListContent(new ReportingMonth(2023, 6), "List 8", "annex.xlsx", "beef", 0)],
            Kinds = ["targets"],
            RowsRead = 20_000,
            RowsSetAside = 3,
            Warnings = 7,
            RejectedBy = ["file-empty"],
            WindowFrom = new ReportingMonth(2023, 1),
            WindowTo = new ReportingMonth(2023, 6),
        };

        Assert.True(await ledger.TryWriteAsync(await ledger.ReadAsync(June, default), [entry], default));
        var read = await ledger.ReadAsync(June, default);

        Assert.NotNull(read.Version);
        AssertSame(entry, Assert.Single(read.Entries));
    }

    [Fact]
    public async Task TryWrite_SomebodyHasWrittenSince_ChangesNothing()
    {
        var ledger = await LedgerAsync();
        var seen = await ledger.ReadAsync(June, default);

        Assert.True(await ledger.TryWriteAsync(seen, [Entry(June, 1)], default));
        Assert.False(await ledger.TryWriteAsync(seen, [Entry(June, 2)], default));
        Assert.Equal(Hash(1), Assert.Single((await ledger.ReadAsync(June, default)).Entries).ContentHash);
    }

    [Fact]
    public async Task TryWrite_SomebodyHasChangedARowSince_ChangesNothing()
    {
        var ledger = await LedgerAsync();
        await ledger.TryWriteAsync(await ledger.ReadAsync(June, default), [Entry(June, 1)], default);
        var seen = await ledger.ReadAsync(June, default);

        Assert.True(await ledger.TryWriteAsync(
            seen, [Entry(June, 1) with { State = UploadState.Expired }], default));
        Assert.False(await ledger.TryWriteAsync(
            seen, [Entry(June, 1) with { State = UploadState.Withdrawn }], default));
        Assert.Equal(
            UploadState.Expired, Assert.Single((await ledger.ReadAsync(June, default)).Entries).State);
    }

    [Fact]
    public async Task TryWrite_TwoWritersAtOnce_ExactlyOneIsFirst()
    {
        var ledger = await LedgerAsync();
        for (var round = 0; round < 5; round++)
        {
            var seen = await ledger.ReadAsync(June, default);
            var written = await Task.WhenAll(Enumerable.Range(0, 4).Select(writer =>
                Task.Run(() => ledger.TryWriteAsync(seen, [Entry(June, (round * 4) + writer)], default))));

            Assert.Equal(1, written.Count(first => first));
        }

        Assert.Equal(5, (await ledger.ReadAsync(June, default)).Entries.Length);
    }

    [Fact]
    public async Task TryWrite_MoreRowsThanATransactionTakes_WritesAll()
    {
        var ledger = await LedgerAsync();
        var entries = Enumerable.Range(0, 250).Select(number => Entry(June, number)).ToArray();

        Assert.True(await ledger.TryWriteAsync(await ledger.ReadAsync(June, default), entries, default));
        Assert.Equal(250, (await ledger.ReadAsync(June, default)).Entries.Length);
    }

    [Fact]
    public async Task Folders_EveryOneWithARow_IsThere()
    {
        var ledger = await LedgerAsync();
        var may = UploadFolder.Of(new ReportingMonth(2023, 5));
        foreach (var folder in new[] { June, UploadFolder.Reference, may })
            await ledger.TryWriteAsync(await ledger.ReadAsync(folder, default), [Entry(folder, 1)], default);

        var folders = await ledger.FoldersAsync(default);

        Assert.Equal(3, folders.Length);
        Assert.Superset(new HashSet<UploadFolder> { June, may, UploadFolder.Reference }, folders.ToHashSet());
    }

    [Fact]
    public async Task Read_OtherFolders_AreNotMixed()
    {
        var ledger = await LedgerAsync();
        await ledger.TryWriteAsync(
            await ledger.ReadAsync(UploadFolder.Reference, default), [Entry(UploadFolder.Reference, 1)], default);

        Assert.Empty((await ledger.ReadAsync(June, default)).Entries);
    }

    /// <summary>An empty one.</summary>
    private protected abstract Task<IUploadLedger> LedgerAsync();

    internal static LedgerEntry Entry(UploadFolder folder, int number) => new(folder, Hash(number))
    {
        State = UploadState.Accepted,
        File = "annex-a.xlsx",
        Arrival = number,
        UploadedOn = new LocalDate(2023, 7, 3),
    };

    private static string Hash(int number) => $"{number:x64}";

    private static void AssertSame(LedgerEntry expected, LedgerEntry actual)
    {
        Assert.Equal(expected.Blobs.AsEnumerable(), actual.Blobs);
        Assert.Equal(expected.Lists.AsEnumerable(), actual.Lists);
        Assert.Equal(expected.Kinds.AsEnumerable(), actual.Kinds);
        Assert.Equal(expected.RejectedBy.AsEnumerable(), actual.RejectedBy);
        Assert.Equal(Plain(expected), Plain(actual));
    }

    private static LedgerEntry Plain(LedgerEntry entry) =>
        entry with { Blobs = [], Lists = [], Kinds = [], RejectedBy = [] };
}

public sealed class InMemoryLedgerTests : UploadLedgerContract
{
    private protected override Task<IUploadLedger> LedgerAsync() =>
        Task.FromResult<IUploadLedger>(new InMemoryLedger());
}

[Collection(AzuriteTests.Name)]
public sealed class LedgerTableTests(EmulatorFixture emulator) : UploadLedgerContract
{
    private protected override async Task<IUploadLedger> LedgerAsync() =>
        (await EmptyAccount.OfAsync(emulator)).Store<IUploadLedger>();
}
