namespace Reporting.Tests;

/// <summary>Files of the repository that a test reads as its users do: documentation, samples.</summary>
public static class RepositoryFiles
{
    public static string Find(string relativePath)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Reporting.sln")))
                return Path.Combine(folder.FullName, relativePath);
        }

        throw new DirectoryNotFoundException("The tests don't lie in a checkout.");
    }
}
