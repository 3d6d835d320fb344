using Reporting.Editions;

namespace Reporting.Storage.Editions;

/// <summary>An edition's labels as a blob's metadata, whose names the service may give back in any case.</summary>
internal static class LabelMetadata
{
    private const string ContentHash = "contenthash";
    private const string RunId = "runid";
    private const string RunCode = "runcode";

    public static IDictionary<string, string> Write(EditionLabels labels) =>
        new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            [ContentHash] = labels.ContentHash,
            [RunId] = labels.RunId,
            [RunCode] = labels.RunCode,
        };

    /// <summary>Empty where somebody put a workbook there by hand: it is of no run and will be replaced.</summary>
    public static EditionLabels Read(IDictionary<string, string> metadata)
    {
        var labels = new Dictionary<string, string>(metadata, StringComparer.OrdinalIgnoreCase);
        return new EditionLabels(
            labels.GetValueOrDefault(ContentHash, ""),
            labels.GetValueOrDefault(RunId, ""),
            labels.GetValueOrDefault(RunCode, ""));
    }
}
