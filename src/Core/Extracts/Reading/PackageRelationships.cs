namespace Reporting.Extracts.Reading;

/// <summary>What a part of a package points to inside the package. What it points to outside is left out: nothing is
/// ever fetched.</summary>
internal sealed class PackageRelationships
{
    private readonly List<(string Id, string Type, string Path)> targets = [];

    public static PackageRelationships Of(Package package, string part)
    {
        var relationships = new PackageRelationships();
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var path = $"{folder}_rels/{part[folder.Length..]}.rels";
        if (package.Holds(path))
        {
            package.ReadElements(path, xml =>
            {
                if (xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External")
                {
                    var type = xml.GetAttribute("Type") ?? string.Empty;
                    relationships.targets.Add((
                        xml.GetAttribute("Id") ?? string.Empty,
                        type[(type.LastIndexOf('/') + 1)..],
                        Resolve(folder, xml.GetAttribute("Target") ?? string.Empty)));
                }
            });
        }

        return relationships;
    }

    /// <summary>The first target of a type, named by the last segment of its URI, which transitional and strict
    /// workbooks share.</summary>
    public string? FirstOf(string type) => targets.Find(t => t.Type == type).Path;

    /// <summary>The worksheet of an id; null for a chart sheet or a dialogue.</summary>
    public string? Worksheet(string id) => targets.Find(t => t.Id == id && t.Type == "worksheet").Path;

    private static string Resolve(string folder, string target)
    {
        var segments = new List<string>();
        var path = target.StartsWith('/') ? target : folder + target;
        foreach (var segment in path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ".."))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
