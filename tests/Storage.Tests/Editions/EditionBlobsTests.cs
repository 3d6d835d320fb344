using Reporting.Editions;
using Reporting.Tests.Emulator;

namespace Reporting.Storage.Tests.Editions;

[Collection(AzuriteTests.Name)]
public sealed class EditionBlobsTests(EmulatorFixture emulator)
{
    private static readonly EditionPlace Officer =
        new("officer", "2023-06/performance-panel-2023-06-1234abcd.xlsx");

    [Fact]
    public async Task PutOnce_Staged_IsItsBytesAsAWorkbookWithLabels()
    {
        var account = await EmptyAccount.OfAsync(emulator);
        var editions = account.Store<IEditionStore>();
        var workbook = Enumerable.Range(0, 3_000_000).Select(place => (byte)(place % 251)).ToArray();
        await editions.StageAsync("aa", workbook, default);
        await editions.PutOnceAsync(Officer, EditionStoreContract.Labels("aa"), default);

        var blob = await account.Blobs.GetBlobContainerClient(Officer.Container)
            .GetBlobClient(Officer.Name).DownloadContentAsync();

        Assert.True(workbook.AsSpan().SequenceEqual(blob.Value.Content));
        Assert.Equal(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", blob.Value.Details.ContentType);
        Assert.Equal(
            ["contenthash=aa", "runcode=1234abcd", "runid=run of aa"],
            blob.Value.Details.Metadata.Select(label => $"{label.Key}={label.Value}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Draft_PutThereByHand_HasEmptyLabelsAndIsReplaced()
    {
        var account = await EmptyAccount.OfAsync(emulator);
        var editions = account.Store<IEditionStore>();
        var place = new EditionPlace("drafts", "2023-06/performance-panel-2023-06.xlsx");
        await account.Blobs.CreateBlobContainerAsync(place.Container);
        await account.Blobs.GetBlobContainerClient(place.Container)
            .UploadBlobAsync(place.Name, BinaryData.FromString("by hand"));
        await editions.StageAsync("aa", new byte[] { 1 }, default);

        var seen = await editions.DraftAsync(place, default);

        Assert.Equal(new EditionLabels("", "", ""), seen!.Labels);
        Assert.True(await editions.TryReplaceDraftAsync(place, seen, EditionStoreContract.Labels("aa"), default));
    }
}
