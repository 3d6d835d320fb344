using Reporting.Disclosure.Attacking;

namespace Reporting.Disclosure.Choosing;

/// <summary>Which counts would have to be withheld so that a count could be higher or lower by so much.</summary>
/// <remarks>
/// A linear program: moves of counts that keep every sum, at the least cost, where moving what is withheld already
/// costs nothing and moving what is shown costs its count and one for the cell. What must move must be withheld. It
/// looks near the count first: two sums away, then four, then everywhere.
/// </remarks>
internal sealed class CheapestMoves(CountModel model, Func<int, bool> isFixed, Func<int, long> costOf)
{
    private static readonly int[] Distances = [2, 4, int.MaxValue];

    /// <returns>Null: there is no way.</returns>
    public IReadOnlyCollection<int>? Find(int cell, long by)
    {
        var before = -1;
        foreach (var distance in Distances)
        {
            var near = Near(cell, distance);
            if (near.Count == before)
                return null;
            before = near.Count;
            if (Solve(cell, by, near) is { } moved)
                return moved;
        }

        return null;
    }

    private List<int> Near(int cell, int distance)
    {
        var near = new List<int> { cell };
        var seen = new HashSet<int> { cell };
        var from = 0;
        while (distance-- > 0 && from < near.Count)
        {
            var end = near.Count;
            for (; from < end; from++)
            {
                foreach (var sum in model.SumsOf(near[from]))
                    near.AddRange(model.Sums[sum].Cells.Where(each => !isFixed(each) && seen.Add(each)));
            }
        }

        return near;
    }

    private List<int>? Solve(int cell, long by, List<int> near)
    {
        var program = new MovesProgram(model, near, costOf, by);
        try
        {
            var simplex = new Simplex(program.Unknowns, program.Equations(cell, by));
            if (!simplex.IsFeasible || !simplex.Minimise(program.Costs))
                return null;
            return program.Moved(simplex.Values());
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
