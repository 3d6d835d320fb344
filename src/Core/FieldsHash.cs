using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Reporting;

/// <summary>SHA-256, lower-case hex, over texts in their order.</summary>
/// <remarks>
/// Every field stands with its length in bytes before it, so that no text can pass for two fields; nothing is formatted
/// by a culture.
/// </remarks>
internal static class FieldsHash
{
    /// <summary>Equal texts in one order, equal hash.</summary>
    public static string Of(params IEnumerable<string> fields)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var field in fields)
        {
            var bytes = Encoding.UTF8.GetBytes(field);
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{bytes.Length}:")));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
