using Reporting.Tests.Builders;
using Reporting.Tests.Emulator;
using Reporting.Uploads;

namespace Reporting.Storage.Tests.Uploads;

/// <summary>What everyone who keeps contents does.</summary>
public abstract class KeptContentsContract
{
    [Fact]
    public async Task Read_Kept_IsItsBytesThoughKeptTwice()
    {
        var contents = await ContentsAsync();
        await contents.KeepAsync("aa", new byte[] { 1, 2 }, default);
        await contents.KeepAsync("aa", new byte[] { 1, 2 }, default);

        Assert.Equal([1, 2], await contents.ReadAsync("aa", default));
        Assert.Equal("aa", Assert.Single(await contents.ListAsync(default).ToListAsync()).ContentHash);
    }

    [Fact]
    public async Task Read_NotKept_IsFileNotFound()
    {
        var contents = await ContentsAsync();

        await Assert.ThrowsAsync<FileNotFoundException>(() => contents.ReadAsync("aa", default));
    }

    [Fact]
    public async Task Delete_Twice_IsGone()
    {
        var contents = await ContentsAsync();
        await contents.KeepAsync("aa", new byte[] { 1 }, default);
        await contents.DeleteAsync("aa", default);
        await contents.DeleteAsync("aa", default);

        Assert.Empty(await contents.ListAsync(default).ToListAsync());
    }

    [Fact]
    public async Task Delete_AsListed_IsGoneAndOnceMoreIsNothing()
    {
        var contents = await ContentsAsync();
        await contents.KeepAsync("aa", new byte[] { 1 }, default);
        var listed = Assert.Single(await contents.ListAsync(default).ToListAsync());

        await contents.DeleteAsync("aa", listed.WrittenOn, default);
        await contents.DeleteAsync("aa", listed.WrittenOn, default);

        Assert.Empty(await contents.ListAsync(default).ToListAsync());
    }

    [Fact]
    public async Task Delete_KeptAgainSince_StaysKept()
    {
        var contents = await ContentsAsync();
        await contents.KeepAsync("aa", new byte[] { 1 }, default);
        var listed = Assert.Single(await contents.ListAsync(default).ToListAsync());

        await contents.DeleteAsync("aa", listed.WrittenOn.AddSeconds(-2), default);

        Assert.Equal([1], await contents.ReadAsync("aa", default));
    }

    /// <summary>An empty one.</summary>
    private protected abstract Task<IKeptContents> ContentsAsync();
}

public sealed class InMemoryKeptContentsTests : KeptContentsContract
{
    private protected override Task<IKeptContents> ContentsAsync() =>
        Task.FromResult<IKeptContents>(new InMemoryKeptContents());
}

[Collection(AzuriteTests.Name)]
public sealed class KeptContentBlobsTests(EmulatorFixture emulator) : KeptContentsContract
{
    private protected override async Task<IKeptContents> ContentsAsync() =>
        (await EmptyAccount.OfAsync(emulator)).Store<IKeptContents>();
}
