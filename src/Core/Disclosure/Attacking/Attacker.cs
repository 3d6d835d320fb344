namespace Reporting.Disclosure.Attacking;

/// <summary>Looks for withheld counts whose values are told too closely by everything that is known.</summary>
/// <remarks>
/// It knows all that is shown in any public edition, that every sum holds, and that counts are not negative. It does
/// not know how the choice was made, nor which of the withheld counts are small.
/// </remarks>
internal sealed class Attacker(CountModel model)
{
    /// <summary>The first count of the component that must be protected and isn't; null: there is none.</summary>
    /// <param name="isUnsure">What was out before without proof: see <see cref="ToldBefore.Unsure"/>.</param>
    public int? FirstExposed(
        bool[] known,
        Component component,
        Func<int, bool> mustBeProtected,
        Func<int, Span, bool> isEnough,
        Func<int, bool> isUnsure)
    {
        var attack = new ComponentAttack(model, component, isEnough);
        var cells = component.Cells.Where(cell => !known[cell] && mustBeProtected(cell)).Order().ToList();
        foreach (var cell in cells)
        {
            if (attack.IsPlainlyExposed(cell))
                return cell;
        }

        foreach (var cell in cells)
        {
            if (attack.IsExposed(cell) && !(isUnsure(cell) && attack.MayBeEnough(cell)))
                return cell;
        }

        return null;
    }

    /// <summary>What earlier editions tell too closely without any help of the next: it can't be untold.</summary>
    /// <param name="among">The cells that the next one has to do with.</param>
    public ToldBefore ToldBefore(
        IEnumerable<int> among, Func<int, bool> mustBeProtected, Func<int, Span, bool> isEnough)
    {
        var known = model.Cells.Select(cell => cell.IsTold).ToArray();
        var told = new ToldBefore([], []);
        var seen = new HashSet<int>();
        foreach (var seed in among)
        {
            if (known[seed] || !mustBeProtected(seed) || seen.Contains(seed))
                continue;
            var component = Component.Of(model, known, seed, model.EarlierSums);
            seen.UnionWith(component.Cells);
            var attack = new ComponentAttack(model, component, isEnough);
            foreach (var cell in component.Cells.Where(cell => mustBeProtected(cell) && attack.IsExposed(cell)))
            {
                if (attack.MayBeEnough(cell))
                    told.Unsure.Add(cell);
                else
                    told.Lost.Add(cell, attack.SpanOf(cell));
            }
        }

        return told;
    }
}

/// <summary>What is the matter with counts that earlier editions withheld.</summary>
/// <param name="Lost">Told too closely: what they leave of its values.</param>
/// <param name="Unsure">
/// Protected as far as linear reasoning goes, and not proven in whole numbers: which solutions are found depends on
/// where the search begins. Of these no more is told than leaves it so.
/// </param>
internal sealed record ToldBefore(Dictionary<int, Span> Lost, HashSet<int> Unsure);
