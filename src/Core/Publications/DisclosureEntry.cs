using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Reporting.Disclosure;
using Reporting.Editions;
using Reporting.Runs;

namespace Reporting.Publications;

/// <summary>An entry of the disclosure ledger as it is stored: JSON in one order, so that equal entries are equal
/// bytes.</summary>
internal static class DisclosureEntry
{
    /// <summary>What the public one of a report's editions tells, to be staged beside it; none without one.</summary>
    public static IEnumerable<MadeEdition> Of(IEnumerable<MadeEdition> editions) =>
        editions.Select(edition => edition.Tells).OfType<PublishedCells>().Select(Of);

    /// <exception cref="JsonException">It was not made by <see cref="Of(PublishedCells)"/>.</exception>
    public static PublishedCells Read(ReadOnlyMemory<byte> content) =>
        JsonSerializer.Deserialize(content.Span, DisclosureEntryJson.Default.PublishedCells)
        ?? throw new JsonException("The entry of the disclosure ledger is empty.");

    internal static MadeEdition Of(PublishedCells told)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(told, DisclosureEntryJson.Default.PublishedCells);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        return new MadeEdition(EditionPlaces.Disclosure, Audience: null, "json", content, hash);
    }
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(MonthJson)])]
[JsonSerializable(typeof(PublishedCells))]
internal sealed partial class DisclosureEntryJson : JsonSerializerContext;
