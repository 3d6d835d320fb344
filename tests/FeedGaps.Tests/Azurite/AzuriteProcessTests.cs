using System.Diagnostics;
using System.Net;
using Reporting.Azurite;

namespace Reporting.Tests.Azurite;

public sealed class AzuriteProcessTests
{
    [Fact]
    public async Task StartAsync_InMemory_AllThreeServicesAnswer()
    {
        await using var azurite = await Start();
        using var client = new HttpClient();

        foreach (var service in new[] { azurite.BlobEndpoint, azurite.QueueEndpoint, azurite.TableEndpoint })
        {
            using var response = await client.GetAsync(service);
            Assert.StartsWith("Azurite-", response.Headers.Server.ToString(), StringComparison.Ordinal);
            Assert.True(IPAddress.IsLoopback(IPAddress.Parse(service.Host)));
            Assert.Contains($"Endpoint={service};", azurite.ConnectionString, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task StartAsync_TwoAtOnce_HaveAddressesOfTheirOwn()
    {
        var both = await Task.WhenAll(Start(), Start());
        await using var one = both[0];
        await using var other = both[1];

        Uri[] addresses =
        [
            one.BlobEndpoint, one.QueueEndpoint, one.TableEndpoint,
            other.BlobEndpoint, other.QueueEndpoint, other.TableEndpoint,
        ];
        Assert.Equal(6, addresses.Distinct().Count());
    }

    [Fact]
    public async Task DisposeAsync_Running_LeavesNoProcess()
    {
        var azurite = await Start();
        var id = azurite.ProcessId;
        using var running = Process.GetProcessById(id);

        await azurite.DisposeAsync();

        Assert.Throws<ArgumentException>(() => Process.GetProcessById(id));
    }

    [Fact]
    public async Task StartAsync_Folder_KeepsItsDataThere()
    {
        var folder = Directory.CreateTempSubdirectory("azurite-test-");
        try
        {
            var azurite = await AzuriteProcess.StartAsync(
                new AzuriteOptions { Folder = folder.FullName }, progress: null, CancellationToken.None);
            await azurite.DisposeAsync();

            Assert.Contains(folder.EnumerateFiles(), file => file.Name.Contains("blob", StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task StartAsync_Cancelled_StopsWaiting()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => AzuriteProcess.StartAsync(new AzuriteOptions(), progress: null, cancelled.Token));
    }

    [Fact]
    public async Task StartAsync_FolderThatCantBe_SaysWhatAzuriteSaid()
    {
        var file = Path.GetTempFileName();
        try
        {
            var options = new AzuriteOptions { Folder = Path.Combine(file, "below-a-file") };

            var failure = await Assert.ThrowsAsync<AzuriteException>(
                () => AzuriteProcess.StartAsync(options, progress: null, CancellationToken.None));

            Assert.Contains("ended while it started", failure.Message, StringComparison.Ordinal);
            Assert.Contains("ENOTDIR", failure.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Task<AzuriteProcess> Start() =>
        AzuriteProcess.StartAsync(new AzuriteOptions(), progress: null, CancellationToken.None);
}
