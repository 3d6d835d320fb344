namespace Reporting.Cli.Samples.Simulation;

/// <summary>
/// The sample's own source of chance (SplitMix64): whole-number arithmetic only, so that one seed gives the same
/// borough on any machine, runtime and culture, which <see cref="Random"/> does not promise.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count) => (int)(((Next() >> 32) * (ulong)count) >> 32);

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int perThousand) => Below(1000) < perThousand;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    public T Pick<T>(Odds<T> odds) => odds.At(Below(odds.Total));

    /// <summary>
    /// Days from a long-tailed spread given by its edges: each band between two edges is as likely as the next.
    /// </summary>
    public int Spread(IReadOnlyList<int> edges)
    {
        var band = Below(edges.Count - 1);
        return Between(edges[band], edges[band + 1]);
    }

    /// <summary>Every order as likely as any other.</summary>
    public void Shuffle<T>(T[] items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    /// <summary>Numbers from 0 to 999 in order, one of each of <paramref name="count"/> equal bands.</summary>
    public int[] Bands(int count)
    {
        var within = Below(1000);
        return [.. Enumerable.Range(0, count).Select(band => ((band * 1000) + within) / count)];
    }

    /// <summary>A separate stream, so that drawing more for one child never changes another.</summary>
    public Dice Fork() => new(Next());
}
