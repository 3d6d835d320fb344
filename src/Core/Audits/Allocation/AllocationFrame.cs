using System.Collections.Immutable;
using Reporting.Periods;

namespace Reporting.Audits.Allocation;

/// <summary>What kind of plan a case is open under: what the draw balances beside service areas.</summary>
internal enum PlanKind
{
    ChildProtection,
    ChildInCare,
    ChildInNeed,
    CareLeaver,
    EarlyHelp,
}

/// <summary>An open case that can be drawn for audit. Holds a child's id: exempt editions only.</summary>
/// <param name="CaseId">The Child Unique ID itself.</param>
/// <param name="CaseHash">Keyed hash, as the register holds it.</param>
internal sealed record FrameCase(
    string CaseId, string CaseHash, string ServiceArea, string? Team, PlanKind Plan);

/// <summary>The open cases of the latest Annex A Lists 6, 7, 8, 9, and 2 for C&amp;FF.</summary>
/// <param name="Period">The month whose lists they are.</param>
/// <param name="Cases">Each child once, in ordinal order of id, whatever the order of the rows.</param>
internal sealed record AllocationFrame(ReportingMonth Period, ImmutableArray<FrameCase> Cases);
