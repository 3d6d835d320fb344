using System.Collections.Concurrent;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Reporting.Tests.Emulator;

namespace Reporting.Tests.Worker;

public sealed class BlobTriggerTests(EmulatorFixture emulator) : IClassFixture<EmulatorFixture>
{
    private readonly TestHost host = new(emulator.ConnectionString);

    [Fact]
    public async Task Blob_Created_ReachesTheFunctionWithItsPlaceholders()
    {
        await using var running = await host.StartAsync("Arrived");
        await UploadAsync("2026-03/list 1.csv");

        var arrived = (ArrivedBlob)(await host.Calls.NextAsync()).Value;

        Assert.Equal("2026-03", arrived.Period);
        Assert.Equal("list 1.csv", arrived.Name);
        Assert.Equal("2026-03/list 1.csv", arrived.Blob.Name);
        Assert.Equal("content", (await arrived.Blob.DownloadContentAsync()).Value.Content.ToString());
    }

    [Fact]
    public async Task Blob_OutsideThePath_StartsNothing()
    {
        await using var running = await host.StartAsync("Arrived");
        await UploadAsync("at the top.csv");
        await UploadAsync("2026-03/in place.csv");

        Assert.Equal("in place.csv", await NextNameAsync());
        Assert.False(host.Calls.Any);
    }

    [Fact]
    public async Task Blob_ReplacedOrWithNewMetadata_IsANewEvent()
    {
        await using var running = await host.StartAsync("Arrived");
        var blob = await UploadAsync("2026-03/a.csv");
        await host.Calls.NextAsync();
        await UploadAsync("2026-03/a.csv");
        await host.Calls.NextAsync();
        await blob.SetMetadataAsync(new Dictionary<string, string> { ["note"] = "changed" });

        Assert.Equal("a.csv", await NextNameAsync());
    }

    [Fact]
    public async Task Restart_WithNothingNew_BringsNothingAgain()
    {
        await using (await host.StartAsync("Arrived"))
        {
            await UploadAsync("2026-03/a.csv");
            await host.Calls.NextAsync();
            await ReceiptAsync("2026-03/a.csv");
            await host.Lines.SeenAsync("Executed 'Arrived' (Succeeded");
        }

        await using var again = await host.StartAsync("Arrived");
        await UploadAsync("2026-03/b.csv");

        Assert.Equal("b.csv", await NextNameAsync());
        Assert.False(host.Calls.Any);
    }

    [Fact]
    public async Task Restart_WithNewBlobs_BringsWhatCameMeanwhile()
    {
        await using (await host.StartAsync("Arrived"))
        {
            await UploadAsync("2026-03/a.csv");
            await host.Calls.NextAsync();
            await ReceiptAsync("2026-03/a.csv");
        }

        await UploadAsync("2026-03/b.csv");
        await using var again = await host.StartAsync("Arrived");

        Assert.Equal("b.csv", await NextNameAsync());
    }

