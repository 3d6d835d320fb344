using System.Collections.Immutable;
using Reporting.Disclosure.Attacking;
using Reporting.Disclosure.Tables;

namespace Reporting.Disclosure.Choosing;

/// <summary>
/// Protects tables together; where no choice protects them, the one in the way is taken in broader groups, and at last
/// dropped. Source: scrutiny.md, Disclosure.
/// </summary>
internal sealed class Coarsening(DisclosureRules rules, ImmutableArray<PublishedCells> published)
{
    private readonly bool isHeadlineExempt = rules.Exempt.HasFlag(Exemptions.AuthorityHeadline);

    public (ImmutableArray<ShownTable> Tables, PublishedCells Cells) Protect(ImmutableArray<CountTable> tables)
    {
        var levels = new int[tables.Length];
        while (true)
        {
            var candidate = CandidateOf(tables, levels);
            var model = CountModel.Of(published, candidate);
            var outcome = new SecondaryChoice(model, new Protection(rules.Threshold)).Make();
            if (outcome.Unprotected is { } cell)
            {
                levels[InTheWay(tables, levels, model, cell)]++;
                continue;
            }

            var cells = candidate.Withholding(outcome.Withheld);
            var shown = cells.Cells.Where(each => each.IsShown).Select(each => each.Key).ToHashSet();
            return ([.. tables.Select((table, at) => Shown(table, At(table, levels[at]), shown))], cells);
        }
    }

    /// <summary>What tables tell that are printed as they are.</summary>
    public static PublishedCells Untouched(ImmutableArray<CountTable> tables)
    {
        var builder = new CandidateBuilder();
        foreach (var table in tables)
            new TableCells(table).AddTo(builder, isHeadlineExempt: true);
        return builder.Build().Withholding(ImmutableHashSet<CellKey>.Empty);
    }

    private Candidate CandidateOf(ImmutableArray<CountTable> tables, int[] levels)
    {
        var builder = new CandidateBuilder();
        foreach (var (table, level) in tables.Zip(levels))
        {
            if (At(table, level) is { } chosen)
                new TableCells(chosen).AddTo(builder, isHeadlineExempt);
        }

        return builder.Build();
    }

    // The table that holds the count, else the first that has to do with it.
    private static int InTheWay(ImmutableArray<CountTable> tables, int[] levels, CountModel model, int cell)
    {
        foreach (var near in model.Reachable([cell]))
        {
            for (var at = 0; at < tables.Length; at++)
            {
                if (At(tables[at], levels[at]) is { } table && new TableCells(table).Holds(model.Cells[near].Key))
                    return at;
            }
        }

        return Enumerable.Range(0, tables.Length).First(at => At(tables[at], levels[at]) is not null);
    }

    // Null: dropped.
    private static CountTable? At(CountTable table, int level) =>
        level == 0 ? table : table.Broader.ElementAtOrDefault(level - 1);

    private static ShownTable Shown(CountTable first, CountTable? chosen, HashSet<CellKey> shown) =>
        chosen is null ? ShownTables.Dropped(first) : ShownTables.Of(chosen, shown);
}
