namespace Reporting.Tests.EndToEnd.Running;

/// <summary>A moment in a month's life: the app dies at the write that ends a chain of requests.</summary>
/// <param name="Fate">Before the write happens, or after and before the app learns of it.</param>
/// <param name="Chain">Parts of paths: the app, since its start, has made a request to each but the last in this
/// order, and now writes to the last.</param>
internal sealed record KillPoint(Fate Fate, params IReadOnlyList<string> Chain)
{
    /// <summary>Kills once.</summary>
    public Func<StorageCall, Fate> Plan()
    {
        var turn = new Lock();
        var at = 0;
        return call =>
        {
            lock (turn)
            {
                if (at == Chain.Count || !call.Path.Contains(Chain[at], StringComparison.Ordinal))
                    return Fate.PassOn;
                if (at == Chain.Count - 1 && !call.IsOurWrite)
                    return Fate.PassOn;
                at++;
                return at == Chain.Count ? Fate : Fate.PassOn;
            }
        };
    }

    public override string ToString() => $"{Fate} {string.Join(", then ", Chain)}";
}
