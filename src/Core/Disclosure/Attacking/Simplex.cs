namespace Reporting.Disclosure.Attacking;

/// <summary>Linear programs over non-negative unknowns and equations of whole numbers, solved exactly.</summary>
/// <remarks>
/// The tableau is kept in whole numbers over one common divisor (Edmonds' integer pivoting), so that nothing is ever
/// rounded and equal inputs give equal answers on any machine. Bland's rule keeps it from going round in circles.
/// </remarks>
internal sealed class Simplex
{
    private const int None = -1;

    private readonly int columns;
    private readonly List<long[]> rows = [];
    private readonly List<int> basis = [];
    private long divisor = 1;
    private long[] goal = [];

    /// <param name="equations">Coefficients of every unknown and, last, the constant.</param>
    public Simplex(int unknowns, IEnumerable<long[]> equations)
    {
        columns = unknowns;
        foreach (var equation in equations)
        {
            rows.Add(equation[unknowns] < 0 ? Array.ConvertAll(equation, each => -each) : [.. equation]);
            basis.Add(None);
        }

        IsFeasible = FindStart();
    }

    /// <summary>Whether anything solves the equations at all.</summary>
    public bool IsFeasible { get; }

    /// <summary>What every number of <see cref="Values"/> is to be divided by.</summary>
    public long Divisor => divisor;

    /// <summary>Moves to a solution with the least cost.</summary>
    /// <returns>False: cost falls without end.</returns>
    /// <exception cref="OverflowException">The numbers grow beyond what is reckoned with.</exception>
    public bool Minimise(long[] costs)
    {
        goal = new long[columns + 1];
        for (var column = 0; column < columns; column++)
            goal[column] = checked(costs[column] * divisor);
        for (var row = 0; row < rows.Count; row++)
        {
            var cost = costs[basis[row]];
            for (var column = 0; cost != 0 && column <= columns; column++)
                goal[column] = checked(goal[column] - (cost * rows[row][column]));
        }

        return Improve();
    }

    /// <summary>The unknowns at the solution reached, times <see cref="Divisor"/>.</summary>
    public long[] Values()
    {
        var values = new long[columns];
        for (var row = 0; row < rows.Count; row++)
            values[basis[row]] = rows[row][columns];
        return values;
    }

    // What is missing to each equation is brought down to nothing; equations that others imply go.
    private bool FindStart()
    {
        goal = new long[columns + 1];
        foreach (var row in rows)
        {
            for (var column = 0; column <= columns; column++)
                goal[column] -= row[column];
        }

        Improve();
        if (goal[columns] != 0)
            return false;
        for (var row = rows.Count - 1; row >= 0; row--)
        {
            if (basis[row] == None && !TryEnter(row))
            {
                rows.RemoveAt(row);
                basis.RemoveAt(row);
            }
        }

        return true;
    }

    private bool TryEnter(int row)
    {
        var column = Array.FindIndex(rows[row], 0, columns, each => each != 0);
        if (column < 0)
            return false;
        if (rows[row][column] < 0)
            rows[row] = Array.ConvertAll(rows[row], each => -each);
        Pivot(row, column);
        return true;
    }

    private bool Improve()
    {
        var standing = 0;
        while (Entering(isCareful: standing > rows.Count) is var column && column >= 0)
        {
            var row = Leaving(column);
            if (row < 0)
                return false;
            standing = rows[row][columns] == 0 ? standing + 1 : 0;
            Pivot(row, column);
        }

        return true;
    }

    // The steepest is the fastest; where many steps get nowhere, the first (Bland) can't go round in circles.
    private int Entering(bool isCareful)
    {
        var best = -1;
        for (var column = 0; column < columns; column++)
        {
            if (goal[column] < 0 && (best < 0 || goal[column] < goal[best]))
            {
                best = column;
                if (isCareful)
                    return best;
            }
        }

        return best;
    }

    private int Leaving(int column)
    {
        var best = -1;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row][column] <= 0)
                continue;
            var order = best < 0
                ? -1
                : checked(rows[row][columns] * rows[best][column]).CompareTo(
                    checked(rows[best][columns] * rows[row][column]));
            if (order < 0 || (order == 0 && basis[row] < basis[best]))
                best = row;
        }

        return best;
    }

    private void Pivot(int row, int column)
    {
        var pivotal = rows[row];
        for (var other = 0; other < rows.Count; other++)
        {
            if (other != row)
                Eliminate(rows[other], pivotal, column);
        }

        Eliminate(goal, pivotal, column);
        divisor = pivotal[column];
        basis[row] = column;
    }

    private void Eliminate(long[] row, long[] pivotal, int column)
    {
        var (pivot, factor) = (pivotal[column], row[column]);
        if (factor == 0 && pivot == divisor)
            return;
        for (var at = 0; at <= columns; at++)
            row[at] = checked((row[at] * pivot) - (factor * pivotal[at])) / divisor;
    }
}
