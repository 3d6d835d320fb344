using System.Collections.Immutable;
using Reporting.Disclosure.Attacking;

namespace Reporting.Disclosure.Choosing;

/// <summary>Chooses what to withhold beside small counts, with as little lost as may be.</summary>
/// <remarks>
/// For each count that is told too closely, in the order of the tables, the cheapest counts that let it be higher or
/// lower are withheld too (<see cref="CheapestMoves"/>), until all are protected. Then every one of them that isn't
/// needed is shown again, the largest first, so that none of those left can be spared. What earlier editions withheld
/// is kept before others, and always while its neighbours are unchanged.
/// </remarks>
internal sealed class SecondaryChoice(CountModel model, Protection protection)
{
    private readonly Withholding withholding = new(model, protection);

    private CheapestMoves Moves => new(model, withholding.IsFixed, withholding.CostOf);

    /// <summary>Whether nothing is told too closely before anything is chosen.</summary>
    public bool Holds => AreProtected(withholding.Reachable);

    public SecondaryOutcome Make()
    {
        while (Unprotected() is { } cell)
        {
            if (!withholding.CanGiveUp(cell))
                return new SecondaryOutcome(ImmutableHashSet<CellKey>.Empty, cell);
            withholding.GiveUp(cell);
        }

        return new SecondaryOutcome(Irredundant(), Unprotected: null);
    }

    /// <summary>Where nothing broader can stand in: what no choice protects was told before, and can't be untold.
    /// </summary>
    public IReadOnlySet<CellKey> MakeAsFarAsPossible()
    {
        while (Unprotected() is { } cell)
            withholding.GiveUp(cell);
        return Irredundant();
    }

    private HashSet<CellKey> Irredundant()
    {
        while (Spare())
        {
        }

        return [.. withholding.Withheld.Select(cell => model.Cells[cell].Key)];
    }

    // A count that no choice protects; null: all are.
    private int? Unprotected()
    {
        var verified = new HashSet<int>();
        foreach (var seed in withholding.Reachable)
        {
            while (withholding.MustBeProtected(seed) && !verified.Contains(seed))
            {
                var component = withholding.ComponentOf(seed);
                if (withholding.FirstExposed(component) is not { } exposed)
                    verified.UnionWith(component.Cells);
                else if (!TryProtect(exposed))
                    return exposed;
            }
        }

        return null;
    }

    private bool TryProtect(int exposed)
    {
        var found = withholding.Wanted(exposed) is { } wanted
            ? Cheapest(exposed, [wanted])
            : Cheapest(exposed, PlainWays(model.Cells[exposed].Count))
                ?? Cheapest(exposed, MixedWays(model.Cells[exposed].Count));
        var more = found?.Where(withholding.IsKnown).ToList();
        if (more is { Count: 0 } && Neighbour(exposed) is { } neighbour)
            more = [neighbour];
        foreach (var cell in more ?? [])
            withholding.Withhold(cell);
        return more is { Count: > 0 };
    }

    private IEnumerable<(long Down, long Up)> PlainWays(int count)
    {
        yield return (0, protection.Threshold);
        if (count >= protection.Threshold)
            yield return (-protection.Threshold, 0);
        if (protection.IsSmall(count))
            yield return (1 - count, protection.Threshold - count);
    }

    private IEnumerable<(long Down, long Up)> MixedWays(int count) =>
        from down in Enumerable.Range(1, protection.Threshold - 1)
        where down <= count
        select (-(long)down, (long)protection.Threshold - down);

    private HashSet<int>? Cheapest(int cell, IEnumerable<(long Down, long Up)> ways) => ways
        .Select(way => Along(cell, way.Down, way.Up))
        .OfType<HashSet<int>>()
        .MinBy(way => way.Sum(withholding.CostOf));

    private HashSet<int>? Along(int cell, long down, long up)
    {
        var way = new HashSet<int>();
        foreach (var by in new[] { down, up }.Where(each => each != 0))
        {
            if (Moves.Find(cell, by) is not { } moved)
                return null;
            way.UnionWith(moved);
        }

        return way;
    }

    // Moves in fractions of children protect nobody: then what lies nearest is withheld, the cheapest first.
    private int? Neighbour(int cell) => withholding.ComponentOf(cell).Cells
        .SelectMany(each => model.SumsOf(each).SelectMany(sum => model.Sums[sum].Cells))
        .Distinct()
        .Where(each => withholding.IsKnown(each) && !withholding.IsFixed(each))
        .OrderBy(withholding.CostOf)
        .ThenBy(each => each)
        .Cast<int?>()
        .FirstOrDefault();

    private bool Spare()
    {
        var spared = false;
        var secondaries = withholding.Withheld
            .Where(cell => !withholding.IsPrimary(cell) && !IsKept(cell))
            .OrderBy(cell => model.Cells[cell].WasWithheld)
            .ThenByDescending(cell => model.Cells[cell].Count)
            .ThenByDescending(cell => cell)
            .ToList();
        foreach (var cell in secondaries)
            spared |= TrySpare(cell);
        return spared;
    }

    private bool TrySpare(int cell)
    {
        var around = withholding.ComponentOf(cell).Cells;
        withholding.Show(cell);
        if (AreProtected(around))
            return true;
        withholding.Withhold(cell);
        return false;
    }

    private bool AreProtected(IEnumerable<int> cells)
    {
        var seen = new HashSet<int>();
        foreach (var seed in cells.Where(withholding.MustBeProtected))
        {
            if (seen.Contains(seed))
                continue;
            var component = withholding.ComponentOf(seed);
            seen.UnionWith(component.Cells);
            if (withholding.FirstExposed(component) is not null)
                return false;
        }

        return true;
    }

    // A cell once suppressed stays so while its neighbours are unchanged (scrutiny.md, Disclosure).
    private bool IsKept(int cell) => model.Cells[cell].WasWithheld && model.SumsOf(cell)
        .SelectMany(sum => model.Sums[sum].Cells)
        .All(each => model.Cells[each] is { Role: null } or { IsUnchanged: true });
}

/// <param name="Withheld">Of the candidate, by key.</param>
/// <param name="Unprotected">A place in the model that no choice protects; null: all are protected.</param>
internal sealed record SecondaryOutcome(IReadOnlySet<CellKey> Withheld, int? Unprotected);
