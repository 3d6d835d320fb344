namespace Reporting.Disclosure.Attacking;

/// <summary>What each equation alone leaves of the possible values of its unknowns, until nothing changes.</summary>
/// <remarks>
/// Never too narrow. Exact where a component is one sum or a tree of sums; else equations together can tell more, which
/// is what linear programming is for.
/// </remarks>
internal sealed class Intervals
{
    /// <summary>No upper bound.</summary>
    public const long Unbounded = long.MaxValue;

    private readonly long[] lowest;
    private readonly long[] highest;

    public Intervals(Component component)
    {
        lowest = new long[component.Cells.Count];
        highest = new long[component.Cells.Count];
        Array.Fill(highest, Unbounded);

        // Along a tree the longest way is as long as there are equations; on a circle it may go on for ever.
        var passes = component.Equations.Count + 1;
        while (passes-- > 0 && Narrow(component.Equations))
        {
        }
    }

    public long Lowest(int local) => lowest[local];

    public long Highest(int local) => highest[local];

    private bool Narrow(IEnumerable<Equation> equations)
    {
        var isNarrower = false;
        foreach (var equation in equations)
            isNarrower |= Narrow(equation);
        return isNarrower;
    }

    // Of all terms together the least and the most; each unknown gets what the others leave.
    private bool Narrow(Equation equation)
    {
        var (least, endlessLow, most, endlessHigh) = (0L, 0, 0L, 0);
        foreach (var (local, sign) in equation.Terms)
        {
            Add(sign > 0 ? lowest[local] : Negated(highest[local]), ref least, ref endlessLow);
            Add(sign > 0 ? highest[local] : -lowest[local], ref most, ref endlessHigh);
        }

        var isNarrower = false;
        foreach (var (local, sign) in equation.Terms)
        {
            var (low, high) = (lowest[local], highest[local]);
            var othersLeast = Others(least, endlessLow, sign > 0 ? low : Negated(high));
            var othersMost = Others(most, endlessHigh, sign > 0 ? high : -low);
            var (from, to) = (equation.Constant - othersMost, equation.Constant - othersLeast);
            isNarrower |= sign > 0 ? Set(local, from, to) : Set(local, -to, -from);
        }

        return isNarrower;
    }

    private bool Set(int local, long? low, long? high)
    {
        var (before, after) = ((lowest[local], highest[local]), (
            Math.Max(lowest[local], low ?? 0), Math.Min(highest[local], high ?? Unbounded)));
        (lowest[local], highest[local]) = after;
        return before != after;
    }

    private static long Negated(long bound) => bound == Unbounded ? -Unbounded : -bound;

    private static bool IsEndless(long bound) => bound == Unbounded || bound == -Unbounded;

    private static void Add(long bound, ref long sum, ref int endless)
    {
        if (IsEndless(bound))
            endless++;
        else
            sum += bound;
    }

    // Null: one of the others has no bound on this side.
    private static long? Others(long sum, int endless, long own) =>
        endless - (IsEndless(own) ? 1 : 0) > 0 ? null : IsEndless(own) ? sum : sum - own;
}
