using System.Collections.Immutable;

namespace Reporting.Audits.Allocation;

/// <summary>Keeps what is drawn from groups in step with how many cases they have.</summary>
/// <remarks>
/// Each draw goes to the group with the most cases for one more than it has (Sainte-Laguë's method): groups of equal
/// size never differ by more than one, unless one has no case left or re-audits came first.
/// </remarks>
/// <param name="groups">The group of every case of the frame.</param>
/// <param name="lots">Decides between groups that are owed the same.</param>
internal sealed class Balance<T>(ImmutableArray<T> groups, Lots lots) where T : notnull
{
    private readonly Dictionary<T, int> sizes = groups.CountBy(group => group).ToDictionary();
    private readonly Dictionary<T, int> drawn = [];
    private readonly int total = groups.Length;

    public IEnumerable<T> Groups => sizes.Keys;

    public void Add(T group) => drawn[group] = drawn.GetValueOrDefault(group) + 1;

    /// <summary>Which of the groups is owed the next draw.</summary>
    public T Next(IEnumerable<T> among) => among.Distinct()
        .OrderByDescending(Owed)
        .ThenBy(group => lots.Of($"{group}"), StringComparer.Ordinal)
        .First();

    /// <summary>Whether the group has its share of so many draws, rounded down.</summary>
    public bool HasShare(T group, int draws) => drawn.GetValueOrDefault(group) >= sizes[group] * draws / total;

    /// <summary>Whether the group can have one more without having more than its share, rounded up.</summary>
    public bool HasRoom(T group, int draws) => drawn.GetValueOrDefault(group) * total < sizes[group] * draws;

    private decimal Owed(T group) => sizes[group] / (decimal)((2 * drawn.GetValueOrDefault(group)) + 1);
}
