using System.Buffers.Binary;

namespace Reporting.Extracts.Reading;

/// <summary>
/// The checksum of zip archives (polynomial 0xEDB88320), eight bytes at a time. The platform's archive reader does not
/// compare it, and a flipped bit would become a wrong figure without a word.
/// </summary>
internal static class Crc32
{
    private static readonly uint[][] Tables = CreateTables();

    /// <summary>Continues a checksum; the first call starts with 0.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> data)
    {
        crc = ~crc;
        for (; data.Length >= 8; data = data[8..])
        {
            var low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(data);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(data[4..]);
            crc = Tables[7][low & 0xFF] ^ Tables[6][(low >> 8) & 0xFF]
                ^ Tables[5][(low >> 16) & 0xFF] ^ Tables[4][low >> 24]
                ^ Tables[3][high & 0xFF] ^ Tables[2][(high >> 8) & 0xFF]
                ^ Tables[1][(high >> 16) & 0xFF] ^ Tables[0][high >> 24];
        }

        foreach (var value in data)
        {
            crc = Tables[0][(crc ^ value) & 0xFF] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[][] CreateTables()
    {
        var tables = new uint[8][];
        for (var slice = 0; slice < 8; slice++)
        {
            tables[slice] = new uint[256];
            for (var i = 0; i < 256; i++)
            {
                tables[slice][i] = slice == 0
                    ? BitByBit((uint)i)
                    : tables[0][tables[slice - 1][i] & 0xFF] ^ (tables[slice - 1][i] >> 8);
            }
        }

        return tables;
    }

    private static uint BitByBit(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        }

        return value;
    }
}
