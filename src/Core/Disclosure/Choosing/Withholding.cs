using Reporting.Disclosure.Attacking;

namespace Reporting.Disclosure.Choosing;

/// <summary>What of the candidate is withheld, and so what the public would know.</summary>
internal sealed class Withholding
{
    private readonly Attacker attacker;
    private readonly CountModel model;
    private readonly bool[] known;
    private readonly bool[] withheld;
    private readonly HashSet<int> lost;

    /// <summary>Small counts are withheld, and what earlier editions withheld and none of them showed.</summary>
    public Withholding(Attacker attacker)
    {
        this.attacker = attacker;
        model = attacker.Model;
        known = [.. model.Cells.Select(cell => cell.IsTold || cell.Role is CellRole.Open or CellRole.Exempt)];
        withheld = new bool[known.Length];
        Reachable = model.Reachable(model.CandidateCells);
        foreach (var cell in model.CandidateCells.Where(cell => IsGiven(model.Cells[cell])))
            Withhold(cell);
        lost = [];
        lost = attacker.LostBefore(Reachable, MustBeProtectedSinceBefore);
    }

    /// <summary>The candidate's cells in its order, then those of earlier editions.</summary>
    public IReadOnlyList<int> Reachable { get; }

    public IReadOnlyList<int> Withheld => [.. model.CandidateCells.Where(cell => withheld[cell])];

    public bool IsKnown(int cell) => known[cell];

    /// <summary>Can't be withheld: it was told before, or an exemption names it.</summary>
    public bool IsFixed(int cell) => model.Cells[cell] is { IsTold: true } or { Role: CellRole.Exempt };

    /// <summary>Small in itself, so not to be shown for the sake of others.</summary>
    public bool IsPrimary(int cell) => attacker.Protection.IsSmall(model.Cells[cell].Count);

    /// <summary>What is lost by withholding it too: its count, and one for the cell; nothing where nobody sees it.
    /// </summary>
    public long CostOf(int cell) => known[cell] ? model.Cells[cell].Count + 1L : 0;

    public void Withhold(int cell)
    {
        withheld[cell] = true;
        known[cell] = model.Cells[cell].IsTold;
    }

    /// <summary>It can't be protected, and nothing is withheld for its sake.</summary>
    public void GiveUp(int cell) => lost.Add(cell);

    public void Show(int cell)
    {
        withheld[cell] = false;
        known[cell] = true;
    }

    public Component ComponentOf(int cell) => Component.Of(model, known, cell, model.Sums.Count);

    /// <summary>The first of the component that is told too closely; null: there is none.</summary>
    public int? FirstExposed(Component component) => attacker.FirstExposed(known, component, MustBeProtected);

    public bool MustBeProtected(int cell) => !known[cell] && !lost.Contains(cell)
        && (withheld[cell] || MustBeProtectedSinceBefore(cell)
            || model.Cells[cell].Role == CellRole.Withheld
            || (model.Cells[cell].Role == CellRole.Latent && IsPrimary(cell)));

    private bool MustBeProtectedSinceBefore(int cell) => model.Cells[cell] is var before
        && (before.WasWithheld || (before.WasLatent && IsPrimary(cell)));

    private bool IsGiven(CountedCell cell) => cell.Role == CellRole.Open
        && (attacker.Protection.IsSmall(cell.Count) || cell is { WasWithheld: true, IsTold: false });
}
