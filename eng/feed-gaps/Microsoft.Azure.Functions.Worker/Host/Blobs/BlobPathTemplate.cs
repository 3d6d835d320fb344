using System.Text.RegularExpressions;

namespace Reporting.FunctionsHost.Blobs;

/// <summary>A trigger's path, <c>container/{placeholder}/{placeholder}.csv</c>, against a blob's.</summary>
/// <remarks>
/// As in the cloud (BindingTemplateSource of the WebJobs SDK) a placeholder takes as much as it can, slashes too, the
/// first one first: <c>{period}/{name}</c> reads <c>a/b/c</c> as <c>a/b</c> and <c>c</c>.
/// </remarks>
internal sealed partial class BlobPathTemplate
{
    private readonly Regex pattern;

    public BlobPathTemplate(string path)
    {
        var parts = path.Split('/', 2);
        var blob = parts.Length > 1 ? parts[1] : "{BlobName}";
        if (parts[0].Contains('{', StringComparison.Ordinal))
            throw new StartUpException("its path must name the container");
        Container = parts[0];
        Prefix = blob.Split('{', 2)[0];
        pattern = new Regex($"^{Placeholder().Replace(Regex.Escape(blob), "(?<${name}>.*)")}$", RegexOptions.None, TimeSpan.FromSeconds(1));
        Names = [.. pattern.GetGroupNames().Where(name => name != "0")];
    }

    public string Container { get; }

    /// <summary>What every matching blob's name begins with.</summary>
    public string Prefix { get; }

    public IReadOnlyList<string> Names { get; }

    public bool Matches(string blob) => pattern.IsMatch(blob);

    /// <summary>What the placeholders stand for in this name.</summary>
    public IReadOnlyDictionary<string, string> Data(string blob) => Names.ToDictionary(
        name => name, name => pattern.Match(blob).Groups[name].Value, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"\\{(?<name>\w+)}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