    [Fact]
    public async Task Function_ThatFails_IsTriedFiveTimesAndThenPoison()
    {
        await using var running = await host.StartAsync("Arrived", "Poisoned");
        host.Calls.Then = call => call.Function == "Arrived"
            ? throw new InvalidOperationException("No.")
            : Task.CompletedTask;
        await UploadAsync("2026-03/ZZCANARY.csv");

        for (var count = 1; count <= 5; count++)
            Assert.Equal("ZZCANARY.csv", await NextNameAsync());

        Assert.Equal(
            new PoisonedBlob("Host.Functions.Arrived", host.Id, "2026-03/ZZCANARY.csv"),
            await NextAsync<PoisonedBlob>(poison => poison.ContainerName == host.Id));
        Assert.DoesNotContain(host.Lines.Written, line => line.Contains("ZZCANARY", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Threshold_OfHostJson_IsHeeded()
    {
        host.With("AzureFunctionsJobHost:extensions:blobs:poisonBlobThreshold", "2");
        await using var running = await host.StartAsync("Arrived");
        host.Calls.Then = _ => throw new InvalidOperationException("No.");
        await UploadAsync("2026-03/a.csv");

        await host.Lines.SeenAsync("tried 2 times");
    }

    [Fact]
    public async Task Function_ThatFailsOnce_IsTriedAgainAtOnce()
    {
        var tries = 0;
        await using var running = await host.StartAsync("Arrived");
        host.Calls.Then = _ => tries++ == 0 ? throw new InvalidOperationException("No.") : Task.CompletedTask;
        await UploadAsync("2026-03/a.csv");

        await host.Lines.SeenAsync("Executed 'Arrived' (Succeeded");

        Assert.Equal(2, tries);
    }

    [Fact]
    public async Task Blob_GoneBeforeItsTurn_IsDroppedWithoutATry()
    {
        var first = new TaskCompletionSource();
        host.With("AzureFunctionsJobHost:extensions:blobs:maxDegreeOfParallelism", "1");
        await using var running = await host.StartAsync("Arrived");
        host.Calls.Then = _ => first.Task;
        await UploadAsync("2026-03/a.csv");
        await host.Calls.NextAsync();
        var gone = await UploadAsync("2026-03/gone.csv");
        await ReceiptAsync("2026-03/gone.csv");
        await gone.DeleteAsync();
        await UploadAsync("2026-03/z.csv");
        first.SetResult();

        Assert.Equal("z.csv", await NextNameAsync());
    }

    [Fact]
    public async Task Parallelism_OfHostJson_IsTheMostThatRunsAtOnce()
    {
        using var gate = new SemaphoreSlim(0);
        var running = 0;
        var atOnce = new ConcurrentBag<int>();
        host.With("AzureFunctionsJobHost:extensions:blobs:maxDegreeOfParallelism", "3");
        for (var number = 0; number < 12; number++)
            await UploadAsync($"2026-03/{number:00}.csv");
        await using var started = await host.StartAsync("Arrived");
        host.Calls.Then = async _ =>
        {
            atOnce.Add(Interlocked.Increment(ref running));
            await gate.WaitAsync();
            Interlocked.Decrement(ref running);
        };
        await ReceiptAsync("2026-03/11.csv");
        for (var number = 0; number < 12; number++)
        {
            await host.Calls.NextAsync();
            if (number >= 2)
                gate.Release();
        }

        gate.Release(2);
        Assert.Equal(3, atOnce.Max());
    }

    [Fact]
    public async Task Events_ThatThePlanDropsAndDoubles_ComeNotAtAllAndTwice()
    {
        var plan = "seed=7;drop=0.3;double=0.3;delay=00:00:00.5";
        var names = Enumerable.Range(0, 20).Select(number => $"2026-03/{number:00}.csv").ToList();
        var expected = names.SelectMany(name => new Reporting.FunctionsHost.Blobs.EventPlan(plan)
            .Deliveries(name, count: 1).Select(_ => name)).ToList();
        host.With("LocalHost:BlobEvents", plan);
        await using var running = await host.StartAsync("Arrived");
        foreach (var name in names)
            await UploadAsync(name);

        var came = new List<string>();
        for (var count = 0; count < expected.Count; count++)
            came.Add(((ArrivedBlob)(await host.Calls.NextAsync()).Value).Blob.Name);

        Assert.Equal(expected.Order(), came.Order());
        Assert.NotEqual(came.Order(), came);
        Assert.InRange(expected.Distinct().Count(), 1, 19);
        Assert.NotEqual(expected.Distinct().Count(), expected.Count);
    }

    [Fact]
    public async Task Start_BeforeTheContainerIs_WaitsForIt()
    {
        await using var running = await host.StartAsync("Arrived");
        await ReceivingAsync();

        await UploadAsync("2026-03/a.csv");

        Assert.Equal("a.csv", await NextNameAsync());
        Assert.DoesNotContain(host.Lines.Written, line => line.StartsWith("Warning", StringComparison.Ordinal));
    }

    private async Task<BlobClient> UploadAsync(string name)
    {
        await host.Container.CreateIfNotExistsAsync();
        var blob = host.Container.GetBlobClient(name);
        await blob.UploadAsync(new BinaryData("content"), new BlobUploadOptions());
        return blob;
    }

    private async Task<string> NextNameAsync() => (await NextAsync<ArrivedBlob>(_ => true)).Name;

    /// <remarks>The tests share the poison queue, so its function is called for theirs too.</remarks>
    private async Task<T> NextAsync<T>(Func<T, bool> own)
    {
        while (true)
        {
            if ((await host.Calls.NextAsync()).Value is T value && own(value))
                return value;
        }
    }

    private Task<string> ReceiptAsync(string name) => Wait.ForAsync(async () =>
    {
        var state = await host.HostBlobs.GetBlobClient($"blobreceipts/{host.Id}/Host.Functions.Arrived.json")
            .DownloadContentAsync();
        var text = state.Value.Content.ToString();
        return text.Contains(name, StringComparison.Ordinal) ? text : null;
    });

    /// <summary>
    /// Ends when the host looks for messages of events, which it does only once it looks for blobs too.
    /// </summary>
    private Task<object> ReceivingAsync() => Wait.ForAsync(async () =>
        await host.QueueNamed($"webjobs-blobtrigger-{host.Id}").ExistsAsync() ? new object() : null);
}
