using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using Reporting.Storage.Accounts;
using Reporting.Storage.Blobs;

namespace Reporting.Storage.Tables;

/// <summary>
/// Texts of any length in a row: one too long for a property lies in <c>staging/values/{hash}</c> and the row points to
/// it. Source: faults.md, Table storage (64 KiB a string, 1 MiB an entity), fault 70.
/// </summary>
internal sealed class RowTexts(StorageAccount account)
{
    /// <summary>UTF-16 units: under half of what the service takes, so that several fit into one row.</summary>
    public const int Longest = 30_000;

    private const string Folder = "values/";

    /// <summary>The property that holds a blob's name in the place of the text.</summary>
    private static string PointerOf(string property) => property + "Blob";

    public async Task SetAsync(TableEntity row, string property, string text, CancellationToken cancel)
    {
        if (text.Length <= Longest)
            row[property] = text;
        else
            row[PointerOf(property)] = await KeepAsync(text, cancel);
    }

    /// <returns>Null where the row has no such text.</returns>
    /// <exception cref="FileNotFoundException">The row points to a blob that is gone.</exception>
    public async Task<string?> FindAsync(TableEntity row, string property, CancellationToken cancel)
    {
        if (row.GetString(PointerOf(property)) is not { } name)
            return row.GetString(property);
        var staging = await account.ContainerAsync(ContainerNames.Staging, cancel);
        var content = await staging.GetBlobClient(name).ReadAsync($"The long value of {property}", cancel);
        return Encoding.UTF8.GetString(content);
    }

    private async Task<string> KeepAsync(string text, CancellationToken cancel)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var name = Folder + Convert.ToHexStringLower(SHA256.HashData(content));
        var staging = await account.ContainerAsync(ContainerNames.Staging, cancel);
        await staging.GetBlobClient(name).PutOnceAsync(content, BlobKind.Plain, cancel);
        return name;
    }
}
