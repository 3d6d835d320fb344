namespace Reporting.Azurite;

/// <summary>The folder of the lock file, in the checkout that the program was built in.</summary>
internal static class AzuriteFolder
{
    /// <exception cref="AzuriteException">The program doesn't lie in a checkout.</exception>
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Reporting.sln")))
                return Path.Combine(folder.FullName, "eng", "azurite");
        }

        throw new AzuriteException(
            "Azurite is installed from eng/azurite of the repository, and this program doesn't lie in a checkout of "
            + "it. Run it from the repository: dotnet run --project src/Cli.");
    }
}
