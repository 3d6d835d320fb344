namespace Reporting.Cli.Demo;

/// <summary>The last lines that a process wrote: what a failure shows.</summary>
internal sealed class LastLines(int count)
{
    private readonly Lock gate = new();
    private readonly Queue<string> lines = new();

    /// <param name="line">Null (the end of a stream) is nothing.</param>
    public void Add(string? line)
    {
        if (line is null)
            return;
        lock (gate)
        {
            lines.Enqueue(line);
            if (lines.Count > count)
                lines.Dequeue();
        }
    }

    public IReadOnlyList<string> ToList()
    {
        lock (gate)
            return [.. lines];
    }
}
