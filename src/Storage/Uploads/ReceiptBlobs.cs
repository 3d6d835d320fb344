using System.Security.Cryptography;
using System.Text;
using Reporting.Storage.Accounts;
using Reporting.Storage.Blobs;
using Reporting.Uploads;

namespace Reporting.Storage.Uploads;

/// <summary>Container <c>receipts</c>: <c>{folder}/{name}</c>, beside each other as the uploads are.</summary>
internal sealed class ReceiptBlobs(StorageAccount account) : IReceiptStore
{
    /// <summary>The longest name that a blob can have: an upload's may be as long, its receipt's longer.</summary>
    private const int LongestName = 1024;

    public Task WriteAsync(
        UploadFolder folder, string name, string contentType, ReadOnlyMemory<byte> content, CancellationToken cancel) =>
        Unnamed.Async(async () =>
        {
            var receipts = await account.ContainerAsync(ContainerNames.Receipts, cancel);
            var blob = receipts.GetBlobClient(Shortened($"{folder}/{name}"));
            await blob.PutAsync(content, new BlobKind(contentType), cancel);
        });

    // The ending tells what it is; the hash keeps two long names apart.
    private static string Shortened(string name)
    {
        if (name.Length <= LongestName)
            return name;
        var ending = "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(name)))
            + Path.GetExtension(name);
        return ending.Length < LongestName ? name[..(LongestName - ending.Length)] + ending : name[..LongestName];
    }
}
