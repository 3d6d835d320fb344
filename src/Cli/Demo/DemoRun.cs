using System.Security.Cryptography;
using Azure;
using Reporting.Azurite;
using Reporting.Cli.Terminal;

namespace Reporting.Cli.Demo;

/// <summary>Starts the storage and the app in a temporary folder, lets the month run through, and stops them.</summary>
internal sealed class DemoRun(DirectoryInfo folder, IProgress<string> progress, TimeProvider time)
{
    private readonly PhaseTimes phases = new(time);

    /// <exception cref="DemoFailedException">It can't go on.</exception>
    /// <exception cref="AzuriteException">Azurite can't be installed or started.</exception>
    public async Task<DemoOutcome> RunAsync(CancellationToken cancel)
    {
        var temporary = Directory.CreateTempSubdirectory("reporting-demo-");
        try
        {
            await phases.MeasureAsync(
                "Azurite installed", () => AzuriteInstallation.EnsureAsync(progress, cancel));
            return await WithStorageAsync(temporary.FullName, cancel);
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    private async Task<DemoOutcome> WithStorageAsync(string temporary, CancellationToken cancel)
    {
        progress.Report("Starting Azurite");
        await using var azurite = await phases.MeasureAsync(
            "Azurite started", () => AzuriteProcess.StartAsync(new AzuriteOptions(), progress, cancel));
        progress.Report("Starting the functions app");
        await using var app = FunctionsApp.Start(Settings(azurite.ConnectionString, Subfolder(temporary, "app")));
        try
        {
            var storage = new OfficerStorage(azurite.ConnectionString);
            var patience = new Patience(() => app.Ended, progress, time);
            var month = new DemoMonth(storage, patience, phases, progress);
            return await month.RunAsync(Subfolder(temporary, "extracts"), folder, time, cancel);
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested && IsOfTheRun(failure))
        {
            throw new DemoFailedException(Describe(failure, app), failure);
        }
        catch (Exception) when (cancel.IsCancellationRequested)
        {
            // Ctrl-C reaches Azurite too: a request that it no longer answers is no failure.
            throw new OperationCanceledException(cancel);
        }
    }

    private static bool IsOfTheRun(Exception failure) =>
        failure is DemoFailedException or RequestFailedException or AggregateException or HttpRequestException;

    private static string Describe(Exception failure, FunctionsApp app)
    {
        var what = failure is DemoFailedException
            ? failure.Message
            : $"The storage does not answer: {failure.GetBaseException().Message}";
        return string.Join(
            Environment.NewLine,
            [
                $"The demo can't go on. {what}",
                "The last lines of the functions app:",
                .. app.LastLines.Select(line => "  " + PlainLine.Of(line)),
                "Run it again; if it ends here again, report these lines.",
            ]);
    }

    private static Dictionary<string, string> Settings(string connection, string temporary) =>
        new(StringComparer.Ordinal)
        {
            ["ReportingStorage"] = connection,
            ["AzureWebJobsStorage"] = connection,
            // No secret: it hashes made-up children, and the same run has the same code in every demo of a day.
            ["IdentityKey"] = Convert.ToBase64String(SHA256.HashData("Sample Borough"u8)),
            ["MergeWindow"] = DemoPlan.MergeWindow.ToString("c"),
            ["AzureFunctionsJobHost__extensions__queues__maxPollingInterval"] = DemoPlan.Polling.ToString("c"),
            ["LocalHost__BlobPolling"] = DemoPlan.Polling.ToString("c"),
            // It lives for seconds: profiling for a later tier costs more than that tier gives back.
            ["DOTNET_TieredPGO"] = "0",
            ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
            ["TMPDIR"] = temporary,
            ["TMP"] = temporary,
            ["TEMP"] = temporary,
        };

    private static string Subfolder(string folder, string name) =>
        Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
}
