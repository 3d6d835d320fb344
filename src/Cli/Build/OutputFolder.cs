using Reporting.Audits;
using Reporting.Performance.Output;
using Reporting.Runs;
using Reporting.Scrutiny.Distribution;

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
        List<(string Name, ReadOnlyMemory<byte> Content)> tables =
        [
            .. output.Figures is { } figures
                ? [("results.csv", Bytes(stream => ResultsCsv.Write(stream, figures)))]
                : Array.Empty<(string, ReadOnlyMemory<byte>)>(),
            .. output.Audits.IsEmpty
                ? Array.Empty<(string, ReadOnlyMemory<byte>)>()
                : [("audit-results.csv", Bytes(stream => AuditResultsCsv.Write(stream, output.Audits)))],
            ("checks.csv", Bytes(stream => ChecksCsv.Write(stream, output.Findings))),
        ];
        var (manifest, json) = ManifestFiles.Of(output, tables);
        List<(string Path, ReadOnlyMemory<byte> Content)> files =
        [
            .. output.Files.Append(manifest).Select(file => (Path.Combine(file.Folder, file.Name), file.Content)),
            .. tables,
            (ManifestFiles.Json, json),
        ];
        using var staged = new StagedFolder(folder);
        foreach (var (path, content) in files)
            Write(Path.Combine(staged.FullName, path), content);
        staged.Commit();
        return files.ConvertAll(file => file.Path);
    }

    private static ReadOnlyMemory<byte> Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static void Write(string place, ReadOnlyMemory<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        using var stream = File.Create(place);
        stream.Write(content.Span);
    }
}
