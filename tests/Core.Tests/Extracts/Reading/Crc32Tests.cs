using Reporting.Extracts.Reading;

namespace Reporting.Tests.Extracts.Reading;

public sealed class Crc32Tests
{
    [Fact]
    public void Append_CheckValueOfTheStandard_Matches() => Assert.Equal(0xCBF43926u, Crc32.Append(0, "123456789"u8));

    [Fact]
    public void Append_InPieces_IsAsAtOnce()
    {
        var data = Enumerable.Range(0, 100).Select(i => (byte)(i * 7)).ToArray();

        Assert.Equal(Crc32.Append(0, data), Crc32.Append(Crc32.Append(0, data.AsSpan(0, 37)), data.AsSpan(37)));
    }
}
