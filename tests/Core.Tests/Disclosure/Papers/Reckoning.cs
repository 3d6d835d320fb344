namespace Reporting.Tests.Disclosure.Papers;

/// <summary>What linear reasoning makes of the equations once some of the counts are known.</summary>
/// <remarks>
/// Each solution that is found shows of all unknowns what they may be; the first is the truth. Only where that is not
/// enough is another one looked for.
/// </remarks>
internal sealed class Reckoning
{
    private const int Threshold = 5;
    private const double Nothing = 1e-6;

    private readonly List<Count> unknowns = [];
    private readonly Dictionary<Count, int> places = [];
    private readonly List<KnownSum> sums = [];
    private readonly ILookup<int, KnownSum> sumsOf;

    public Reckoning(CountReasoning reasoning, IEnumerable<Count> told)
    {
        var known = told.Append(new Count("one", 1)).ToHashSet();
        foreach (var equation in reasoning.Equations)
        {
            var signs = equation.Where(term => !known.Contains(term.Key))
                .ToDictionary(term => PlaceOf(term.Key), term => term.Value);
            if (signs.Count > 0)
            {
                sums.Add(new KnownSum(
                    signs, -equation.Where(term => known.Contains(term.Key)).Sum(term => term.Value * term.Key.Value)));
            }
        }

        sumsOf = sums.SelectMany(sum => sum.Signs.Keys, (sum, unknown) => (sum, unknown))
            .ToLookup(each => each.unknown, each => each.sum);
    }

    /// <summary>Those of the counts whose values are told too closely.</summary>
    public IReadOnlyList<Count> Exposed(IEnumerable<Count> secrets)
    {
        var exposed = new List<Count>();
        var asked = secrets.Where(places.ContainsKey).Select(secret => places[secret]).Order().ToList();
        var seen = new HashSet<int>();
        foreach (var seed in asked)
        {
            if (seen.Contains(seed))
                continue;
            var (component, around) = ComponentOf(seed);
            seen.UnionWith(component);
            exposed.AddRange(Exposed(component, around, asked.Where(component.Contains)));
        }

        return exposed;
    }

    /// <summary>The unknowns that hang together with one.</summary>
    public IEnumerable<Count> Near(Count count) => places.TryGetValue(count, out var place)
        ? ComponentOf(place).Component.Select(each => unknowns[each])
        : [];

    private IEnumerable<Count> Exposed(HashSet<int> component, List<KnownSum> around, IEnumerable<int> asked)
    {
        var reasoning = new LinearReasoning(around, [.. component]);
        var (lowest, highest) = (
            component.ToDictionary(each => each, each => (double)unknowns[each].Value),
            component.ToDictionary(each => each, each => (double)unknowns[each].Value));
        foreach (var secret in asked)
        {
            foreach (var direction in new[] { 1, -1 })
            {
                if (IsProtected(lowest[secret], highest[secret]))
                    continue;
                if (double.IsPositiveInfinity(reasoning.Highest(secret, direction)))
                    highest[secret] = double.PositiveInfinity;
                foreach (var each in component)
                {
                    lowest[each] = Math.Min(lowest[each], reasoning.ValueOf(each));
                    highest[each] = Math.Max(highest[each], reasoning.ValueOf(each));
                }
            }

            if (!IsProtected(lowest[secret], highest[secret]))
                yield return unknowns[secret];
        }
    }

    private static bool IsProtected(double low, double high) =>
        (low <= 1 + Nothing && high >= Threshold - Nothing) || high - low >= Threshold - Nothing;

    private (HashSet<int> Component, List<KnownSum> Around) ComponentOf(int unknown)
    {
        var (component, around) = (new List<int> { unknown }, new HashSet<KnownSum>());
        var seen = new HashSet<int> { unknown };
        for (var at = 0; at < component.Count; at++)
        {
            foreach (var sum in sumsOf[component[at]].Where(around.Add))
                component.AddRange(sum.Signs.Keys.Where(seen.Add));
        }

        return (seen, [.. around]);
    }

    private int PlaceOf(Count count)
    {
        if (!places.TryGetValue(count, out var place))
        {
            place = unknowns.Count;
            places.Add(count, place);
            unknowns.Add(count);
        }

        return place;
    }
}
