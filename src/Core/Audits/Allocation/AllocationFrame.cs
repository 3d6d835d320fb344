using System.Collections.Immutable;
using Reporting.Periods;

namespace Reporting.Audits.Allocation;

/// <summary>An open case that can be drawn for audit. Holds a child's id: exempt editions only.</summary>
/// <param name="CaseId">The Child Unique ID itself.</param>
/// <param name="CaseHash">Keyed hash, as the register holds it.</param>
internal sealed record FrameCase(
    string CaseId, string CaseHash, string ServiceArea, string? Team, PlanKind Plan)
{
    /// <summary>What the lists tell of the case that a month's theme may ask for.</summary>
    public CaseFacts Facts { get; init; }
}

/// <summary>The open cases of the latest Annex A Lists 6, 7, 8, 9, and 2 for C&amp;FF.</summary>
/// <param name="Period">The month whose lists they are.</param>
/// <param name="Cases">Each child once, in ordinal order of id, whatever the order of the rows.</param>
internal sealed record AllocationFrame(ReportingMonth Period, ImmutableArray<FrameCase> Cases)
{
    /// <summary>The lists among these that the month lacks.</summary>
    public ImmutableArray<string> MissingLists { get; init; } = [];

    /// <summary>Earlier names of teams to those of month end, which cases are under.</summary>
    public ImmutableDictionary<string, string> RenamedTeams { get; init; } =
        ImmutableDictionary<string, string>.Empty;

    /// <summary>SHA-256 over what the draw reads of every case, without keyed hashes: the same in every run.</summary>
    public string Hash => field ??= FieldsHash.Of(
        [Period.ToString(), .. Cases.OrderBy(each => each.CaseId, StringComparer.Ordinal).SelectMany(Fields)]);

    private static IEnumerable<string> Fields(FrameCase each) =>
        [each.CaseId, each.ServiceArea, each.Team ?? "", $"{each.Plan}", $"{each.Facts}"];
}
