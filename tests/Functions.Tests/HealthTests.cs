using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Reporting.Upkeep;

namespace Reporting.Tests.Functions;

public sealed class HealthTests : IDisposable
{
    private readonly InMemoryApp app = new();

    [Fact]
    public async Task Health_StorageAnswers_Is200()
    {
        var (status, body) = await HealthResponse.OfAsync(app);

        Assert.Equal(StatusCodes.Status200OK, status);
        var part = JsonDocument.Parse(body).RootElement.GetProperty("storage")[0];
        Assert.Equal("table Runs", part.GetProperty("name").GetString());
        Assert.Equal("Answers", part.GetProperty("condition").GetString());
    }

    /// <summary>
    /// An identity without its role leaves triggers silent: the page says which role is missing where.
    /// </summary>
    [Fact]
    public async Task Health_TheIdentityLacksARole_Is503AndNamesTheRole()
    {
        app.Storage = StorageCondition.Forbidden;

        var (status, body) = await HealthResponse.OfAsync(app);

        Assert.Equal(StatusCodes.Status503ServiceUnavailable, status);
        Assert.Contains("Storage Table Data Contributor", body, StringComparison.Ordinal);
        Assert.Contains("Unhealthy", body, StringComparison.Ordinal);
    }

    public void Dispose() => app.Dispose();
}
