namespace Reporting.Tests.Disclosure.Papers;

/// <summary>All that is known of how counts hang together, as equations; what one is more than another is a count too.
/// </summary>
internal sealed class CountReasoning
{
    private readonly List<Dictionary<Count, int>> equations = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>Each comes to nothing.</summary>
    public IReadOnlyList<IReadOnlyDictionary<Count, int>> Equations => equations;

    public void Add(CountsAddUp sum)
    {
        Assert.Equal(sum.Whole.Value, sum.Parts.Sum(part => part.Value));
        Add([.. sum.Parts.Select(part => (part, 1)), (sum.Whole, -1)]);
    }

    /// <summary>So many per cent, at least and at most.</summary>
    public void AddFraction(Count above, Count below, decimal least, decimal most)
    {
        var scale = least.Scale == 0 ? 1 : (int)Math.Pow(10, least.Scale);
        AddAtLeast((above, 100 * scale), (below, -(int)(least * scale)));
        AddAtLeast((below, (int)(most * scale)), (above, -100 * scale));
    }

    public void AddRange(Count count, decimal least, decimal most)
    {
        var one = new Count("one", 1);
        AddAtLeast((count, 1), (one, -(int)Math.Ceiling(Math.Max(0, least))));
        AddAtLeast((one, (int)Math.Floor(most)), (count, -1));
    }

    // None of them together is negative.
    private void AddAtLeast(params (Count Count, int Times)[] terms)
    {
        var more = terms.Sum(term => term.Count.Value * term.Times);
        Assert.True(more >= 0, "What is read holds for the true counts.");
        Add([.. terms, (new Count(Name(terms), more), -1)]);
    }

    private void Add(params (Count Count, int Times)[] terms)
    {
        if (!known.Add(Name(terms)))
            return;
        var equation = new Dictionary<Count, int>();
        foreach (var (count, times) in terms)
            equation[count] = equation.GetValueOrDefault(count) + times;
        equations.Add(equation);
    }

    private static string Name((Count Count, int Times)[] terms) =>
        string.Join(", ", terms.Select(term => FormattableString.Invariant(
            $"{term.Times} {term.Count.Name} {term.Count.Value}")));
}
