namespace Reporting.Azurite;

/// <summary>The checkout that the running program was built in.</summary>
public static class Checkout
{
    /// <returns>The full path of a file or folder of it.</returns>
    /// <exception cref="AzuriteException">The program doesn't lie in a checkout.</exception>
    public static string Find(string relativePath)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Reporting.sln")))
                return Path.GetFullPath(Path.Combine(folder.FullName, relativePath));
        }

        throw new AzuriteException(
            "Azurite is installed from eng/azurite of the repository, and this program doesn't lie in a checkout of "
            + "it. Run it from the repository: dotnet run --project src/Cli.");
    }
}
