using Reporting.FunctionsHost.Blobs;

namespace Reporting.Tests.Worker;

public sealed class StartUpTests
{
    private readonly TestHost host = new("UseDevelopmentStorage=true");

    [Fact]
    public void Setting_Absent_IsNamedWithItsFunction()
    {
        var fault = Refused(host.With("Queue", "").With("Schedule", ""), "Text", "Every5");

        Assert.Equal(
            """
            Function 'Every5': the setting 'Schedule' has no value.
            Function 'Text': the setting 'Queue' has no value.
            """.ReplaceLineEndings(),
            fault);
    }

    [Fact]
    public void Connection_Absent_IsNamedWithItsFunction() => Assert.Equal(
        "Function 'Text': the connection 'Data' (or 'Data__queueServiceUri') has no value.",
        Refused(host.With("Data", ""), "Text"));

    [Fact]
    public void Connection_ByIdentity_IsEnough()
    {
        host.With("Data", "").With("Data:queueServiceUri", "https://account.queue.core.windows.net")
            .With("Data:blobServiceUri", "https://account.blob.core.windows.net")
            .With("AzureWebJobsStorage", "").With("AzureWebJobsStorage:accountName", "account");

        host.Build("Text", "Arrived", "Every5").Dispose();
    }

    [Theory]
    [InlineData("every now and then")]
    [InlineData("0 6 8 * *")]
    public void Schedule_NotOfSixFields_IsRefused(string schedule) => Assert.Equal(
        $"Function 'Every5': '{schedule}' is not a schedule of six fields.",
        Refused(host.With("Schedule", schedule), "Every5"));

    [Fact]
    public void Parameter_NothingBinds_IsNamed() => Assert.Equal(
        "Function 'Unbindable': nothing gives its parameter 'nobody' a value.", Refused(host, "Unbindable"));

    [Fact]
    public void Plan_WithAnUnknownWord_IsRefused() =>
        Assert.Contains("'lose'", Assert.ThrowsAny<Exception>(() => new EventPlan("seed=1;lose=0.2")).Message);

    [Fact]
    public void Path_WithTwoPlaceholders_FillsTheFirstFirst()
    {
        var template = new BlobPathTemplate("extracts/{period}/{name}");

        var data = template.Data("2026-03/sub/a.csv");

        Assert.Equal("2026-03/sub", data["period"]);
        Assert.Equal("a.csv", data["Name"]);
        Assert.False(template.Matches("a.csv"));
    }

    private static string Refused(TestHost host, params string[] functions) =>
        Assert.Throws<InvalidOperationException>(() => host.Build(functions)).Message;
}
