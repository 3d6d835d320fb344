namespace Reporting.Tests.EndToEnd.Running;

public sealed class SameRunTests
{
    [Fact]
    public async Task TheSameInputs_OnAnotherMachineInAnotherWeek_AreTheSameRunWithTheSameContent()
    {
        using var elsewhere = new WorkFolder();
        Directory.CreateDirectory(elsewhere.Out);
        await using var here = await RunningSystem.StartAsync();
        await using var there = await RunningSystem.StartAsync();
        // Uploaded together: the day of the upload is an input.
        await new Officer(here).UploadMonthAsync(SampleMonths.June);
        await new Officer(there).UploadMonthAsync(SampleMonths.June);

        here.StartApp(("LC_ALL", "en_GB.UTF-8"), ("TZ", "Europe/London"));
        var editions = await EditionsAsync(here);
        here.Apps[0].Stop();
        there.StartAppAhead(
            TimeSpan.FromDays(7),
            ("LC_ALL", "fa_IR.UTF-8"), ("LANG", "fa_IR.UTF-8"), ("TZ", "Pacific/Auckland"),
            ("HOME", elsewhere.Out), ("TMPDIR", elsewhere.Out), ("DOTNET_PROCESSOR_COUNT", "1"));

        Assert.Equal(editions, await EditionsAsync(there));
    }

    /// <summary>
    /// Each edition with its run's id and its content hash, as its labels say, and a hash of its bytes.
    /// </summary>
    private static async Task<IReadOnlyList<string>> EditionsAsync(RunningSystem system)
    {
        await new Officer(system).DraftsAsync(SampleMonths.June);
        var editions = new List<string>();
        foreach (var container in new[] { "drafts", "officer" })
        {
            // Other reports may be there already, or not yet.
            var names = await system.NamesAsync(container);
            foreach (var name in names.Where(name => name.Contains("/performance-", StringComparison.Ordinal)))
            {
                var labels = (await system.LabelsAsync(container, name))!;
                var bytes = System.Security.Cryptography.SHA256.HashData(await system.BytesAsync(container, name));
                editions.Add($"{name} {labels["runid"]} {labels["contenthash"]} {Convert.ToHexString(bytes)}");
            }
        }

        Assert.Equal(4, editions.Count);
        return editions;
    }
}
