using Reporting.Disclosure.Attacking;

namespace Reporting.Disclosure.Choosing;

/// <summary>Moves of counts up and down as a linear program that <see cref="Simplex"/> solves.</summary>
/// <remarks>An unknown for each way up, for each way down of what is not nothing, and for what is left of small counts.
/// </remarks>
internal sealed class MovesProgram
{
    private readonly CountModel model;
    private readonly List<int> near;
    private readonly Dictionary<int, int> up = [];
    private readonly Dictionary<int, int> down = [];
    private readonly Dictionary<int, int> left = [];

    public MovesProgram(CountModel model, List<int> near, Func<int, long> costOf, long by)
    {
        (this.model, this.near) = (model, near);
        var costs = new List<long>();
        foreach (var cell in near)
        {
            up[cell] = Next(costs, costOf(cell));
            var count = model.Cells[cell].Count;
            if (count > 0)
                down[cell] = Next(costs, costOf(cell));

            // Larger counts are hardly ever used up; were it so, the attacker would find out and more be withheld.
            if (count > 0 && count < 2 * Math.Abs(by))
                left[cell] = Next(costs, 0);
        }

        Costs = [.. costs];
    }

    public long[] Costs { get; }

    public int Unknowns => Costs.Length;

    public IEnumerable<long[]> Equations(int cell, long by)
    {
        var move = Row(by);
        move[up[cell]] = 1;
        if (down.TryGetValue(cell, out var fall))
            move[fall] = -1;
        yield return move;
        foreach (var sum in near.SelectMany(model.SumsOf).Distinct())
            yield return Kept(model.Sums[sum]);
        foreach (var (small, remainder) in left)
        {
            var whole = Row(model.Cells[small].Count);
            (whole[down[small]], whole[remainder]) = (1, 1);
            yield return whole;
        }
    }

    public List<int> Moved(long[] values) => near.FindAll(cell =>
        values[up[cell]] != 0 || (down.TryGetValue(cell, out var fall) && values[fall] != 0));

    private long[] Kept(CountSum sum)
    {
        var row = Row(0);
        Move(row, sum.Whole, 1);
        foreach (var part in sum.Parts)
            Move(row, part, -1);
        return row;
    }

    private void Move(long[] row, int cell, int sign)
    {
        if (!up.TryGetValue(cell, out var rise))
            return;
        row[rise] = sign;
        if (down.TryGetValue(cell, out var fall))
            row[fall] = -sign;
    }

    private long[] Row(long constant)
    {
        var row = new long[Unknowns + 1];
        row[^1] = constant;
        return row;
    }

    private static int Next(List<long> costs, long cost)
    {
        costs.Add(cost);
        return costs.Count - 1;
    }
}
