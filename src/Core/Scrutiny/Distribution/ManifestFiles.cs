using Reporting.Editions;
using Reporting.Runs;

namespace Reporting.Scrutiny.Distribution;

/// <summary>The manifest of what was built, as the files it comes in.</summary>
public static class ManifestFiles
{
    /// <summary>Its name in the folder of what was made.</summary>
    public const string Json = "manifest.json";

    /// <summary>A workbook for officers, and <see cref="Json"/>, which lists the workbook too.</summary>
    /// <param name="beside">Files that belong to no one report, with their names in the folder.</param>
    /// <exception cref="ArgumentException">Nothing was made: the input could not be used.</exception>
    public static (ReportFile Workbook, ReadOnlyMemory<byte> Json) Of(
        RunOutput output, IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> beside)
    {
        if (output.MadeFor is not var (period, reference))
            throw new ArgumentException("Nothing was made.", nameof(output));
        var manifest = new IssueManifest(
            reference.Authority,
            period,
            [
                .. output.Files.Select(ManifestFile.Of),
                .. beside.Select(file => ManifestFile.Of(file.Name, file.Content)),
            ],
            reference.Distribution);
        var workbook = ReportFile.Of(
            new ReportKey(period, ManifestSheet.Name), MadeEdition.Of(ManifestSheet.Of(manifest, reference)));
        return (workbook, (manifest with { Files = manifest.Files.Add(ManifestFile.Of(workbook)) }).ToJson());
    }
}
