using System.Collections.Immutable;

namespace Reporting.Audits.Allocation;

/// <summary>A case of the list and who is asked to audit it.</summary>
internal sealed record AllocatedCase(FrameCase Case, DrawReason Reason, AvailableAuditor Auditor)
{
    public bool IsOwnTeam => Auditor.IsOf(Case.Team);
}

/// <summary>Gives the cases to managers: never one of their own team while another can.</summary>
/// <remarks>
/// Cases go round: nobody has a second before everybody has one. In a round the most cases that can be are audited from
/// outside the team (augmenting paths); only what is left goes to the team itself.
/// </remarks>
internal sealed class Assignment
{
    private readonly ImmutableArray<SelectedCase> cases;
    private readonly ImmutableArray<AvailableAuditor> auditors;
    private readonly int?[] caseOf;

    private Assignment(ImmutableArray<SelectedCase> cases, ImmutableArray<AvailableAuditor> auditors)
    {
        (this.cases, this.auditors) = (cases, auditors);
        caseOf = new int?[auditors.Length];
    }

    /// <param name="auditors">At least one, in the order of their lots.</param>
    public static ImmutableArray<AllocatedCase> Of(
        IEnumerable<SelectedCase> cases, ImmutableArray<AvailableAuditor> auditors) =>
        [.. cases.Chunk(auditors.Length).SelectMany(round => new Assignment([.. round], auditors).Round())];

    private IEnumerable<AllocatedCase> Round()
    {
        var left = Enumerable.Range(0, cases.Length).Where(at => !FindsAuditor(at, new bool[auditors.Length])).ToList();
        foreach (var at in left)
            caseOf[Array.IndexOf(caseOf, null)] = at;
        return caseOf.Select((at, who) => at is { } of
                ? new AllocatedCase(cases[of].Case, cases[of].Reason, auditors[who])
                : null)
            .OfType<AllocatedCase>();
    }

    // Asks in turn; who has a case already passes it on where somebody else can take it.
    private bool FindsAuditor(int at, bool[] asked)
    {
        for (var who = 0; who < auditors.Length; who++)
        {
            if (asked[who] || auditors[who].IsOf(cases[at].Case.Team))
                continue;
            asked[who] = true;
            if (caseOf[who] is { } other && !FindsAuditor(other, asked))
                continue;
            caseOf[who] = at;
            return true;
        }

        return false;
    }
}
