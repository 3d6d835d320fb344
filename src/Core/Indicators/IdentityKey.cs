using System.Security.Cryptography;
using System.Text;

namespace Reporting.Indicators;

/// <summary>The key under which children and workers are remembered between months.</summary>
/// <remarks>Equal identities give equal hashes under one key, and nothing gives the identity back.</remarks>
public sealed class IdentityKey(ReadOnlyMemory<byte> key)
{
    /// <summary>A key that lives as long as the run: for the command line, which stores nothing.</summary>
    public static IdentityKey ForOneRun() => new(RandomNumberGenerator.GetBytes(32));

    /// <summary>
    /// Names the key without giving it away, so that hashes under another key are known for what they are.
    /// </summary>
    public string Id { get; } = Convert.ToHexStringLower(SHA256.HashData(key.Span))[..16];

    public string HashOf(string identity) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key.Span, Encoding.UTF8.GetBytes(identity)));
}
