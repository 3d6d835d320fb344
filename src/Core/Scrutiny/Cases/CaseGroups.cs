using Reporting.Indicators;

namespace Reporting.Scrutiny.Cases;

/// <summary>Which cases are a team's or service area's, by the teams in force at the month's end.</summary>
internal static class CaseGroups
{
    /// <param name="group">Null: the authority, and so every case.</param>
    public static bool Holds(this PaperGroup? group, Case one, MonthCases cases)
    {
        if (group is null)
            return true;
        var (area, team) = cases.Month.Groups.Of(one.Team);
        return group.Breakdown switch
        {
            Breakdown.Team => team == group.Name,
            Breakdown.ServiceArea => area == group.Name,
            _ => true,
        };
    }
}
