using Reporting.Editions;
using Reporting.Tests.Builders;
using Reporting.Tests.Emulator;

namespace Reporting.Storage.Tests.Editions;

/// <summary>What every store of editions does.</summary>
public abstract class EditionStoreContract
{
    private static readonly EditionPlace Draft = new("drafts", "2023-06/performance-panel-2023-06.xlsx");
    private static readonly EditionPlace Issue = new("published", "2023-06/performance-panel-2023-06-issue-1.xlsx");

    [Fact]
    public async Task PutOnce_Staged_IsThere()
    {
        var editions = await EditionsAsync();
        await editions.StageAsync("aa", new byte[] { 1 }, default);

        Assert.False(await editions.IsThereAsync(Issue, default));
        await editions.PutOnceAsync(Issue, Labels("aa"), default);
        Assert.True(await editions.IsThereAsync(Issue, default));
    }

    [Fact]
    public async Task Read_FinalNames_AreTheBytesThatWerePutOrNull()
    {
        var editions = await EditionsAsync();
        var entry = new EditionPlace("disclosure", "2023-06/performance-panel-2023-06-issue-1.json");
        await editions.StageAsync("aa", new byte[] { 1, 2 }, default);
        await editions.PutOnceAsync(entry, Labels("aa"), default);

        Assert.Equal([1, 2], await editions.ReadAsync(entry, default));
        Assert.Null(await editions.ReadAsync(Issue, default));
    }

    [Fact]
    public async Task ReadStaged_WhatIsStaged_AreItsBytesOrFileNotFound()
    {
        var editions = await EditionsAsync();
        await editions.StageAsync("aa", new byte[] { 1, 2 }, default);

        Assert.Equal([1, 2], await editions.ReadStagedAsync("aa", default));
        await Assert.ThrowsAsync<FileNotFoundException>(() => editions.ReadStagedAsync("bb", default));
    }

    [Fact]
    public async Task PutOnce_Again_KeepsTheFirstThoughNothingIsStagedAnyMore()
    {
        var editions = await EditionsAsync();
        await editions.StageAsync("aa", new byte[] { 1 }, default);
        await editions.PutOnceAsync(Issue, Labels("aa"), default);
        var staged = Assert.Single(await editions.StagedAsync(default));
        await editions.DeleteStagedAsync("aa", staged.WrittenOn, default);

        await editions.PutOnceAsync(Issue, Labels("bb"), default);

        Assert.Equal(Labels("aa"), (await editions.DraftAsync(Issue, default))!.Labels);
    }

    [Fact]
    public async Task Remove_ThereAndThenGone_LeavesNothingAndIsDoneTwice()
    {
        var editions = await EditionsAsync();
        await editions.StageAsync("aa", new byte[] { 1 }, default);
        await editions.PutOnceAsync(Issue, Labels("aa"), default);

        await editions.RemoveAsync(Issue, default);
        await editions.RemoveAsync(Issue, default);

        Assert.False(await editions.IsThereAsync(Issue, default));
    }

    [Fact]
    public async Task PutOnce_NotStaged_IsFileNotFound()
    {
        var editions = await EditionsAsync();

        await Assert.ThrowsAsync<FileNotFoundException>(() => editions.PutOnceAsync(Issue, Labels("aa"), default));
    }

