namespace Reporting.Disclosure.Attacking;

/// <summary>What linear reasoning over non-negative whole numbers tells of the unknowns of a component.</summary>
/// <remarks>
/// A count is believed to be protected only where two solutions in whole numbers prove it: one with a low and one with
/// a high value. Every solution found on the way is kept for all unknowns; the true counts are the first.
/// </remarks>
internal sealed class ComponentAttack
{
    private readonly Component component;
    private readonly Func<int, Span, bool> isEnough;
    private readonly Intervals intervals;
    private readonly bool isExact;
    private readonly long[] lowest;
    private readonly long[] highest;
    private Simplex? program;
    private bool isBeyondReckoning;

    /// <param name="isEnough">Whether a cell is protected by the values that it can have.</param>
    public ComponentAttack(CountModel model, Component component, Func<int, Span, bool> isEnough)
    {
        this.component = component;
        this.isEnough = isEnough;
        intervals = new Intervals(component);
        isExact = component.IsTree;
        lowest = [.. component.Cells.Select(cell => (long)model.Cells[cell].Count)];
        highest = [.. lowest];
    }

    /// <summary>Whether single equations tell too much already: quickly found, and never wrongly.</summary>
    public bool IsPlainlyExposed(int cell) => !isEnough(cell, Within(component.Local(cell)));

    public bool IsExposed(int cell)
    {
        if (IsPlainlyExposed(cell))
            return true;
        if (isExact)
            return false;
        var local = component.Local(cell);
        if (!isEnough(cell, Proven(local)))
            Bound(local, towards: 1);
        if (!isEnough(cell, Proven(local)))
            Bound(local, towards: -1);
        return !isEnough(cell, Proven(local));
    }

    /// <summary>Whether linear reasoning leaves enough, be it in fractions of children.</summary>
    public bool MayBeEnough(int cell) =>
        component.Local(cell) is var local && isEnough(cell, new Span(Bound(local, -1), Bound(local, 1)));

    /// <summary>All that it can be.</summary>
    public Span SpanOf(int cell)
    {
        var local = component.Local(cell);
        if (isExact)
            return Within(local);
        Bound(local, towards: 1);
        Bound(local, towards: -1);
        return Proven(local);
    }

    private Span Within(int local) => new(intervals.Lowest(local), intervals.Highest(local));

    private Span Proven(int local) => new(lowest[local], highest[local]);

    // The whole number that is farthest that way and not ruled out; solutions met on the way are kept.
    private long Bound(int local, int towards)
    {
        if (isBeyondReckoning)
            return towards > 0 ? highest[local] : lowest[local];
        try
        {
            program ??= new Simplex(component.Cells.Count, component.Equations.Select(Coefficients));
            var costs = new long[component.Cells.Count];
            costs[local] = -towards;
            var isBounded = program.Minimise(costs);
            if (!isBounded)
                highest[local] = Intervals.Unbounded;
            Keep(program);
            var (value, divisor) = (program.Values()[local], program.Divisor);
            return !isBounded ? Intervals.Unbounded : towards > 0 ? value / divisor : (value + divisor - 1) / divisor;
        }
        catch (OverflowException)
        {
            // Nothing is proven then, and what isn't proven isn't shown.
            isBeyondReckoning = true;
            return towards > 0 ? highest[local] : lowest[local];
        }
    }

    private void Keep(Simplex solved)
    {
        var values = solved.Values();
        if (Array.Exists(values, value => value % solved.Divisor != 0))
            return;
        for (var local = 0; local < values.Length; local++)
        {
            lowest[local] = Math.Min(lowest[local], values[local] / solved.Divisor);
            highest[local] = Math.Max(highest[local], values[local] / solved.Divisor);
        }
    }

    private long[] Coefficients(Equation equation)
    {
        var row = new long[component.Cells.Count + 1];
        foreach (var (local, sign) in equation.Terms)
            row[local] += sign;
        row[^1] = equation.Constant;
        return row;
    }
}
