namespace Reporting.Cli;

/// <summary>
/// A folder beside the files that are to come: all are written there first and moved to their places together, so that
/// a run that is stopped or fails leaves what was there before.
/// </summary>
internal sealed class StagedFolder : IDisposable
{
    private readonly DirectoryInfo target;
    private readonly bool isNew;

    public StagedFolder(DirectoryInfo target)
    {
        this.target = target;
        isNew = !target.Exists;
        FullName = Directory.CreateDirectory(Path.Combine(target.FullName, ".part")).FullName;
    }

    /// <summary>Where to write.</summary>
    public string FullName { get; }

    /// <summary>Moves every file to its place; one of the same name is replaced.</summary>
    public void Commit()
    {
        foreach (var file in Directory.EnumerateFiles(FullName, "*", SearchOption.AllDirectories).ToList())
        {
            var place = Path.Combine(target.FullName, Path.GetRelativePath(FullName, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(file, place, overwrite: true);
        }
    }

    public void Dispose()
    {
        Directory.Delete(FullName, recursive: true);
        if (isNew && !Directory.EnumerateFileSystemEntries(target.FullName).Any())
            Directory.Delete(target.FullName);
    }
}
