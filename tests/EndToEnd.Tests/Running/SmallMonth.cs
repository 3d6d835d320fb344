using Reporting.Runs;

namespace Reporting.Tests.EndToEnd.Running;

/// <summary>A June of seven files, and what becomes of it when nothing goes wrong.</summary>
internal static class SmallMonth
{
    public const string Period = "2023-06";

    public const string AnnexA = "annex-a-2023-06.xlsx";

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Files = new(Make);
    private static readonly Lazy<Task<IReadOnlyList<string>>> Undisturbed = new(RunUndisturbedAsync);

    /// <summary>What was lost is found soon, and the message of an app that died comes back soon.</summary>
    public static IReadOnlyList<(string Name, string Value)> Settings { get; } =
    [
        ("SweepSchedule", RunningSystem.Often),
        ("LocalHost__MessageLease", "00:00:04"),
        ("LocalHost__BlobPolling", "00:00:00.500"),
    ];

    /// <summary>Lists that no month has to have: its set is complete without them.</summary>
    public static IReadOnlyList<string> Locals { get; } =
    [
        "caveats-2023-06.csv", "core_groups-2023-06.csv", "plans-2023-06.csv",
        "section_47_outcomes-2023-06.xlsx", "supervision-2023-06.xlsx", "visit_frequency-2023-06.csv",
    ];

    /// <summary>As it is in storage at the end of an undisturbed life; made once a test run.</summary>
    public static Task<IReadOnlyList<string>> UndisturbedAsync() => Undisturbed.Value;

    public static Task UploadAsync(RunningSystem system, string file) =>
        system.UploadAsync(Period, file, Files.Value[file]);

    /// <summary>Annex A last and by itself: with it the set is complete, and one run is made.</summary>
    public static async Task UploadAsync(RunningSystem system)
    {
        foreach (var file in Locals)
            await UploadAsync(system, file);
        await TakesInLocalsAsync(system);
        await UploadAsync(system, AnnexA);
    }

    public static Task TakesInLocalsAsync(RunningSystem system) => system.EventuallyAsync(
        "the local lists are taken in",
        async () => (await system.RowsAsync("Extracts")).Count(row => row.ContainsKey("State")) == Locals.Count);

    /// <summary>
    /// Waits until its reports are there and nothing is left to do; the month is then as it always is.
    /// </summary>
    public static async Task EndsAsUndisturbedAsync(RunningSystem system)
    {
        await SettlesAsync(system);
        Assert.Equal(await UndisturbedAsync(), await EndState.ReadAsync(system));
        Assert.DoesNotContain(
            system.Proxy.Calls,
            call => call.Method == "POST" && call.Path.EndsWith("-poison/messages", StringComparison.Ordinal));
    }

    private static async Task SettlesAsync(RunningSystem system) => await system.EventuallyAsync(
        "June's drafts, and nothing left to do",
        async () => (await system.NamesAsync("drafts")).Count == BuildRun.PublishedReports.Length
            && await EndState.IsIdleAsync(system));

    private static async Task<IReadOnlyList<string>> RunUndisturbedAsync()
    {
        await using var system = await RunningSystem.StartAsync();
        system.StartApp(Settings);
        await UploadAsync(system);
        await SettlesAsync(system);
        var state = await EndState.ReadAsync(system);
        // Figures and reports, of clinic packs one for each team: a run of each, and a head that names it.
        var runs = state.Select(line => line.Split(' ')).Where(line => line[0] == "Runs").ToLookup(line => line[1]);
        Assert.All(runs, run => Assert.Equal(2, run.Count()));
        Assert.Contains($"{Period}~figures", runs.Select(run => run.Key));
        var packs = state.Count(line => line.StartsWith("exempt-", StringComparison.Ordinal)
            && line.Contains("/clinic-packs-", StringComparison.Ordinal));
        Assert.InRange(packs, 2, 30);
        Assert.Equal(packs, runs.Count(run => run.Key.StartsWith($"{Period}~clinic-packs.", StringComparison.Ordinal)));
        return state;
    }

    private static Dictionary<string, byte[]> Make()
    {
        using var folder = new WorkFolder();
        ReportingCommand.Run(
            "sample", "--period", Period, "--months", "1", "--children", "50", "--seed", "5", "--out", folder.Out)
            .MustBe(0);
        return Locals.Append(AnnexA).ToDictionary(
            file => file, file => File.ReadAllBytes(Path.Combine(folder.Out, Period, file)), StringComparer.Ordinal);
    }
}
