using Reporting.Periods;
using Reporting.Tests.Emulator;
using Reporting.Uploads;

namespace Reporting.Storage.Tests.Uploads;

[Collection(AzuriteTests.Name)]
public sealed class ReceiptBlobsTests(EmulatorFixture emulator)
{
    private static readonly UploadFolder June = UploadFolder.Of(new ReportingMonth(2023, 6));

    [Fact]
    public async Task Write_Again_ReplacesWhatWasThere()
    {
        var account = await EmptyAccount.OfAsync(emulator);
        var receipts = account.Store<IReceiptStore>();
        await receipts.WriteAsync(June, "annex a.xlsx.receipt.html", "text/plain", new byte[] { 1 }, default);
        await receipts.WriteAsync(June, "annex a.xlsx.receipt.html", "text/html", new byte[] { 2 }, default);

        var container = account.Blobs.GetBlobContainerClient("receipts");
        var receipt = await container.GetBlobClient("2023-06/annex a.xlsx.receipt.html").DownloadContentAsync();

        Assert.Equal([2], receipt.Value.Content.ToArray());
        Assert.Equal("text/html", receipt.Value.Details.ContentType);
    }

    [Fact]
    public async Task Write_NamesLongerThanABlobs_StayApartAndKeepTheirEnding()
    {
        var account = await EmptyAccount.OfAsync(emulator);
        var receipts = account.Store<IReceiptStore>();
        var name = new string('n', 1016);
        await receipts.WriteAsync(June, $"{name}.a.receipt.html", "text/html", new byte[] { 1 }, default);
        await receipts.WriteAsync(June, $"{name}.b.receipt.html", "text/html", new byte[] { 1 }, default);

        var blobs = await account.Blobs.GetBlobContainerClient("receipts").GetBlobsAsync().ToListAsync();

        Assert.Equal(2, blobs.Count);
        Assert.All(blobs, blob => Assert.Matches("^2023-06/n{900,}.*[.]html$", blob.Name));
    }
}
