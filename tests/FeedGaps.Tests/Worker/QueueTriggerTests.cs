using System.Text;
using Reporting.Tests.Emulator;

namespace Reporting.Tests.Worker;

public sealed class QueueTriggerTests(EmulatorFixture emulator) : IClassFixture<EmulatorFixture>
{
    private readonly TestHost host = new(emulator.ConnectionString);

    [Fact]
    public async Task Message_Base64AsInTheCloud_ReachesTheFunctionAsText()
    {
        await using var running = await host.StartAsync("Text");
        await SendAsync("grüße");

        var call = await host.Calls.NextAsync();

        Assert.Equal("grüße", call.Value);
        Assert.Equal("Text", call.Function);
        Assert.True(Guid.TryParse(call.Context.InvocationId, out _));
        Assert.Matches("^00-[0-9a-f]{32}-[0-9a-f]{16}-01$", call.Context.TraceContext.TraceParent);
    }

    [Fact]
    public async Task Message_Json_ReachesTheFunctionAsItsRecord()
    {
        await using var running = await host.StartAsync("Json");
        await SendAsync("""{"report":"overview","month":4}""");

        Assert.Equal(new Order("overview", 4), (await host.Calls.NextAsync()).Value);
    }

    [Fact]
    public async Task Message_WithEncodingNone_IsReadAsItIs()
    {
        host.With("AzureFunctionsJobHost:extensions:queues:messageEncoding", "none");
        await using var running = await host.StartAsync("Text");
        await host.Queue.CreateIfNotExistsAsync();
        await host.Queue.SendMessageAsync("plain");

        Assert.Equal("plain", (await host.Calls.NextAsync()).Value);
    }

    [Fact]
    public async Task Message_WhoseFunctionFails_IsTriedFiveTimesAndThenPoison()
    {
        await using var running = await StartFailingAsync();
        await SendAsync("ZZCANARY");

        for (var count = 1; count <= 5; count++)
            Assert.Equal("ZZCANARY", (await host.Calls.NextAsync()).Value);
        await host.Lines.SeenAsync($"moves to {host.Id}-poison");

        Assert.Equal("ZZCANARY", await PoisonAsync());
        Assert.False(host.Calls.Any);
        Assert.Equal(5, host.Lines.Written.Count(line => line.Contains("No.", StringComparison.Ordinal)));
        Assert.DoesNotContain(host.Lines.Written, line => line.Contains("ZZCANARY", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Text", "not base64!")]
    [InlineData("Json", "WlpDQU5BUlk=")]
    public async Task Message_ThatCannotBeRead_IsPoisonAtOnceAndNowhereInTheLog(string function, string body)
    {
        await using var running = await host.StartAsync(function);
        await host.Queue.CreateIfNotExistsAsync();
        await host.Queue.SendMessageAsync(body);
        await host.Lines.SeenAsync($"moves to {host.Id}-poison");

        var poison = await Wait.ForAsync(async () =>
            (await host.QueueNamed($"{host.Id}-poison").PeekMessagesAsync(1)).Value.FirstOrDefault());

        Assert.Equal(body, poison.Body.ToString());
        Assert.False(host.Calls.Any);
        Assert.DoesNotContain(host.Lines.Written, line => line.Contains(body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Message_WhoseFunctionRunsLongerThanTheLease_StaysHidden()
    {
        var end = new TaskCompletionSource();
        await using var running = await StartAsync(_ => end.Task);
        await SendAsync("long");
        await host.Calls.NextAsync();

        // The lease of three seconds is over by the emulator's clock when a message hidden for five can be had.
        var clock = host.QueueNamed($"{host.Id}-clock");
        await clock.CreateAsync();
        await clock.SendMessageAsync("tick", visibilityTimeout: TimeSpan.FromSeconds(5));
        await Wait.ForAsync(async () => (await clock.PeekMessagesAsync(1)).Value.FirstOrDefault());
        end.SetResult();
        await host.Lines.SeenAsync("Executed 'Text' (Succeeded");

        Assert.False(host.Calls.Any);
    }

    [Fact]
    public async Task Stop_WhileAFunctionRuns_CancelsItAndGivesTheMessageBack()
    {
        var running = await StartAsync(call =>
            Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, call.Cancelled));
        await SendAsync("again");
        await host.Calls.NextAsync();

        await running.DisposeAsync();

        var message = (await host.Queue.ReceiveMessageAsync()).Value;
        Assert.Equal(2, message.DequeueCount);
        Assert.Contains(
            host.Lines.Written, line => line.Contains("Executed 'Text' (Cancelled", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stop_WhileAFunctionIgnoresTheToken_WaitsTheGraceAndNoLonger()
    {
        var never = new TaskCompletionSource();
        host.With("LocalHost:StopGrace", "00:00:00.2");
        var running = await StartAsync(_ => never.Task);
        await SendAsync("deaf");
        await host.Calls.NextAsync();

        await running.DisposeAsync();

        Assert.Contains(host.Lines.Written, line => line.Contains("left behind", StringComparison.Ordinal));
        never.SetResult();
    }

    [Fact]
    public async Task Run_LongerThanFunctionTimeout_IsCancelledAndCountsAsFailed()
    {
        host.With("AzureFunctionsJobHost:functionTimeout", "00:00:00.1");
        await using var running =
            await StartAsync(call => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, call.Cancelled));
        await SendAsync("slow");

        await host.Lines.SeenAsync("ran longer than functionTimeout");
        await host.Lines.SeenAsync("Executed 'Text' (Failed");
    }

    private Task<RunningHost> StartFailingAsync() => StartAsync(_ => throw new InvalidOperationException("No."));

    private async Task<RunningHost> StartAsync(Func<Call, Task> then)
    {
        var running = await host.StartAsync("Text");
        host.Calls.Then = then;
        return running;
    }

    private async Task SendAsync(string text)
    {
        await host.Queue.CreateIfNotExistsAsync();
        await host.Queue.SendMessageAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
    }

    private async Task<string> PoisonAsync()
    {
        var poison = await Wait.ForAsync(async () =>
            (await host.QueueNamed($"{host.Id}-poison").PeekMessagesAsync(1)).Value.FirstOrDefault());
        return Encoding.UTF8.GetString(Convert.FromBase64String(poison.Body.ToString()));
    }
}
