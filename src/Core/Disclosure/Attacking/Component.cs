namespace Reporting.Disclosure.Attacking;

/// <summary>Unknown counts that hang together, and the equations that hold between them and nothing else unknown.
/// </summary>
internal sealed class Component
{
    private readonly Dictionary<int, int> locals = [];
    private readonly List<int> cells = [];

    private Component()
    {
    }

    /// <summary>Places in the model.</summary>
    public IReadOnlyList<int> Cells => cells;

    public IReadOnlyList<Equation> Equations { get; private set; } = [];

    /// <summary>Whether no equation can be reached from another in two ways: then intervals are exact.</summary>
    public bool IsTree => Equations.Sum(each => each.Terms.Length) == cells.Count + Equations.Count - 1;

    public int Local(int cell) => locals[cell];

    /// <param name="seed">An unknown count.</param>
    /// <param name="sums">So many of the model's sums are believed, the earliest first.</param>
    public static Component Of(CountModel model, bool[] known, int seed, int sums)
    {
        var component = new Component();
        component.Take(seed);
        var seen = new HashSet<int>();
        var equations = new List<Equation>();
        for (var at = 0; at < component.cells.Count; at++)
        {
            foreach (var sum in model.SumsOf(component.cells[at]))
            {
                if (sum < sums && seen.Add(sum))
                    equations.Add(component.Read(model, known, model.Sums[sum]));
            }
        }

        component.Equations = equations;
        return component;
    }

    private void Take(int cell)
    {
        if (locals.TryAdd(cell, cells.Count))
            cells.Add(cell);
    }

    private Equation Read(CountModel model, bool[] known, CountSum sum)
    {
        var terms = new List<Term>();
        long constant = 0;
        Read(sum.Whole, 1);
        foreach (var part in sum.Parts)
            Read(part, -1);
        return new Equation([.. terms], constant);

        void Read(int cell, int sign)
        {
            if (known[cell])
            {
                constant -= sign * model.Cells[cell].Count;
                return;
            }

            Take(cell);
            terms.Add(new Term(locals[cell], sign));
        }
    }
}

/// <summary>An unknown of a component, added or subtracted.</summary>
internal readonly record struct Term(int Local, int Sign);

/// <summary>The terms add up to the constant.</summary>
internal sealed record Equation(Term[] Terms, long Constant);
