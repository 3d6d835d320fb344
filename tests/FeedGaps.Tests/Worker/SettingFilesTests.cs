using Microsoft.Extensions.Configuration;
using Reporting.FunctionsHost;

namespace Reporting.Tests.Worker;

public sealed class SettingFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("settings");

    [Fact]
    public void HostJson_SaysHowTriggersWork()
    {
        Write("host.json", """
            {
              "version": "2.0",
              "functionTimeout": "00:10:00",
              "unknown": { "key": true },
              "extensions": {
                "blobs": { "maxDegreeOfParallelism": 1, "poisonBlobThreshold": 3 },
                "queues": {
                  "batchSize": 2, "newBatchThreshold": 0, "maxDequeueCount": 4, "visibilityTimeout": "00:00:30",
                  "maxPollingInterval": "00:00:05", "messageEncoding": "none"
                },
                "http": { "routePrefix": "" }
              }
            }
            """);

        var settings = new HostSettings(Read());

        Assert.Equal(TimeSpan.FromMinutes(10), settings.FunctionTimeout);
        Assert.Equal((1, 3), (settings.BlobParallelism, settings.PoisonBlobThreshold));
        Assert.Equal((2, 0, 4), (settings.BatchSize, settings.NewBatchThreshold, settings.MaxDequeueCount));
        Assert.Equal(TimeSpan.FromSeconds(30), settings.VisibilityTimeout);
        Assert.Equal(TimeSpan.FromSeconds(5), settings.MaxPollingInterval);
        Assert.Equal((false, ""), (settings.Base64, settings.RoutePrefix));
    }

    [Fact]
    public void HostJson_Absent_LeavesTheCloudsDefaults()
    {
        var settings = new HostSettings(Read());

        Assert.Equal((5, 5), (settings.PoisonBlobThreshold, settings.MaxDequeueCount));
        Assert.Equal((16, 8), (settings.BatchSize, settings.NewBatchThreshold));
        Assert.Equal(
            (TimeSpan.Zero, TimeSpan.FromMinutes(1)), (settings.VisibilityTimeout, settings.MaxPollingInterval));
        Assert.Equal((true, "api"), (settings.Base64, settings.RoutePrefix));
    }

    [Fact]
    public void LocalSettings_GiveValues_ThatArgumentsOverrule()
    {
        Write("local.settings.json", """{ "Values": { "Schedule": "mine", "Data__queueServiceUri": "https://q" } }""");

        var configuration = Read("--Schedule=yours");

        Assert.Equal("yours", configuration["Schedule"]);
        Assert.Equal("https://q", configuration["Data:queueServiceUri"]);
    }

    [Fact]
    public void LocalSettings_GiveWay_ToTheEnvironment()
    {
        Write("local.settings.json", """{ "Values": { "PATH": "mine" } }""");

        Assert.Equal(Environment.GetEnvironmentVariable("PATH"), Read()["PATH"]);
    }

    [Fact]
    public void HostJson_GivesWay_ToItsKeyElsewhere()
    {
        Write("host.json", """{ "extensions": { "queues": { "batchSize": 2 } } }""");

        Assert.Equal(7, new HostSettings(Read("--AzureFunctionsJobHost:extensions:queues:batchSize=7")).BatchSize);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(folder.FullName, file), text);

    private IConfigurationRoot Read(params string[] args)
    {
        var configuration = new ConfigurationBuilder();
        SettingFiles.AddTo(configuration, folder.FullName, args);
        return configuration.Build();
    }
}
