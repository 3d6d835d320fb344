using System.Collections.Immutable;

namespace Reporting.Cli.Demo;

/// <summary>How long each phase took.</summary>
internal sealed class PhaseTimes(TimeProvider time)
{
    private readonly List<(string Phase, TimeSpan Took)> phases = [];

    public ImmutableArray<(string Phase, TimeSpan Took)> ToList() => [.. phases];

    public async Task<T> MeasureAsync<T>(string phase, Func<Task<T>> work)
    {
        var began = time.GetTimestamp();
        var made = await work();
        phases.Add((phase, time.GetElapsedTime(began)));
        return made;
    }

    public Task MeasureAsync(string phase, Func<Task> work) => MeasureAsync(phase, async () =>
    {
        await work();
        return true;
    });
}
