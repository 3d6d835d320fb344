namespace Reporting.Tests.Disclosure;

/// <summary>A textbook simplex in floating point: the least and most that unknowns can be, none of them negative.
/// </summary>
internal sealed class LinearReasoning
{
    private const double Nothing = 1e-7;

    private readonly int unknowns;
    private readonly int width;
    private readonly Dictionary<int, int> places;
    private readonly double[,] tableau;
    private readonly int[] basis;

    /// <param name="sums">Solved by the true counts, so that there is a solution.</param>
    /// <param name="component">The unknowns that they are about.</param>
    public LinearReasoning(IReadOnlyList<KnownSum> sums, IReadOnlyList<int> component)
    {
        (unknowns, width) = (component.Count, component.Count + sums.Count);
        places = component.Select((unknown, place) => (unknown, place)).ToDictionary();
        tableau = new double[sums.Count + 1, width + 1];
        basis = new int[sums.Count];
        for (var row = 0; row < sums.Count; row++)
            Enter(row, sums[row]);
        Improve(width);
        Assert.True(Math.Abs(tableau[sums.Count, width]) < 1e-5, "The true counts solve the equations.");
        for (var row = 0; row < sums.Count; row++)
        {
            if (basis[row] >= unknowns)
                Retire(row);
        }
    }

    /// <summary>Of what counts in the direction: the most, or for -1 the least times -1.</summary>
    public double Highest(int goal, int direction)
    {
        var (unknown, rows) = (places[goal], basis.Length);
        for (var column = 0; column <= width; column++)
            tableau[rows, column] = column == unknown ? -direction : 0;
        for (var row = 0; row < rows; row++)
        {
            if (basis[row] == unknown)
                Eliminate(rows, row, unknown);
        }

        return Improve(unknowns) ? tableau[rows, width] : double.PositiveInfinity;
    }

    /// <summary>In the solution that was found last.</summary>
    public double ValueOf(int unknown)
    {
        var row = Array.IndexOf(basis, places[unknown]);
        return row < 0 ? 0 : tableau[row, width];
    }

    private void Enter(int row, KnownSum sum)
    {
        var flip = sum.Constant < 0 ? -1 : 1;
        foreach (var (unknown, sign) in sum.Signs)
            tableau[row, places[unknown]] = flip * sign;
        tableau[row, unknowns + row] = 1;
        tableau[row, width] = flip * sum.Constant;
        basis[row] = unknowns + row;
        for (var column = 0; column <= width; column++)
            tableau[basis.Length, column] -= column >= unknowns && column < width ? 0 : tableau[row, column];
    }

    // What was only there to begin with goes out.
    private void Retire(int row)
    {
        for (var column = 0; column < unknowns; column++)
        {
            if (Math.Abs(tableau[row, column]) > Nothing)
            {
                Pivot(row, column);
                return;
            }
        }
    }

    // Bland's rule: the first that helps comes in, of equals the first goes out.
    private bool Improve(int columns)
    {
        var goal = basis.Length;
        while (true)
        {
            var column = Enumerable.Range(0, columns).FirstOrDefault(each => tableau[goal, each] < -Nothing, -1);
            if (column < 0)
                return true;
            var leaving = Enumerable.Range(0, goal).Where(row => tableau[row, column] > Nothing)
                .OrderBy(row => Math.Round(tableau[row, width] / tableau[row, column], 7))
                .ThenBy(row => basis[row])
                .FirstOrDefault(-1);
            if (leaving < 0)
                return false;
            Pivot(leaving, column);
        }
    }

    private void Pivot(int row, int column)
    {
        var pivot = tableau[row, column];
        for (var at = 0; at <= width; at++)
            tableau[row, at] /= pivot;
        for (var other = 0; other <= basis.Length; other++)
        {
            if (other != row)
                Eliminate(other, row, column);
        }

        basis[row] = column;
    }

    private void Eliminate(int row, int by, int column)
    {
        var factor = tableau[row, column];
        for (var at = 0; factor != 0 && at <= width; at++)
            tableau[row, at] -= factor * tableau[by, at];
    }
}
