using NodaTime;
using Reporting.Extracts;
using Reporting.Extracts.Records;

namespace Reporting.Indicators;

/// <summary>A child open to the service at month end, with every involvement that is open.</summary>
/// <remarks>
/// Row, team and date of birth are those of the list that speaks first: 7, 8, 6, 9, then 4, the order in which the
/// rulings look for a child's team.
/// </remarks>
public sealed record OpenChild : AnnexARow
{
    public Assessment? Assessment { get; init; }

    public ChildInNeed? Case { get; init; }

    public ProtectionPlan? Plan { get; init; }

    public CarePeriod? Care { get; init; }

    public CareLeaver? Leaver { get; init; }

    /// <summary>The earliest start of what is open; null for a care leaver with nothing else.</summary>
    public LocalDate? EarliestStart =>
        new[] { Assessment?.Start, Case?.Start, Plan?.Start, Care?.Start }.Min();

    internal static IReadOnlyList<OpenChild> AllOf(MonthView month)
    {
        var children = new Dictionary<int, OpenChild>();
        foreach (var row in month.OnPlan)
            children[row.Child] = Of(row) with { Plan = row };
        foreach (var row in month.InCare)
            children[row.Child] = Of(row) with { Care = row };
        foreach (var row in month.OpenCases)
            children[row.Child] = Of(row) with { Case = row };
        foreach (var row in month.CareLeavers)
            children[row.Child] = Of(row) with { Leaver = row };
        foreach (var row in month.OpenAssessments)
            children[row.Child] = Of(row) with { Assessment = row };
        return [.. children.Values];

        OpenChild Of(AnnexARow row) => children.GetValueOrDefault(row.Child) is { } known
            ? known with { Team = known.Team ?? row.Team, DateOfBirth = known.DateOfBirth ?? row.DateOfBirth }
            : new OpenChild
            {
                Child = row.Child,
                Origin = row.Origin,
                Team = row.Team,
                DateOfBirth = row.DateOfBirth,
                Ethnicity = row.Ethnicity,
            };
    }
}
