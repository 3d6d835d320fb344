using System.Text;

namespace Reporting.Tests.EndToEnd.Running;

public sealed class RepeatedUploadTests
{
    private const string June = SampleMonths.June;
    private const string List = "early_help_referrals-2023-06.csv";
    private static readonly byte[] Content = SampleMonths.Of(June).Single(each => each.File == List).Content;

    [Fact]
    public async Task TheSameContent_HoweverOftenAndUnderWhateverName_IsOneRun()
    {
        await using var system = await RunningSystem.StartAsync();
        var officer = new Officer(system);
        system.StartApp();
        // At once and again: every file three times, while the app is working on the first.
        await Task.WhenAll(Enumerable.Repeat(0, 3).Select(_ => officer.UploadMonthAsync(June)));
        var drafts = await officer.DraftsAsync(June);

        await system.UploadAsync(June, List, Content);
        await system.UploadAsync(June, "the same again.csv", Content);
        await system.Blobs.GetBlobContainerClient("extracts").GetBlobClient($"{June}/previous_plans-2023-06.csv")
            .SetMetadataAsync(new Dictionary<string, string> { ["seenby"] = "officer" });

        await system.EventuallyAsync("receipts for the copy", async () =>
            (await system.NamesAsync("receipts"))
                .Any(name => name.StartsWith($"{June}/the same again.csv", StringComparison.Ordinal)));
        var receipt = Encoding.UTF8.GetString(await system.BytesAsync(
            "receipts",
            (await system.NamesAsync("receipts")).Single(name =>
                name.StartsWith($"{June}/the same again.csv", StringComparison.Ordinal)
                && name.EndsWith(".html", StringComparison.Ordinal))));
        Assert.Contains(List, receipt);
        await officer.LedgerAsync(June, "Accepted", SampleMonths.Of(June).Count);
        Assert.Equal(drafts, await officer.DraftsAsync(June));
        Assert.Single(await officer.RunsAsync(June, Officer.Panel));
        Assert.Single(await officer.RunsAsync(June, Officer.Quarterly));
    }

    [Fact]
    public async Task MonthsOutOfOrder_EndInTheDraftsOfMonthsInOrder()
    {
        var inOrder = await DraftsAfterAsync(SampleMonths.May, SampleMonths.June);
        var outOfOrder = await DraftsAfterAsync(SampleMonths.June, SampleMonths.May);

        Assert.Equal(inOrder, outOfOrder);
    }

    /// <summary>Content hashes of June's drafts once both months are in.</summary>
    private static async Task<IReadOnlyList<string>> DraftsAfterAsync(params IReadOnlyList<string> periods)
    {
        await using var system = await RunningSystem.StartAsync();
        var officer = new Officer(system);
        system.StartApp(("SweepSchedule", RunningSystem.Often));
        IReadOnlyList<string> june = [];
        foreach (var period in periods)
        {
            await officer.UploadMonthAsync(period);
            var codes = await officer.DraftsAsync(period);
            june = period == June ? codes : june.Count > 0 ? await officer.DraftsAsync(June, june) : [];
        }

        // A month's files come one by one, and each may give a draft of its own.
        await system.EventuallyAsync("nothing left to do", () => EndState.IsIdleAsync(system));
        var hashes = new List<string>();
        foreach (var report in new[] { Officer.Panel, Officer.Quarterly })
            hashes.Add((await system.LabelsAsync("drafts", $"{June}/{report}-{June}.xlsx"))!["contenthash"]);
        return hashes;
    }
}
