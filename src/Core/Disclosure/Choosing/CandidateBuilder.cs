namespace Reporting.Disclosure.Choosing;

/// <summary>Collects the counts of an edition: what several of its tables print is one cell.</summary>
internal sealed class CandidateBuilder
{
    private readonly List<CellKey> order = [];
    private readonly Dictionary<CellKey, CandidateCell> cells = [];
    private readonly List<CellSum> sums = [];

    /// <exception cref="ArgumentException">The edition tells the same count in two ways.</exception>
    public void Add(CellKey key, int count, CellRole role)
    {
        if (!cells.TryGetValue(key, out var known))
        {
            order.Add(key);
            cells.Add(key, new CandidateCell(key, count, role));
            return;
        }

        if (known.Count != count)
        {
            throw new ArgumentException(
                $"Tables of one edition tell the count '{key.Table}', '{key.Row}', '{key.Column}' differently.");
        }

        if (role > known.Role)
            cells[key] = known with { Role = role };
    }

    public void Add(CellSum sum) => sums.Add(sum);

    public Candidate Build() => new([.. order.Select(key => cells[key])], [.. sums]);
}
