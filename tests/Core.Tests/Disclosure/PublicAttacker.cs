using Reporting.Disclosure;

namespace Reporting.Tests.Disclosure;

/// <summary>
/// Somebody who keeps every public edition and reckons: what is shown is known, the sums hold, no count is negative.
/// Written apart from the product's own attacker, so that an error in one is not repeated in the other.
/// </summary>
internal sealed class PublicAttacker
{
    private readonly Dictionary<(CellKey Key, int Count), int> unknowns = [];
    private readonly Dictionary<(CellKey Key, int Count), int> secrets = [];
    private readonly List<KnownSum> sums = [];
    private readonly ILookup<int, KnownSum> sumsOf;

    /// <param name="editions">Oldest first.</param>
    public PublicAttacker(IReadOnlyCollection<PublishedCells> editions)
    {
        var known = editions.SelectMany(edition => edition.Cells).Where(cell => cell.IsShown)
            .Select(cell => (cell.Key, cell.Count)).ToHashSet();
        foreach (var cell in editions.SelectMany(edition => edition.Cells))
        {
            if (cell.IsShown || known.Contains((cell.Key, cell.Count)))
                continue;
            unknowns.TryAdd((cell.Key, cell.Count), unknowns.Count);
            if (!cell.IsLatent || cell is { Count: >= 1 and <= Threshold, IsRemainder: false })
                secrets[(cell.Key, cell.Count)] = unknowns[(cell.Key, cell.Count)];
        }

        var latest = new Dictionary<CellKey, int>();
        foreach (var edition in editions)
        {
            foreach (var cell in edition.Cells)
                latest[cell.Key] = cell.Count;
            sums.AddRange(edition.Sums.Select(sum => Read(sum, latest)).OfType<KnownSum>());
        }

        sumsOf = sums.SelectMany(sum => sum.Signs.Keys, (sum, unknown) => (sum, unknown))
            .ToLookup(each => each.unknown, each => each.sum);
    }

    public int Unknowns => unknowns.Count;

    private const int Threshold = 5;

    /// <summary>Counts that are withheld and told too closely by linear reasoning: none, if the editions are any good.
    /// </summary>
    public IEnumerable<CellKey> Found() =>
        secrets.Where(secret => IsFound(Range(secret.Value))).Select(secret => secret.Key.Key);

    /// <summary>By going through every solution in whole numbers up to a highest count.</summary>
    public IEnumerable<CellKey> FoundByCounting(int highest)
    {
        var ranges = new CountingReasoning([.. sums], unknowns.Count, highest).Ranges();
        return secrets.Where(secret => IsFound(ranges[secret.Value])).Select(secret => secret.Key.Key);
    }

    private (double Low, double High) Range(int unknown)
    {
        var (component, around) = ComponentOf(unknown);
        var reasoning = new LinearReasoning(around, component);
        return (-reasoning.Highest(unknown, -1), reasoning.Highest(unknown, 1));
    }

    private static bool IsFound((double Low, double High) range) =>
        !(range.Low <= 1 + 1e-6 && range.High >= Threshold - 1e-6) && range.High - range.Low < Threshold - 1e-6;

    private (List<int> Unknowns, List<KnownSum> Sums) ComponentOf(int unknown)
    {
        var (component, around) = (new List<int> { unknown }, new HashSet<KnownSum>());
        var seen = new HashSet<int> { unknown };
        for (var at = 0; at < component.Count; at++)
        {
            foreach (var sum in sumsOf[component[at]].Where(around.Add))
                component.AddRange(sum.Signs.Keys.Where(seen.Add));
        }

        return (component, [.. around]);
    }

    private KnownSum? Read(CellSum sum, Dictionary<CellKey, int> latest)
    {
        if (sum.Parts.Append(sum.Whole).Any(key => !latest.ContainsKey(key))
            || sum.Parts.Sum(part => latest[part]) != latest[sum.Whole])
            return null;
        var (signs, constant) = (new Dictionary<int, int>(), 0);
        foreach (var (key, sign) in sum.Parts.Select(part => (part, 1)).Append((sum.Whole, -1)))
        {
            if (unknowns.TryGetValue((key, latest[key]), out var unknown))
                signs[unknown] = sign;
            else
                constant -= sign * latest[key];
        }

        return signs.Count == 0 ? null : new KnownSum(signs, constant);
    }
}

/// <summary>Unknowns, added or subtracted, and what they come to.</summary>
internal sealed class KnownSum(Dictionary<int, int> signs, int constant)
{
    public Dictionary<int, int> Signs => signs;

    public int Constant => constant;
}
