using Reporting.Checks;
using Reporting.Performance.Output;
using Reporting.Runs;

namespace Reporting.Cli.Build;

/// <summary>Writes what a run made. Everything is written beside its place first and moved there last.</summary>
internal static class OutputFolder
{
    public static IEnumerable<string> Write(DirectoryInfo folder, RunOutput output)
    {
        var files = output.Files
            .Select(file => (Path: Path.Combine(file.Folder, file.Name), file.Content))
            .Append((Path: "results.csv", Content: ResultsCsv.Write(output.Figures!)))
            .Append((Path: "checks.csv", Content: ChecksCsv.Write(output.Findings)))
            .ToList();
        var ready = files.Select(file => WriteBeside(folder, file.Path, file.Content)).ToList();
        foreach (var (written, place) in ready)
            File.Move(written, place, overwrite: true);
        return files.Select(file => file.Path);
    }

    private static (string Written, string Place) WriteBeside(
        DirectoryInfo folder, string path, ReadOnlyMemory<byte> content)
    {
        var place = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var written = place + ".part";
        using var stream = File.Create(written);
        stream.Write(content.Span);
        return (written, place);
    }
}
