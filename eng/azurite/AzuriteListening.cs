using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Reporting.Azurite;

/// <summary>What a starting Azurite says of its services: the address of each, once it listens there.</summary>
internal sealed partial class AzuriteListening
{
    private const int LinesShown = 15;

    private readonly Lock gate = new();
    private readonly Queue<string> said = new();
    private readonly TaskCompletionSource known = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Uri? Blob { get; private set; }

    public Uri? Queue { get; private set; }

    public Uri? Table { get; private set; }

    /// <remarks>Goes on reading afterwards: a process whose output nobody takes stands still one day.</remarks>
    public static async Task<AzuriteListening> WaitAsync(Process process, TimeSpan within, CancellationToken cancel)
    {
        var listening = new AzuriteListening();
        process.OutputDataReceived += (_, line) => listening.Hear(line.Data);
        process.ErrorDataReceived += (_, line) => listening.Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await Task.WhenAny(listening.known.Task, process.WaitForExitAsync(cancel))
                .WaitAsync(within, TimeProvider.System, cancel);
        }
        catch (TimeoutException)
        {
            throw new AzuriteException(listening.Failure($"did not listen within {within.TotalSeconds:0} seconds"));
        }

        cancel.ThrowIfCancellationRequested();
        return listening.known.Task.IsCompleted
            ? listening
            : throw new AzuriteException(listening.Failure("ended while it started"));
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        lock (gate)
        {
            said.Enqueue(line);
            if (said.Count > LinesShown)
                said.Dequeue();
            if (Address().Match(line) is { Success: true } found)
                Note(found.Groups["service"].Value, new Uri(found.Groups["address"].Value + "/"));
        }
    }

    private void Note(string service, Uri address)
    {
        switch (service)
        {
            case "Blob":
                Blob = address;
                break;
            case "Queue":
                Queue = address;
                break;
            default:
                Table = address;
                break;
        }

        if (Blob is not null && Queue is not null && Table is not null)
            known.TrySetResult();
    }

    private string Failure(string what)
    {
        lock (gate)
            return string.Join(Environment.NewLine, [$"Azurite {what}. Its last lines:", .. said]);
    }

    [GeneratedRegex(@"^Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>http\S+)$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
