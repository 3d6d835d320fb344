using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Reporting.Workbooks.Writing;

/// <summary>
/// SHA-256 over a workbook's parts (name, length, bytes, in ordinal order of names), as lower-case hex.
/// </summary>
/// <remarks>
/// The same run gives the same hash on any machine, runtime and culture; compression is no part of it. Source:
/// design.md, Runs.
/// </remarks>
internal sealed record ContentHash(string Hex)
{
    /// <exception cref="InvalidDataException">The stream is no package.</exception>
    public static ContentHash Of(Stream workbook) => Of(Package.Read(workbook));

    public static ContentHash Of(SortedDictionary<string, byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(long)];
        foreach (var (name, bytes) in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            BinaryPrimitives.WriteInt64LittleEndian(length, bytes.LongLength);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return new ContentHash(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    public override string ToString() => Hex;
}
