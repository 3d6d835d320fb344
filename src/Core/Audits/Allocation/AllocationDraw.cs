using System.Collections.Immutable;

namespace Reporting.Audits.Allocation;

/// <summary>A month's audit allocation as it was drawn.</summary>
/// <param name="Cases">By manager, then by case.</param>
/// <param name="Unmet">By constraint, then by manager.</param>
internal sealed record AllocationDraw(
    DrawRequest Request, ImmutableArray<AllocatedCase> Cases, ImmutableArray<UnmetConstraint> Unmet)
{
    /// <summary>Cases of the frame that are due to be audited again.</summary>
    public int ReAuditsDue => Request.Frame.Cases.Count(Request.History.IsReAuditDue);

    /// <summary>Cases of the frame that were audited, or allocated, in the last six months.</summary>
    public int Barred => Request.Frame.Cases.Count(Request.History.IsBarred);

    /// <summary>Draws: equal requests give equal lists, whatever the order of cases, audits and auditors.</summary>
    public static AllocationDraw Of(DrawRequest request)
    {
        var selection = new CaseSelection(request);
        ImmutableArray<AllocatedCase> cases = request.Auditors.IsEmpty
            ? []
            :
            [
                .. Assignment.Of(selection.Select(), request.Auditors)
                    .OrderBy(each => each.Auditor.Id, StringComparer.Ordinal)
                    .ThenBy(each => each.Case.CaseId, StringComparer.Ordinal),
            ];
        return new AllocationDraw(
            request, cases, [.. new UnmetConstraints(request, cases, selection.Exhausted).All()]);
    }
}
