using Reporting.Azurite;
using Xunit;

namespace Reporting.Tests.Emulator;

/// <summary>
/// The Azurite that the tests of one process share, in memory, started by the first test that wants it. Tests keep
/// apart by names of containers, tables and queues of their own; one that needs a storage for itself starts an
/// <see cref="AzuriteProcess"/>.
/// </summary>
public sealed class EmulatorFixture : IAsyncLifetime
{
    /// <summary>Nothing disposes of it: Azurite ends with the process that started it.</summary>
    private static readonly Lazy<Task<AzuriteProcess>> Shared =
        new(() => AzuriteProcess.StartAsync(new AzuriteOptions(), progress: null, CancellationToken.None));

    private AzuriteProcess? azurite;

    public string ConnectionString => Azurite.ConnectionString;

    public AzuriteProcess Azurite =>
        azurite ?? throw new InvalidOperationException("The emulator is known once the fixture is initialised.");

    public async Task InitializeAsync() => azurite = await Shared.Value;

    public Task DisposeAsync() => Task.CompletedTask;
}
