namespace Reporting.Tests;

/// <summary>
/// Published files that stand beside the repository, in <c>../shared</c>; they are never copied into it.
/// </summary>
public static class SharedFiles
{
    private static readonly string? Root = FindRoot();

    /// <summary>The file's path; null where a clone stands on its own.</summary>
    public static string? Find(string relativePath)
    {
        if (Root is null)
            return null;
        var path = Path.Combine(Root, relativePath);
        return File.Exists(path) ? path : null;
    }

    /// <summary>The files of a folder by name; none where a clone stands on its own.</summary>
    public static IReadOnlyList<string> In(string relativeFolder, string pattern = "*")
    {
        var folder = Root is null ? null : Path.Combine(Root, relativeFolder);
        return folder is not null && Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)]
            : [];
    }

    private static string? FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "known-answers")))
                return shared;
        }

        return null;
    }
}
