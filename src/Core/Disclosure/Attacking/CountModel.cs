using Reporting.Disclosure.Choosing;

namespace Reporting.Disclosure.Attacking;

/// <summary>
/// Everything that public editions have told and that the next one may tell: counts as unknowns of linear equations.
/// </summary>
/// <remarks>
/// A key with the same count in several editions is one unknown; corrected, it is another. What any edition shows is
/// known. All sums of all editions hold at once. Source: scrutiny.md, Disclosure.
/// </remarks>
internal sealed class CountModel
{
    private readonly List<CountedCell> cells = [];
    private readonly List<CountSum> sums = [];
    private readonly List<List<int>> sumsOf = [];
    private readonly Dictionary<(CellKey Key, int Count), int> places = [];
    private readonly Dictionary<CellKey, int> latest = [];
    private readonly HashSet<CountSum> known = [];

    private CountModel()
    {
    }

    public IReadOnlyList<CountedCell> Cells => cells;

    public IReadOnlyList<CountSum> Sums => sums;

    /// <summary>So many of the sums were told before the candidate.</summary>
    public int EarlierSums { get; private set; }

    public IReadOnlyList<int> SumsOf(int cell) => sumsOf[cell];

    /// <summary>Places of the candidate's cells, in its order.</summary>
    public IReadOnlyList<int> CandidateCells { get; private set; } = [];

    /// <param name="published">Oldest first.</param>
    public static CountModel Of(IEnumerable<PublishedCells> published, Candidate candidate)
    {
        var model = new CountModel();
        foreach (var edition in published)
        {
            foreach (var cell in edition.Cells)
                model.Tell(cell);
            model.Add(edition.Sums);
        }

        model.EarlierSums = model.sums.Count;
        model.CandidateCells = [.. candidate.Cells.Select(model.Place)];
        model.Add(candidate.Sums);
        return model;
    }

    /// <summary>The cells, and what hangs together with them by counts that nobody was told.</summary>
    public IReadOnlyList<int> Reachable(IEnumerable<int> from)
    {
        var reached = from.Distinct().ToList();
        var seen = reached.ToHashSet();
        for (var at = 0; at < reached.Count; at++)
        {
            if (cells[reached[at]].IsTold)
                continue;
            foreach (var sum in sumsOf[reached[at]])
                reached.AddRange(sums[sum].Cells.Where(seen.Add));
        }

        return reached;
    }

    private void Tell(PublishedCell cell)
    {
        var place = PlaceOf(cell.Key, cell.Count);
        cells[place] = cells[place] with
        {
            IsTold = cells[place].IsTold || cell.IsShown,
            WasWithheld = cells[place].WasWithheld || (!cell.IsShown && !cell.IsLatent),
            WasLatent = cells[place].WasLatent || cell is { IsLatent: true, IsRemainder: false },
        };
    }

    private int Place(CandidateCell cell)
    {
        var isUnchanged = latest.TryGetValue(cell.Key, out var before) && cells[before].Count == cell.Count;
        var place = PlaceOf(cell.Key, cell.Count);
        var role = cells[place].Role is { } known && known > cell.Role ? known : cell.Role;
        cells[place] = cells[place] with { Role = role, IsUnchanged = isUnchanged };
        return place;
    }

    private int PlaceOf(CellKey key, int count)
    {
        if (!places.TryGetValue((key, count), out var place))
        {
            place = cells.Count;
            places.Add((key, count), place);
            cells.Add(new CountedCell(key, count));
            sumsOf.Add([]);
        }

        latest[key] = place;
        return place;
    }

    private void Add(IEnumerable<CellSum> told)
    {
        foreach (var sum in told)
        {
            if (Resolve(sum) is not { } resolved || !known.Add(resolved))
                continue;
            foreach (var cell in resolved.Cells)
                sumsOf[cell].Add(sums.Count);
            sums.Add(resolved);
        }
    }

    // A sum over cells of several editions binds them only while they are of one date: corrected parts don't add up to
    // an old whole, and who believes they do is misled.
    private CountSum? Resolve(CellSum sum)
    {
        if (!latest.TryGetValue(sum.Whole, out var whole))
            return null;
        var parts = new int[sum.Parts.Length];
        for (var at = 0; at < parts.Length; at++)
        {
            if (!latest.TryGetValue(sum.Parts[at], out parts[at]))
                return null;
        }

        return parts.Sum(part => (long)cells[part].Count) == cells[whole].Count ? new CountSum(whole, parts) : null;
    }
}
