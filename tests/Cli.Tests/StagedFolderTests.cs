using Reporting.Cli;
using Reporting.Tests.Cli.Samples;

namespace Reporting.Tests.Cli;

public sealed class StagedFolderTests
{
    [Fact]
    public void Dispose_NothingCommitted_LeavesNeitherFilesNorTheFolder()
    {
        using var folder = new TemporaryFolder();
        var target = new DirectoryInfo(folder.File("out"));

        using (var staged = new StagedFolder(target))
            File.WriteAllText(Path.Combine(staged.FullName, "half.csv"), "half");

        Assert.False(Directory.Exists(target.FullName));
    }

    [Fact]
    public void Dispose_NothingCommitted_LeavesWhatWasThere()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("results.csv"), "older");

        using (var staged = new StagedFolder(new DirectoryInfo(folder.Path)))
            File.WriteAllText(Path.Combine(staged.FullName, "results.csv"), "half");

        Assert.Equal("older", File.ReadAllText(folder.File("results.csv")));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Commit_FilesInFolders_ReplaceThoseOfTheSameName()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("officer"));
        File.WriteAllText(folder.File("officer/a.csv"), "older");

        using (var staged = new StagedFolder(new DirectoryInfo(folder.Path)))
        {
            Directory.CreateDirectory(Path.Combine(staged.FullName, "officer"));
            File.WriteAllText(Path.Combine(staged.FullName, "officer", "a.csv"), "newer");
            staged.Commit();
        }

        Assert.Equal("newer", File.ReadAllText(folder.File("officer/a.csv")));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }
}
