using System.Text;

namespace Reporting.Tests.EndToEnd.Running;

public sealed class BadUploadTests
{
    private const string June = SampleMonths.June;
    private const string List = "early_help_referrals-2023-06.csv";

    [Fact]
    public async Task ABadFile_IsRejectedAtOnceWithAReceiptAndTouchesNoFigure()
    {
        await using var system = await RunningSystem.StartAsync();
        var officer = new Officer(system);
        var app = system.StartApp();
        await officer.UploadMonthAsync(June);
        var drafts = await officer.DraftsAsync(June);

        await system.UploadAsync(June, List, Encoding.UTF8.GetBytes("ZZCANARY child,Colour\r\nZZCANARY,red\r\n"));

        await officer.LedgerAsync(June, "Rejected", 1);
        await officer.LedgerAsync(June, "Accepted", SampleMonths.Of(June).Count);
        var receipt = Encoding.UTF8.GetString(await system.BytesAsync("receipts", (await system.NamesAsync("receipts"))
            .Single(name =>
                name.StartsWith($"{June}/{List}", StringComparison.Ordinal)
                && name.EndsWith(".html", StringComparison.Ordinal))));
        Assert.Contains("Rejected", receipt);
        Assert.Equal(drafts, await officer.DraftsAsync(June));
        Assert.DoesNotContain(app.Said, line => line.Contains("ZZCANARY", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Said, line => line.Contains("threw", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnUnknownFault_IsTriedFiveTimesThenSaidInTheLedgerAndBySweep()
    {
        await using var system = await RunningSystem.StartAsync();
        var officer = new Officer(system);
        var app = system.StartApp(("SweepSchedule", RunningSystem.Often));
        // A fault that no rule knows: what is to be kept can't be written, for a reason nobody expects.
        system.Proxy.Plan(call => call is { Service: "blob", Method: "PUT" }
            && call.Path.StartsWith("/staging/uploads/", StringComparison.Ordinal) ? Fate.Refuse : Fate.PassOn);

        var (file, content) = SampleMonths.Of(June)[0];
        await system.UploadAsync(June, file, content);

        await officer.LedgerAsync(June, "Failed", 1);
        Assert.Equal(5, app.Said.Count(line => line.Contains("'ExtractArrived' threw", StringComparison.Ordinal)));
        await system.EventuallyAsync("sweep says that an upload failed", () => Task.FromResult(
            app.Said.Any(line =>
                line.Contains("Sweep", StringComparison.Ordinal)
                && line.Contains("failed", StringComparison.OrdinalIgnoreCase))));
        Assert.DoesNotContain(app.Said, line => line.Contains(file, StringComparison.Ordinal));
    }
}
