using Reporting.Cli.Demo;

namespace Reporting.Tests.Cli.Demo;

public sealed class AppEnvironmentTests
{
    [Fact]
    public void Apply_ShellWithAStorageInTheCloud_LeavesNothingOfIt()
    {
        Dictionary<string, string?> environment = new(StringComparer.Ordinal)
        {
            ["PATH"] = "/bin",
            ["ReportingStorage__blobServiceUri"] = "https://example.invalid",
            ["AzureWebJobsStorage__accountName"] = "example",
        };
        Dictionary<string, string> settings = new(StringComparer.Ordinal)
        {
            ["ReportingStorage"] = "emulator",
            ["MergeWindow"] = "00:00:01",
        };

        AppEnvironment.Apply(settings, environment);

        Assert.Equal(["MergeWindow", "PATH", "ReportingStorage"], environment.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("emulator", environment["ReportingStorage"]);
        Assert.Equal("/bin", environment["PATH"]);
    }
}
