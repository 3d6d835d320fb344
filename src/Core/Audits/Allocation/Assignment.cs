using System.Collections.Immutable;

namespace Reporting.Audits.Allocation;

/// <summary>A case of the list and who is asked to audit it.</summary>
internal sealed record AllocatedCase(FrameCase Case, DrawReason Reason, AvailableAuditor Auditor)
{
    public bool IsOwnTeam => Auditor.IsOf(Case.Team);
}

/// <summary>Gives the cases to managers: never one of their own team while another can.</summary>
/// <remarks>
/// Nobody has a second case before everybody has one. As many cases as can be are audited from outside the team
/// (augmenting paths); only what is left goes to the team itself.
/// </remarks>
internal sealed class Assignment
{
    private readonly ImmutableArray<SelectedCase> cases;
    private readonly ImmutableArray<AvailableAuditor> places;
    private readonly int?[] caseAt;

    private Assignment(ImmutableArray<SelectedCase> cases, ImmutableArray<AvailableAuditor> auditors)
    {
        this.cases = cases;
        places =
        [
            .. Enumerable.Range(0, Math.Max(cases.Length, auditors.Length))
                .Select(at => auditors[at % auditors.Length]),
        ];
        caseAt = new int?[places.Length];
    }

    /// <param name="auditors">At least one, in the order of their lots.</param>
    public static IEnumerable<AllocatedCase> Of(
        ImmutableArray<SelectedCase> cases, ImmutableArray<AvailableAuditor> auditors) =>
        new Assignment(cases, auditors).Allocate();

    private IEnumerable<AllocatedCase> Allocate()
    {
        var left = Enumerable.Range(0, cases.Length).Where(of => !FindsPlace(of, new bool[places.Length])).ToList();
        foreach (var of in left)
            caseAt[Array.IndexOf(caseAt, null)] = of;
        for (var at = 0; at < places.Length; at++)
        {
            if (caseAt[at] is { } of)
                yield return new AllocatedCase(cases[of].Case, cases[of].Reason, places[at]);
        }
    }

    // Asks in turn; who has a case already passes it on where somebody else can take it.
    private bool FindsPlace(int of, bool[] asked)
    {
        for (var at = 0; at < places.Length; at++)
        {
            if (asked[at] || places[at].IsOf(cases[of].Case.Team))
                continue;
            asked[at] = true;
            if (caseAt[at] is { } other && !FindsPlace(other, asked))
                continue;
            caseAt[at] = of;
            return true;
        }

        return false;
    }
}
