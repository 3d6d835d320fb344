namespace Reporting.Reference.Files;

/// <summary>Headings are compared without case, doubled spaces, a byte order mark or the space around them.</summary>
internal static class Heading
{
    public static string Normalise(string heading) =>
        string.Join(' ', heading.Trim('\uFEFF').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ToUpperInvariant();
}
