using System.Security.Cryptography;

namespace Azure.Data.Tables;

/// <summary>Name and key of a storage account. In the product only the emulator's.</summary>
public class TableSharedKeyCredential
{
    private readonly byte[] _key;

    public TableSharedKeyCredential(string accountName, string accountKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(accountName);
        (AccountName, _key) = (accountName, Convert.FromBase64String(accountKey));
    }

    public string AccountName { get; }

    internal string Sign(string text) =>
        Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text)));
}
