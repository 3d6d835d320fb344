namespace Reporting.Tests.Disclosure;

/// <summary>A textbook simplex in floating point: the least and most an unknown can be.</summary>
internal static class LinearReasoning
{
    private const double Nothing = 1e-7;

    public static double Highest(
        IReadOnlyList<KnownSum> sums, List<int> component, int goal, int direction)
    {
        var (rows, unknowns, width) = (sums.Count, component.Count, component.Count + sums.Count);
        var unknown = component.IndexOf(goal);
        var tableau = new double[rows + 1, width + 1];
        var basis = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            var flip = sums[row].Constant < 0 ? -1 : 1;
            for (var column = 0; column < unknowns; column++)
                tableau[row, column] = flip * sums[row].Signs.GetValueOrDefault(component[column]);
            tableau[row, unknowns + row] = 1;
            tableau[row, width] = flip * sums[row].Constant;
            basis[row] = unknowns + row;
            for (var column = 0; column <= width; column++)
                tableau[rows, column] -= column >= unknowns && column < width ? 0 : tableau[row, column];
        }

        Improve(tableau, basis, width, width);
        Assert.True(Math.Abs(tableau[rows, width]) < 1e-5, "The true counts solve the equations.");
        for (var column = 0; column <= width; column++)
            tableau[rows, column] = column == unknown ? -direction : 0;
        for (var row = 0; row < rows; row++)
        {
            if (basis[row] >= unknowns)
                Retire(tableau, basis, row, unknowns, width);
            if (basis[row] == unknown)
                Eliminate(tableau, rows, row, unknown, width);
        }

        return Improve(tableau, basis, unknowns, width) ? tableau[rows, width] : double.PositiveInfinity;
    }

    private static void Retire(double[,] tableau, int[] basis, int row, int unknowns, int width)
    {
        for (var column = 0; column < unknowns; column++)
        {
            if (Math.Abs(tableau[row, column]) > Nothing)
            {
                Pivot(tableau, basis, row, column, width);
                return;
            }
        }
    }

    // Bland's rule: the first that helps comes in, of equals the first goes out.
    private static bool Improve(double[,] tableau, int[] basis, int columns, int width)
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
            Pivot(tableau, basis, leaving, column, width);
        }
    }

    private static void Pivot(double[,] tableau, int[] basis, int row, int column, int width)
    {
        var pivot = tableau[row, column];
        for (var at = 0; at <= width; at++)
            tableau[row, at] /= pivot;
        for (var other = 0; other <= basis.Length; other++)
        {
            if (other != row)
                Eliminate(tableau, other, row, column, width);
        }

        basis[row] = column;
    }

    private static void Eliminate(double[,] tableau, int other, int row, int column, int width)
    {
        var factor = tableau[other, column];
        for (var at = 0; factor != 0 && at <= width; at++)
            tableau[other, at] -= factor * tableau[row, at];
    }
}
