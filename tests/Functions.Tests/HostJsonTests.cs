using System.Text.Json;

namespace Reporting.Tests.Functions;

/// <summary>What host.json sets on purpose: docs/settings.md says why.</summary>
public class HostJsonTests
{
    private static readonly JsonElement Host =
        JsonDocument.Parse(File.ReadAllText(RepositoryFiles.Find("host.json"))).RootElement;

    [Theory]
    [InlineData("version", "2.0")]
    [InlineData("functionTimeout", "00:10:00")]
    [InlineData("telemetryMode", "OpenTelemetry")]
    [InlineData("extensions.blobs.maxDegreeOfParallelism", "1")]
    [InlineData("extensions.blobs.poisonBlobThreshold", "5")]
    [InlineData("extensions.queues.batchSize", "1")]
    [InlineData("extensions.queues.newBatchThreshold", "0")]
    [InlineData("extensions.queues.maxDequeueCount", "5")]
    [InlineData("extensions.queues.visibilityTimeout", "00:00:30")]
    [InlineData("extensions.queues.maxPollingInterval", "00:00:05")]
    [InlineData("extensions.queues.messageEncoding", "base64")]
    public void HostJson_HasTheKey(string path, string value)
    {
        var element = path.Split('.').Aggregate(Host, (parent, key) => parent.GetProperty(key));

        Assert.Equal(value, element.ToString());
    }

    /// <summary>The host's own lines and summaries of an invocation name the blob that started it.</summary>
    [Fact]
    public void LogLevels_SilenceTheHostsLinesAndKeepOurs()
    {
        var levels = Host.GetProperty("logging").GetProperty("logLevel").EnumerateObject()
            .ToDictionary(level => level.Name, level => level.Value.GetString());

        Assert.Equal("None", levels["Host.Results"]);
        Assert.Equal("Warning", levels["Function"]);
        Assert.Equal(
            FunctionMethods.All.Select(function => $"Function.{function.Name}.User").Order(),
            levels
                .Where(level => level.Value == "Information" && level.Key != "default")
                .Select(level => level.Key)
                .Order());
    }
}
