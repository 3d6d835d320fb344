using System.Diagnostics;

namespace Reporting.Azurite;

/// <summary>
/// A running Azurite of its own: blob, queue and table services on free ports of this machine's loopback address.
/// It stops when it is disposed of, and at the latest with the process that started it.
/// </summary>
public sealed class AzuriteProcess : IAsyncDisposable
{
    /// <summary>Azurite's one account; its name and key are published and open nothing but an emulator.</summary>
    private const string Account = "devstoreaccount1";

    private const string Key =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly Process process;

    private AzuriteProcess(Process process, AzuriteListening listening)
    {
        this.process = process;
        BlobEndpoint = new Uri(listening.Blob!, Account);
        QueueEndpoint = new Uri(listening.Queue!, Account);
        TableEndpoint = new Uri(listening.Table!, Account);
    }

    public Uri BlobEndpoint { get; }

    public Uri QueueEndpoint { get; }

    public Uri TableEndpoint { get; }

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + $"BlobEndpoint={BlobEndpoint};QueueEndpoint={QueueEndpoint};TableEndpoint={TableEndpoint};";

    /// <summary>Of the emulator's own process: what a test looks for once it should be gone.</summary>
    public int ProcessId => process.Id;

    /// <summary>Installs Azurite if need be, starts it, and returns once all three services listen.</summary>
    /// <exception cref="AzuriteException">It can't be installed or doesn't start.</exception>
    public static async Task<AzuriteProcess> StartAsync(
        AzuriteOptions options, IProgress<string>? progress, CancellationToken cancel)
    {
        var folder = await AzuriteInstallation.EnsureAsync(progress, cancel);
        var node = NodeProcess.Start("node", folder, Arguments(folder, options));
        try
        {
            var listening = await AzuriteListening.WaitAsync(node, options.StartWithin, cancel);
            return new AzuriteProcess(node, listening);
        }
        catch
        {
            node.Kill(entireProcessTree: true);
            node.Dispose();
            throw;
        }
    }

    /// <summary>Returns once the process is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        await process.StopAsync();
        process.Dispose();
    }

    /// <remarks>Port 0: the system chooses a free one as the service binds it, so no one else can take it between.
    /// </remarks>
    private static IEnumerable<string> Arguments(string folder, AzuriteOptions options) =>
    [
        "--require", Path.Combine(folder, "stop-with-parent.cjs"),
        Path.Combine(folder, "node_modules", "azurite", "dist", "src", "azurite.js"),
        "--silent", "--skipApiVersionCheck", "--disableTelemetry",
        "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
        .. options.Folder is null ? ["--inMemoryPersistence"] : new[] { "--location", options.Folder },
    ];
}
