using Reporting.Disclosure.Attacking;

namespace Reporting.Disclosure.Choosing;

/// <summary>What of the candidate is withheld, and so what the public would know.</summary>
internal sealed class Withholding
{
    private readonly CountModel model;
    private readonly Protection protection;
    private readonly Attacker attacker;
    private readonly bool[] known;
    private readonly bool[] withheld;
    private readonly Dictionary<int, Span> lost;
    private readonly HashSet<int> unsure;

    /// <summary>Small counts are withheld, and what earlier editions withheld and none of them showed.</summary>
    public Withholding(CountModel model, Protection protection)
    {
        (this.model, this.protection) = (model, protection);
        attacker = new Attacker(model);
        known = [.. model.Cells.Select(cell => cell.IsTold || cell.Role is CellRole.Open or CellRole.Exempt)];
        withheld = new bool[known.Length];
        Reachable = model.Reachable(model.CandidateCells);
        foreach (var cell in model.CandidateCells.Where(cell => IsGiven(model.Cells[cell])))
            Withhold(cell);
        (lost, unsure) = attacker.ToldBefore(
            Reachable, MustBeProtectedSinceBefore, (_, possible) => protection.Holds(possible));
    }

    /// <summary>The candidate's cells in its order, then those of earlier editions.</summary>
    public IReadOnlyList<int> Reachable { get; }

    public IReadOnlyList<int> Withheld => [.. model.CandidateCells.Where(cell => withheld[cell])];

    public bool IsKnown(int cell) => known[cell];

    /// <summary>Can't be withheld: it was told before, or an exemption names it.</summary>
    public bool IsFixed(int cell) => model.Cells[cell] is { IsTold: true } or { Role: CellRole.Exempt };

    /// <summary>Small in itself, so not to be shown for the sake of others.</summary>
    public bool IsPrimary(int cell) => protection.IsSmall(model.Cells[cell].Count);

    /// <summary>What is lost by withholding it too: its count, and one for the cell; nothing where nobody sees it.
    /// </summary>
    public long CostOf(int cell) => known[cell] ? model.Cells[cell].Count + 1L : 0;

    public void Withhold(int cell)
    {
        withheld[cell] = true;
        known[cell] = model.Cells[cell].IsTold;
    }

    /// <summary>
    /// What no choice protects was told before, or by a named exemption. A count that stands in no edition is no reason
    /// to print less than that: but no more than is told of it already is to be told.
    /// </summary>
    public bool CanGiveUp(int cell) => lost.ContainsKey(cell) || model.Cells[cell] is
    { WasWithheld: false, Role: null or CellRole.Latent };

    /// <summary>From now on its values are not to be narrowed further.</summary>
    public void GiveUp(int cell) => lost[cell] =
        new ComponentAttack(model, ComponentOf(cell), (_, possible) => protection.Holds(possible)).SpanOf(cell);

    /// <summary>By how much it is to seem possible that a count is lower and higher, where one way isn't enough.
    /// </summary>
    public (long Down, long Up)? Wanted(int cell)
    {
        if (!lost.TryGetValue(cell, out var before))
            return null;
        var (count, most) = (model.Cells[cell].Count, protection.Threshold);
        return (Math.Max(before.Lowest - count, -most), Math.Min(before.Highest - count, most));
    }

    public void Show(int cell)
    {
        withheld[cell] = false;
        known[cell] = true;
    }

    public Component ComponentOf(int cell) => Component.Of(model, known, cell, model.Sums.Count);

    /// <summary>The first of the component that is told too closely; null: there is none.</summary>
    public int? FirstExposed(Component component) =>
        attacker.FirstExposed(known, component, MustBeProtected, IsEnough, unsure.Contains);

    public bool MustBeProtected(int cell) => !known[cell]
        && (withheld[cell] || MustBeProtectedSinceBefore(cell)
            || model.Cells[cell].Role == CellRole.Withheld
            || (model.Cells[cell].Role == CellRole.Latent && IsPrimary(cell)));

    private bool IsEnough(int cell, Span possible) => Wanted(cell) is { } wanted
        ? possible.Includes(new Span(model.Cells[cell].Count + wanted.Down, model.Cells[cell].Count + wanted.Up))
        : protection.Holds(possible);

    private bool MustBeProtectedSinceBefore(int cell) => model.Cells[cell] is var before
        && (before.WasWithheld || (before.WasLatent && IsPrimary(cell)));

    private bool IsGiven(CountedCell cell) => cell.Role == CellRole.Open
        && (protection.IsSmall(cell.Count) || cell is { WasWithheld: true, IsTold: false });
}