    [Fact]
    public async Task PutOnce_ManyAtOnce_AllSucceed()
    {
        var editions = await EditionsAsync();
        await editions.StageAsync("aa", new byte[] { 1 }, default);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            Task.Run(() => editions.PutOnceAsync(Issue, Labels("aa"), default))));

        Assert.True(await editions.IsThereAsync(Issue, default));
    }

    [Fact]
    public async Task TryReplaceDraft_NoneAndThenTheOneSeen_IsReplaced()
    {
        var editions = await EditionsAsync();
        await editions.StageAsync("aa", new byte[] { 1 }, default);
        await editions.StageAsync("bb", new byte[] { 2 }, default);

        Assert.Null(await editions.DraftAsync(Draft, default));
        Assert.True(await editions.TryReplaceDraftAsync(Draft, null, Labels("aa"), default));
        var seen = await editions.DraftAsync(Draft, default);
        Assert.Equal(Labels("aa"), seen!.Labels);
        Assert.True(await editions.TryReplaceDraftAsync(Draft, seen, Labels("bb"), default));
        Assert.Equal(Labels("bb"), (await editions.DraftAsync(Draft, default))!.Labels);
    }

    [Fact]
    public async Task TryReplaceDraft_AnotherHasBeenPutSince_LeavesIt()
    {
        var editions = await EditionsAsync();
        foreach (var hash in new[] { "aa", "bb", "cc" })
            await editions.StageAsync(hash, new byte[] { 1 }, default);
        await editions.TryReplaceDraftAsync(Draft, null, Labels("aa"), default);
        var seen = await editions.DraftAsync(Draft, default);
        await editions.TryReplaceDraftAsync(Draft, seen, Labels("bb"), default);

        Assert.False(await editions.TryReplaceDraftAsync(Draft, seen, Labels("cc"), default));
        Assert.False(await editions.TryReplaceDraftAsync(Draft, null, Labels("cc"), default));
        Assert.False(await editions.TryRemoveDraftAsync(Draft, seen!, default));
        Assert.Equal(Labels("bb"), (await editions.DraftAsync(Draft, default))!.Labels);
    }

    [Fact]
    public async Task TryReplaceDraft_TheSameHasBeenPutSince_IsDone()
    {
        var editions = await EditionsAsync();
        await editions.StageAsync("aa", new byte[] { 1 }, default);

        Assert.True(await editions.TryReplaceDraftAsync(Draft, null, Labels("aa"), default));
        Assert.True(await editions.TryReplaceDraftAsync(Draft, null, Labels("aa"), default));
    }

    [Fact]
    public async Task TryReplaceDraft_ManyAtOnce_ExactlyOneIsFirst()
    {
        var editions = await EditionsAsync();
        string[] hashes = ["a0", "a1", "a2", "a3"];
        foreach (var hash in hashes)
            await editions.StageAsync(hash, new byte[] { 1 }, default);

        var replaced = await Task.WhenAll(hashes.Select(hash =>
            Task.Run(() => editions.TryReplaceDraftAsync(Draft, null, Labels(hash), default))));

        var first = hashes[Array.IndexOf(replaced, true)];
        Assert.Equal(1, replaced.Count(done => done));
        Assert.Equal(Labels(first), (await editions.DraftAsync(Draft, default))!.Labels);
    }

    [Fact]
    public async Task TryReplaceDraft_NotStaged_IsFileNotFound()
    {
        var editions = await EditionsAsync();

        await Assert.ThrowsAsync<FileNotFoundException>(
            () => editions.TryReplaceDraftAsync(Draft, null, Labels("aa"), default));
    }

    [Fact]
    public async Task TryReplaceDraft_TakenAwaySinceSeen_IsFalse()
    {
        var editions = await EditionsAsync();
        await editions.StageAsync("aa", new byte[] { 1 }, default);
        await editions.StageAsync("bb", new byte[] { 1 }, default);
        await editions.TryReplaceDraftAsync(Draft, null, Labels("aa"), default);
        var seen = await editions.DraftAsync(Draft, default);

        Assert.True(await editions.TryRemoveDraftAsync(Draft, seen!, default));
        Assert.True(await editions.TryRemoveDraftAsync(Draft, seen!, default));
        Assert.False(await editions.TryReplaceDraftAsync(Draft, seen, Labels("bb"), default));
        Assert.Null(await editions.DraftAsync(Draft, default));
    }

    [Fact]
    public async Task Staged_Workbooks_AreListedUntilDeletedAsListed()
    {
        var editions = await EditionsAsync();
        await editions.StageAsync("aa", new byte[] { 1 }, default);
        await editions.StageAsync("aa", new byte[] { 1 }, default);
        await editions.StageAsync("bb", new byte[] { 1 }, default);
        var staged = await editions.StagedAsync(default);

        foreach (var (hash, writtenOn) in staged)
            await editions.DeleteStagedAsync(hash, hash == "aa" ? writtenOn.AddSeconds(-2) : writtenOn, default);

        Assert.Equal(["aa", "bb"], staged.Select(one => one.ContentHash).Order(StringComparer.Ordinal));
        Assert.Equal("aa", Assert.Single(await editions.StagedAsync(default)).ContentHash);
    }

    /// <summary>An empty one.</summary>
    private protected abstract Task<IEditionStore> EditionsAsync();

    internal static EditionLabels Labels(string contentHash) => new(contentHash, $"run of {contentHash}", "1234abcd");
}

public sealed class InMemoryEditionsTests : EditionStoreContract
{
    private protected override Task<IEditionStore> EditionsAsync() =>
        Task.FromResult<IEditionStore>(new InMemoryEditions(TimeProvider.System));
}

[Collection(AzuriteTests.Name)]
public sealed class EditionBlobsContractTests(EmulatorFixture emulator) : EditionStoreContract
{
    private protected override async Task<IEditionStore> EditionsAsync() =>
        (await EmptyAccount.OfAsync(emulator)).Store<IEditionStore>();
}
