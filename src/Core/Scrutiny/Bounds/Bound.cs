using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Reference;
using Reporting.Scrutiny.Cases;

namespace Reporting.Scrutiny.Bounds;

/// <summary>Rows that nobody can be sure of, by why.</summary>
/// <param name="Undetermined">The lists can't decide them.</param>
/// <param name="DatedAfterMonthEnd">Their latest date says nothing about the month.</param>
/// <param name="Contradictory">Their dates contradict each other, or the start is missing.</param>
/// <param name="SetAside">Rows of the defining lists that can't be used: in no figure.</param>
/// <param name="Suspected">Referrals that may be team moves.</param>
internal sealed record RowsInDoubt(
    int Undetermined, int DatedAfterMonthEnd, int Contradictory, int SetAside, int Suspected)
{
    public bool AreNone => this is
    { Undetermined: 0, DatedAfterMonthEnd: 0, Contradictory: 0, SetAside: 0, Suspected: 0 };
}

/// <summary>The range that a percentage could have when rows in doubt all fall one way or the other.</summary>
/// <remarks>Source: scrutiny.md, Bounds.</remarks>
/// <param name="Value">As the month's own lists tell it.</param>
internal sealed record Bound(Indicator Indicator, Figure Value, Figure Lowest, Figure Highest, RowsInDoubt InDoubt)
{
    /// <summary>Nothing is in doubt, or what is would change nothing.</summary>
    public bool IsCertain => Lowest.Value == Highest.Value;

    /// <returns>Null for other units, and where the lists don't tell the figure.</returns>
    /// <param name="group">A team or service area: rows that were set aside belong to none.</param>
    public static Bound? Of(Indicator indicator, MonthCases cases, PaperGroup? group = null)
    {
        if (indicator.Unit != Unit.Percent || cases.Of(indicator.Id) is not { Missing: null } found)
            return null;
        ImmutableArray<Case> ours = [.. found.All.Where(one => group.Holds(one, cases))];
        var inDoubt = new RowsInDoubt(
            Marked(ours, CaseMarks.Undetermined),
            Marked(ours, CaseMarks.DatedAfterMonthEnd),
            Marked(ours, CaseMarks.Contradictory),
            group is null ? AllDefinitions.Find(indicator.Id)!.DefinedBy.Sum(cases.Lists.SetAsideOf) : 0,
            Marked(ours, CaseMarks.SuspectedNotAReferral));
        var outcomes = Outcomes(ours, inDoubt.SetAside).Where(figure => figure.Value is not null).ToList();
        var value = Tally.Of(found.Published.Where(one => group.Holds(one, cases))).ToFigure(indicator.Unit);
        return new Bound(
            indicator,
            value,
            outcomes.MinBy(figure => figure.Value) ?? value,
            outcomes.MaxBy(figure => figure.Value) ?? value,
            inDoubt);
    }

    /// <summary>Whether the range reaches from one side of the target to the other.</summary>
    public bool Straddles(TargetPeriod? target) =>
        !IsCertain && IsMet(Lowest, target) != IsMet(Highest, target);

    private bool IsMet(Figure figure, TargetPeriod? target) =>
        StatusRule.Of(figure.Value, Indicator.Polarity, target?.Target, target?.AmberMargin ?? 0) == Status.Met;

    private static int Marked(ImmutableArray<Case> cases, CaseMarks mark) =>
        cases.Count(one => one.Marks.HasFlag(mark));

    private static IEnumerable<Figure> Outcomes(ImmutableArray<Case> cases, int setAside) =>
        from suspected in (bool[])[true, false]
        from doubtful in (bool[])[true, false]
        from aside in (bool[])[true, false]
        let counted = cases.Where(one => suspected || !one.Marks.HasFlag(CaseMarks.SuspectedNotAReferral)).ToList()
        select Figure.Percentage(
            counted.Count(one => one.InNumerator || (doubtful && IsDoubtful(one))) + (aside ? setAside : 0),
            counted.Count + setAside);

    private static bool IsDoubtful(Case one) =>
        (one.Marks & (CaseMarks.Undetermined | CaseMarks.DatedAfterMonthEnd | CaseMarks.Contradictory))
            != CaseMarks.None;
}
