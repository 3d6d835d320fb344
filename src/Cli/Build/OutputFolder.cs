using Reporting.Audits;
using Reporting.Performance.Output;
using Reporting.Runs;

namespace Reporting.Cli.Build;

/// <summary>Where a run's files go: all of them, or none.</summary>
internal static class OutputFolder
{
    /// <exception cref="UnusableInputException">It is a file, or the next run would read what is
    /// made as input.</exception>
    public static void Require(DirectoryInfo folder, DirectoryInfo input)
    {
        Require(folder);
        var within = Path.GetRelativePath(input.FullName, folder.FullName).Split(Path.DirectorySeparatorChar)[0];
        if (InputFolder.IsRead(within))
        {
            throw new UnusableInputException(
                $"{folder.FullName} lies in a folder that is read. Name another folder for what is made: --out.");
        }
    }

    /// <exception cref="UnusableInputException">It is a file.</exception>
    public static void Require(DirectoryInfo folder)
    {
        if (File.Exists(folder.FullName))
            throw new UnusableInputException($"{folder.FullName} is a file. Name a folder for what is made: --out.");
    }

    /// <returns>The paths written, within the folder.</returns>
    public static IReadOnlyList<string> Write(DirectoryInfo folder, RunOutput output)
    {
        List<(string Path, Action<Stream> Write)> files =
        [
            .. output.Files.Select(file =>
                (Path.Combine(file.Folder, file.Name), (Action<Stream>)(stream => stream.Write(file.Content.Span)))),
            .. output.Figures is { } figures
                ? [("results.csv", stream => ResultsCsv.Write(stream, figures))]
                : Array.Empty<(string, Action<Stream>)>(),
            .. output.Audits.IsEmpty
                ? Array.Empty<(string, Action<Stream>)>()
                : [("audit-results.csv", stream => AuditResultsCsv.Write(stream, output.Audits))],
            ("checks.csv", stream => ChecksCsv.Write(stream, output.Findings)),
        ];
        using var staged = new StagedFolder(folder);
        foreach (var (path, write) in files)
            Write(Path.Combine(staged.FullName, path), write);
        staged.Commit();
        return files.ConvertAll(file => file.Path);
    }

    private static void Write(string place, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        using var stream = File.Create(place);
        write(stream);
    }
}
