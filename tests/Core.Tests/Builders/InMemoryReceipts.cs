using System.Collections.Concurrent;
using System.Text;
using Reporting.Uploads;

namespace Reporting.Tests.Builders;

internal sealed class InMemoryReceipts : IReceiptStore
{
    private readonly ConcurrentDictionary<string, (string ContentType, byte[] Content)> receipts =
        new(StringComparer.Ordinal);

    /// <summary><c>2023-06/annex-a.xlsx.receipt.html</c>.</summary>
    public IEnumerable<string> Names => receipts.Keys.Order(StringComparer.Ordinal);

    public int Writes { get; private set; }

    public byte[] Workbook(string blob) => receipts[$"{blob}.receipt.xlsx"].Content;

    public string Page(string blob) => Encoding.UTF8.GetString(receipts[$"{blob}.receipt.html"].Content);

    public Task WriteAsync(
        UploadFolder folder, string name, string contentType, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        receipts[$"{folder}/{name}"] = (contentType, content.ToArray());
        Writes++;
        return Task.CompletedTask;
    }
}
