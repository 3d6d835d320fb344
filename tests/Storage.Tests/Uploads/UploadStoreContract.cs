using System.Text;
using Reporting.Tests.Builders;
using Reporting.Tests.Emulator;
using Reporting.Uploads;

namespace Reporting.Storage.Tests.Uploads;

/// <summary>What everyone who shows officers' uploads does.</summary>
public abstract class UploadStoreContract
{
    private const string Odd = "2023-06/deeper/Annex 'A' #1 100%? é😀.xlsx";

    [Fact]
    public async Task Find_Blob_TellsWhatItIs()
    {
        await StartAsync();
        await PutAsync(UploadContainer.Extracts, Odd, "one");

        var seen = await Uploads.FindAsync(UploadContainer.Extracts, Odd, default);

        Assert.Equal((UploadContainer.Extracts, Odd, 3L), (seen!.Container, seen.Name, seen.Length));
        Assert.NotEqual(default, seen.ModifiedOn);
        Assert.Null(await Uploads.FindAsync(UploadContainer.Reference, Odd, default));
    }

    [Fact]
    public async Task List_Blobs_AreThoseFindFinds()
    {
        await StartAsync();
        await PutAsync(UploadContainer.Reference, "targets.csv", "two");
        await PutAsync(UploadContainer.Reference, "empty.csv", "");
        await PutAsync(UploadContainer.Extracts, Odd, "one");

        var listed = await Uploads.ListAsync(UploadContainer.Reference, default).ToListAsync();

        Assert.Equal(["empty.csv", "targets.csv"], listed.Select(blob => blob.Name));
        foreach (var blob in listed)
            Assert.Equal(blob, await Uploads.FindAsync(UploadContainer.Reference, blob.Name, default));
    }

    [Fact]
    public async Task Read_TheVersionSeen_IsItsBytes()
    {
        await StartAsync();
        await PutAsync(UploadContainer.Extracts, Odd, "one");
        var listed = Assert.Single(await Uploads.ListAsync(UploadContainer.Extracts, default).ToListAsync());

        Assert.Equal("one", Encoding.UTF8.GetString((await Uploads.ReadAsync(listed, default))!));
    }

    [Fact]
    public async Task Read_ReplacedSince_IsNull()
    {
        await StartAsync();
        await PutAsync(UploadContainer.Extracts, Odd, "one");
        var seen = await Uploads.FindAsync(UploadContainer.Extracts, Odd, default);
        await PutAsync(UploadContainer.Extracts, Odd, "two");

        Assert.Null(await Uploads.ReadAsync(seen!, default));
    }

    [Fact]
    public async Task Read_OnlyMetadataChangedSince_IsNull()
    {
        await StartAsync();
        await PutAsync(UploadContainer.Extracts, Odd, "one");
        var seen = await Uploads.FindAsync(UploadContainer.Extracts, Odd, default);
        await TouchAsync(UploadContainer.Extracts, Odd);

        Assert.Null(await Uploads.ReadAsync(seen!, default));
    }

    [Fact]
    public async Task Read_DeletedSince_IsNullAndFindTooAndListEmpty()
    {
        await StartAsync();
        await PutAsync(UploadContainer.Extracts, Odd, "one");
        var seen = await Uploads.FindAsync(UploadContainer.Extracts, Odd, default);
        await DeleteAsync(UploadContainer.Extracts, Odd);

        Assert.Null(await Uploads.ReadAsync(seen!, default));
        Assert.Null(await Uploads.FindAsync(UploadContainer.Extracts, Odd, default));
        Assert.Empty(await Uploads.ListAsync(UploadContainer.Extracts, default).ToListAsync());
    }

    private protected abstract IUploadStore Uploads { get; }

    private protected abstract Task StartAsync();

    private protected abstract Task PutAsync(UploadContainer container, string name, string content);

    private protected abstract Task TouchAsync(UploadContainer container, string name);

    private protected abstract Task DeleteAsync(UploadContainer container, string name);
}

public sealed class InMemoryUploadsTests : UploadStoreContract
{
    private readonly InMemoryUploads uploads = new();

    private protected override IUploadStore Uploads => uploads;

    private protected override Task StartAsync() => Task.CompletedTask;

    private protected override Task PutAsync(UploadContainer container, string name, string content)
    {
        uploads.Put(container, name, Encoding.UTF8.GetBytes(content));
        return Task.CompletedTask;
    }

    private protected override Task TouchAsync(UploadContainer container, string name)
    {
        uploads.Touch(container, name);
        return Task.CompletedTask;
    }

    private protected override Task DeleteAsync(UploadContainer container, string name)
    {
        uploads.Delete(container, name);
        return Task.CompletedTask;
    }
}

[Collection(AzuriteTests.Name)]
public sealed class UploadBlobsTests(EmulatorFixture emulator) : UploadStoreContract
{
    private EmptyAccount? account;
    private IUploadStore? uploads;

    private protected override IUploadStore Uploads => uploads!;

    private protected override async Task StartAsync()
    {
        account = await EmptyAccount.OfAsync(emulator);
        uploads = account.Store<IUploadStore>();
        await account.Blobs.CreateBlobContainerAsync("extracts");
        await account.Blobs.CreateBlobContainerAsync("reference");
    }

    private protected override async Task PutAsync(UploadContainer container, string name, string content) =>
        await Blob(container, name).UploadAsync(BinaryData.FromString(content), overwrite: true);

    private protected override async Task TouchAsync(UploadContainer container, string name) =>
        await Blob(container, name).SetMetadataAsync(new Dictionary<string, string> { ["seen"] = "yes" });

    private protected override async Task DeleteAsync(UploadContainer container, string name) =>
        await Blob(container, name).DeleteAsync();

    private Azure.Storage.Blobs.BlobClient Blob(UploadContainer container, string name) =>
        account!.Blobs
            .GetBlobContainerClient(container == UploadContainer.Extracts ? "extracts" : "reference")
            .GetBlobClient(name);
}
