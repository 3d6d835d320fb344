using Reporting.Extracts;

namespace Reporting.Tests.Builders;

/// <summary>An upload whose content stands in memory.</summary>
public static class UploadedBytes
{
    public static UploadedFile File(string name, byte[] content) =>
        new(name, () => new MemoryStream(content, writable: false), content.Length);
}
