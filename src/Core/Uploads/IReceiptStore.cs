namespace Reporting.Uploads;

/// <summary>Where a file's sender finds what became of it: container <c>receipts</c>, <c>{folder}/{file}</c>.</summary>
public interface IReceiptStore
{
    /// <summary>Replaces an earlier receipt of the same file.</summary>
    /// <param name="name">The file's name with the receipt's ending: <c>annex-a.xlsx.receipt.xlsx</c>.</param>
    Task WriteAsync(
        UploadFolder folder, string name, string contentType, ReadOnlyMemory<byte> content, CancellationToken cancel);
}
