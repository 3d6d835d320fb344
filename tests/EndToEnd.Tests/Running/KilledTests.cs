namespace Reporting.Tests.EndToEnd.Running;

/// <summary>SIGKILL between upload and commit. Source: faults.md, the idempotency recipe.</summary>
public sealed class KilledTests
{
    private const string Contents = "/staging/uploads/";
    private const string Receipts = "/receipts/";
    private const string Transaction = "/$batch";
    private const string Requests = "/runs/messages";
    private const string Snapshots = "/snapshots/";
    private const string Workbooks = "/staging/workbooks/";

    /// <summary>One at each of the local lists.</summary>
    private static readonly KillPoint[] TakingIn =
    [
        new(Fate.KillBefore, Contents),
        new(Fate.KillAfter, Contents),
        new(Fate.KillBefore, Receipts),
        new(Fate.KillAfter, Receipts),
        new(Fate.KillBefore, Receipts, Transaction),
        new(Fate.KillAfter, Receipts, Transaction),
    ];

    /// <summary>From the set being complete to its workbooks in their places.</summary>
    private static readonly KillPoint[] Running =
    [
        new(Fate.KillBefore, Requests),
        new(Fate.KillAfter, Requests),
        new(Fate.KillBefore, Snapshots),
        new(Fate.KillAfter, Transaction),
        new(Fate.KillBefore, Workbooks),
        new(Fate.KillAfter, Workbooks),
        new(Fate.KillBefore, Workbooks, Transaction),
        new(Fate.KillAfter, Workbooks, Transaction),
        new(Fate.KillBefore, "/officer/"),
        new(Fate.KillAfter, "/drafts/"),
    ];

    /// <summary>One message may be at work in more deaths than a fault of ours would get tries.</summary>
    private static readonly IReadOnlyList<(string Name, string Value)> Patient =
    [
        .. SmallMonth.Settings,
        ("AzureFunctionsJobHost__extensions__queues__maxDequeueCount", "20"),
        ("AzureFunctionsJobHost__extensions__blobs__poisonBlobThreshold", "20"),
    ];

    [Fact]
    public async Task AMonth_KilledAtSixteenPoints_EndsAsIfNothingHadHappened()
    {
        await SmallMonth.UndisturbedAsync();
        await using var system = await RunningSystem.StartAsync();
        var app = system.StartApp(Patient);

        foreach (var (point, file) in TakingIn.Zip(SmallMonth.Locals))
        {
            system.Proxy.Plan(point.Plan());
            await SmallMonth.UploadAsync(system, file);
            await DiesAsync(system, app, point);
            app = system.StartApp(Patient);
        }

        await SmallMonth.TakesInLocalsAsync(system);
        system.Proxy.Plan(Running[0].Plan());
        await SmallMonth.UploadAsync(system, SmallMonth.AnnexA);
        foreach (var (point, next) in Running.Zip(Running.Skip(1).Select(next => next.Plan()).Append(_ => Fate.PassOn)))
        {
            await DiesAsync(system, app, point);
            system.Proxy.Plan(next);
            app = system.StartApp(Patient);
        }

        await SmallMonth.EndsAsUndisturbedAsync(system);
    }

    /// <summary>With the settings of the product: a death or two is no fault of the message.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(7)]
    public async Task AMonth_KilledOnce_EndsAsIfNothingHadHappened(int which)
    {
        await SmallMonth.UndisturbedAsync();
        await using var system = await RunningSystem.StartAsync();
        system.Proxy.Plan(Running[which].Plan());
        var app = system.StartApp(SmallMonth.Settings);
        await SmallMonth.UploadAsync(system);
        await DiesAsync(system, app, Running[which]);

        system.StartApp(SmallMonth.Settings);

        await SmallMonth.EndsAsUndisturbedAsync(system);
    }

    private static async Task DiesAsync(RunningSystem system, RunningApp app, KillPoint point)
    {
        await system.EventuallyAsync(point.ToString(), () => Task.FromResult(app.HasEnded));
        system.Proxy.Plan(_ => Fate.PassOn);
    }
}
