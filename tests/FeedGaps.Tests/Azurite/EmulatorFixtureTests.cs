using Reporting.Tests.Emulator;

namespace Reporting.Tests.Azurite;

public sealed class EmulatorFixtureTests
{
    [Fact]
    public async Task InitializeAsync_TwoFixtures_ShareOneAzurite()
    {
        var one = new EmulatorFixture();
        var other = new EmulatorFixture();
        await Task.WhenAll(one.InitializeAsync(), other.InitializeAsync());
        await one.DisposeAsync();

        Assert.Same(one.Azurite, other.Azurite);
        Assert.Equal(one.ConnectionString, other.ConnectionString);
    }
}
