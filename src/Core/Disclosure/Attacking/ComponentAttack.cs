namespace Reporting.Disclosure.Attacking;

/// <summary>What linear reasoning over non-negative whole numbers tells of the unknowns of a component.</summary>
/// <remarks>
/// A count is believed to be protected only where two solutions in whole numbers prove it: one with a low and one with
/// a high value. Every solution found on the way is kept for all unknowns; the true counts are the first.
/// </remarks>
internal sealed class ComponentAttack
{
    private readonly Component component;
    private readonly Protection protection;
    private readonly Intervals intervals;
    private readonly bool isExact;
    private readonly long[] lowest;
    private readonly long[] highest;
    private Simplex? program;
    private bool isBeyondReckoning;

    public ComponentAttack(CountModel model, Component component, Protection protection)
    {
        this.component = component;
        this.protection = protection;
        intervals = new Intervals(component);
        isExact = component.IsTree;
        lowest = [.. component.Cells.Select(cell => (long)model.Cells[cell].Count)];
        highest = [.. lowest];
    }

    /// <summary>Whether single equations tell too much already: quickly found, and never wrongly.</summary>
    public bool IsPlainlyExposed(int cell) => component.Local(cell) is var local
        && !protection.Holds(intervals.Lowest(local), intervals.Highest(local));

    public bool IsExposed(int cell)
    {
        if (IsPlainlyExposed(cell))
            return true;
        if (isExact)
            return false;
        var local = component.Local(cell);
        if (!IsProven(local))
            Find(local, towards: 1);
        if (!IsProven(local))
            Find(local, towards: -1);
        return !IsProven(local);
    }

    private bool IsProven(int local) => protection.Holds(lowest[local], highest[local]);

    private void Find(int local, int towards)
    {
        if (isBeyondReckoning)
            return;
        try
        {
            program ??= new Simplex(component.Cells.Count, component.Equations.Select(Coefficients));
            var costs = new long[component.Cells.Count];
            costs[local] = -towards;
            if (!program.Minimise(costs))
                highest[local] = Intervals.Unbounded;
            Keep(program);
        }
        catch (OverflowException)
        {
            // Nothing is proven then, and what isn't proven isn't shown.
            isBeyondReckoning = true;
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
