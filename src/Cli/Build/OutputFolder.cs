using Reporting.Performance.Output;
using Reporting.Runs;

namespace Reporting.Cli.Build;

/// <summary>Writes what a run made. Everything is written beside its place first and moved there last.</summary>
internal static class OutputFolder
{
    /// <returns>The paths written, within the folder.</returns>
    public static IReadOnlyList<string> Write(DirectoryInfo folder, RunOutput output)
    {
        List<(string Path, Action<Stream> Write)> files =
        [
            .. output.Files.Select(file =>
                (Path.Combine(file.Folder, file.Name), (Action<Stream>)(stream => stream.Write(file.Content.Span)))),
            ("results.csv", stream => ResultsCsv.Write(stream, output.Figures!)),
            ("checks.csv", stream => ChecksCsv.Write(stream, output.Findings)),
        ];
        var ready = files.ConvertAll(file => WriteBeside(Path.Combine(folder.FullName, file.Path), file.Write));
        foreach (var (written, place) in ready)
            File.Move(written, place, overwrite: true);
        return files.ConvertAll(file => file.Path);
    }

    private static (string Written, string Place) WriteBeside(string place, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var written = place + ".part";
        using var stream = File.Create(written);
        write(stream);
        return (written, place);
    }
}
