using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Cli.Build;

/// <summary>Finds a run's inputs in <c>DIR/{yyyy-MM}/*</c> and <c>DIR/reference/*</c>.</summary>
internal static class InputFolder
{
    private const string ReferenceFolder = "reference";

    /// <exception cref="UnusableInputException">The folder is not there.</exception>
    public static RunInputs Read(DirectoryInfo input, ReportingMonth period)
    {
        if (!input.Exists)
        {
            throw new UnusableInputException(
                $"There is no folder {input.FullName}. Name the folder that holds the months.");
        }

        var extracts = ImmutableSortedDictionary.CreateBuilder<ReportingMonth, ImmutableArray<UploadedFile>>();
        var reference = ImmutableArray<UploadedFile>.Empty;
        var ignored = ImmutableArray.CreateBuilder<IgnoredInput>();
        foreach (var entry in input.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry is not DirectoryInfo folder)
                ignored.Add(new(entry.Name, "files lie in a folder named after their month, or in reference"));
            else if (folder.Name == ReferenceFolder)
                reference = FilesOf(folder, ignored);
            else if (!ReportingMonth.TryParse(folder.Name, out var month))
                ignored.Add(new(folder.Name, "folders are named after their month, as in 2023-06"));
            else if (month > period)
                ignored.Add(new(folder.Name, $"it is later than {period}"));
            else
                extracts.Add(month, FilesOf(folder, ignored));
        }

        return new RunInputs(extracts.ToImmutable(), reference, ignored.ToImmutable());
    }

    /// <summary>Whether a folder of that name holds inputs.</summary>
    public static bool IsRead(string folder) => folder == ReferenceFolder || ReportingMonth.TryParse(folder, out _);

    private static ImmutableArray<UploadedFile> FilesOf(
        DirectoryInfo folder, ImmutableArray<IgnoredInput>.Builder ignored)
    {
        var files = ImmutableArray.CreateBuilder<UploadedFile>();
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry is FileInfo file && !IsLeftByAnotherProgram(file))
                files.Add(FileOnDisk.Upload(file));
            else
                ignored.Add(new($"{folder.Name}/{entry.Name}", WhyNot(entry)));
        }

        return files.ToImmutable();
    }

    private static bool IsLeftByAnotherProgram(FileInfo file) =>
        file.Name.StartsWith('.') || file.Name.StartsWith("~$", StringComparison.Ordinal)
        || file.Name is "Thumbs.db" or "desktop.ini";

    private static string WhyNot(FileSystemInfo entry) => entry is DirectoryInfo
        ? "deeper folders are not read"
        : "it is another program's own file";
}
