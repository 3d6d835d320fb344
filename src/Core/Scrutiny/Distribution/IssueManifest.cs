using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Runs;

namespace Reporting.Scrutiny.Distribution;

/// <summary>A file of an issue.</summary>
/// <param name="Report">Null for the figures and checks of all reports.</param>
/// <param name="Edition"><c>public</c>, <c>officer</c>, <c>exempt</c>; null likewise.</param>
/// <param name="Audience">Whom an exempt file is for: never a person.</param>
/// <param name="Name">Its path in the folder, with slashes.</param>
/// <param name="ContentHash">Of a workbook over its parts, of a text over its bytes; null for a csv file.</param>
/// <param name="BytesHash">SHA-256 of the file as it lies there, lower-case hex.</param>
/// <param name="Length">In bytes.</param>
internal sealed record ManifestFile(
    string? Report, string? Edition, string? Audience, string Name, string? ContentHash, string BytesHash, int Length)
{
    public static ManifestFile Of(ReportFile file) => new(
        file.Report,
        file.Folder,
        file.Audience,
        $"{file.Folder}/{file.Name}",
        file.ContentHash,
        HashOf(file.Content.Span),
        file.Content.Length);

    public static ManifestFile Of(string name, ReadOnlyMemory<byte> content) =>
        new(null, null, null, name, null, HashOf(content.Span), content.Length);

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <summary>What an issue that was built without storage consists of. A function of the files alone: no clock, no
/// machine.</summary>
/// <param name="Distribution">The lines that said who gets which edition.</param>
internal sealed record IssueManifest(
    string Authority,
    ReportingMonth Period,
    ImmutableArray<ManifestFile> Files,
    ImmutableArray<DistributionEntry> Distribution)
{
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Default.IssueManifest);
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    WriteIndented = true,
    NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(MonthJson), typeof(DayJson)])]
[JsonSerializable(typeof(IssueManifest))]
[JsonSerializable(typeof(PublishedManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
