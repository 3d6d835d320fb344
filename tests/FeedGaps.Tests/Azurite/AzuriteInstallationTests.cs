using System.Collections.Concurrent;
using Reporting.Azurite;

namespace Reporting.Tests.Azurite;

/// <summary>With one package from the folder itself: npm's own work is not what is tested.</summary>
public sealed class AzuriteInstallationTests : IDisposable
{
    private const string LockFile = """
        {
          "name": "small",
          "lockfileVersion": 3,
          "packages": {
            "": { "name": "small", "dependencies": { "part": "file:part" } },
            "node_modules/part": { "resolved": "part", "link": true },
            "part": { "version": "1.0.0" }
          }
        }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("azurite-install-").FullName;
    private readonly Lines lines = new();

    public AzuriteInstallationTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "part"));
        Write("part/package.json", """{ "name": "part", "version": "1.0.0" }""");
        Write("package.json", """{ "name": "small", "dependencies": { "part": "file:part" } }""");
        Write("package-lock.json", LockFile);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task EnsureAsync_Installed_DoesNothing()
    {
        await Ensure();
        Assert.Contains("Azurite is installed", lines.Said);
        lines.Said.Clear();

        await Ensure();

        Assert.Empty(lines.Said);
    }

    [Fact]
    public async Task EnsureAsync_OtherLockFile_InstallsAgain()
    {
        await Ensure();
        lines.Said.Clear();
        Write("package-lock.json", LockFile + " ");

        await Ensure();

        Assert.Contains("Azurite is installed", lines.Said);
    }

    [Fact]
    public async Task EnsureAsync_ManyAtOnce_OneInstalls()
    {
        await Task.WhenAll(Ensure(), Ensure(), Ensure());

        Assert.Single(lines.Said, line => line == "Azurite is installed");
    }

    [Fact]
    public async Task EnsureAsync_LockFileThatNpmRefuses_SaysWhatNpmSaid()
    {
        Write("package-lock.json", """{ "name": "small", "lockfileVersion": 3, "packages": {} }""");

        var failure = await Assert.ThrowsAsync<AzuriteException>(Ensure);

        Assert.Contains("npm could not install Azurite", failure.Message, StringComparison.Ordinal);
        Assert.Contains("npm error", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_ProgramNotOnTheMachine_SaysWhatToInstall()
    {
        var failure = Assert.Throws<AzuriteException>(() => NodeProcess.Start("no-such-node", folder, []));

        Assert.Contains("Install both", failure.Message, StringComparison.Ordinal);
    }

    private Task Ensure() => AzuriteInstallation.EnsureAsync(folder, lines, CancellationToken.None);

    private void Write(string file, string content) => File.WriteAllText(Path.Combine(folder, file), content);

    private sealed class Lines : IProgress<string>
    {
        public ConcurrentQueue<string> Said { get; } = new();

        public void Report(string value) => Said.Enqueue(value);
    }
}
