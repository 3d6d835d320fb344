using Reporting.Cli.Demo;

namespace Reporting.Tests.Cli.Demo;

public sealed class PatienceTests
{
    private readonly LeapingTime time = new();
    private readonly Lines lines = new();
    private string? ended;

    private Patience Patience => new(() => ended, lines, time);

    [Fact]
    public async Task UntilAsync_FoundAtLast_ReturnsItAndTellsEachChangeOnce()
    {
        var looks = new Queue<Look<string>>(
            [new(null, "none"), new(null, "none"), new(null, "one of two"), new("both", "two of two")]);

        var found = await Patience.UntilAsync(_ => Task.FromResult(looks.Dequeue()), CancellationToken.None);

        Assert.Equal("both", found);
        Assert.Equal(["none", "one of two"], lines.Said);
    }

    [Fact]
    public async Task UntilAsync_NothingMoves_FailsAfterTwoMinutesAndSaysWhereItStands()
    {
        var failure = await Assert.ThrowsAsync<DemoFailedException>(() => Patience.UntilAsync(
            _ => Task.FromResult(new Look<string>(null, "15 of 16 receipts")), CancellationToken.None));

        Assert.Contains("15 of 16 receipts", failure.Message, StringComparison.Ordinal);
        Assert.InRange(
            time.GetElapsedTime(0), Patience.StandsStillAfter, Patience.StandsStillAfter + TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task UntilAsync_ThingsMoveSlowly_WaitsOn()
    {
        var minutes = 0;

        var found = await Patience.UntilAsync(
            _ =>
            {
                minutes = (int)time.GetElapsedTime(0).TotalMinutes;
                return Task.FromResult(new Look<string>(minutes >= 10 ? "at last" : null, $"minute {minutes}"));
            },
            CancellationToken.None);

        Assert.Equal("at last", found);
    }

    [Fact]
    public async Task UntilAsync_AppEnded_FailsAtOnce()
    {
        ended = "The functions app ended with exit code 134.";

        var failure = await Assert.ThrowsAsync<DemoFailedException>(() => Patience.UntilAsync(
            _ => Task.FromResult(new Look<string>(null, "no receipts")), CancellationToken.None));

        Assert.StartsWith(ended, failure.Message, StringComparison.Ordinal);
        Assert.Equal(TimeSpan.Zero, time.GetElapsedTime(0));
    }

    [Fact]
    public async Task UntilAsync_Stopped_IsCancelled()
    {
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Patience.UntilAsync(
            async _ =>
            {
                await stop.CancelAsync();
                return new Look<string>(null, "waiting");
            },
            stop.Token));
    }

    private sealed class Lines : IProgress<string>
    {
        public List<string> Said { get; } = [];

        public void Report(string value) => Said.Add(value);
    }
}
