using Reporting.Extracts;
using Reporting.Indicators;

namespace Reporting.Audits.Allocation;

/// <summary>A child with an open case at month end, under the plan that speaks first.</summary>
/// <param name="Child">The child's number in the month's register.</param>
internal sealed record OpenCase(int Child, PlanKind Plan, string? Team, OpenChild? In);

/// <summary>Each child open in Lists 6 to 9, or else in List 2, once.</summary>
internal static class OpenCases
{
    public static IEnumerable<OpenCase> Of(MonthView month)
    {
        // An open assessment alone (List 4) is no case to audit yet.
        List<OpenCase> social =
        [
            .. month.ChildrenOpen
                .Where(child => Row(child) is not null)
                .Select(child => new OpenCase(child.Child, PlanOf(child), month.TeamOf(Row(child)!), child)),
        ];
        var known = social.Select(each => each.Child).ToHashSet();
        return social.Concat(month.EarlyHelpOpen
            .Where(row => !known.Contains(row.Child))
            .Select(row => new OpenCase(row.Child, PlanKind.EarlyHelp, month.TeamOf(row), In: null)));
    }

    private static PlanKind PlanOf(OpenChild child) =>
        child.Plan is not null ? PlanKind.ChildProtection
        : child.Care is not null ? PlanKind.ChildInCare
        : child.Case is not null ? PlanKind.ChildInNeed
        : PlanKind.CareLeaver;

    // The row of the list that decides the plan names the team too.
    private static ListRow? Row(OpenChild child) =>
        child.Plan ?? child.Care ?? child.Case ?? (ListRow?)child.Leaver;
}
