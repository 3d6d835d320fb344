using Reporting.Extracts;

namespace Reporting.Indicators;

/// <summary>Whether an extract holds every list and column that a definition reads.</summary>
/// <remarks>
/// A list missing altogether makes the indicators that read it <c>[x]</c>, also where a missing row has a default.
/// </remarks>
internal sealed class Availability(MonthExtract lists)
{
    private readonly Dictionary<string, (bool IsPresent, IReadOnlySet<string> MissingColumns)> known = new(
        [
            Of(lists.Contacts), Of(lists.EarlyHelp), Of(lists.Referrals), Of(lists.Assessments), Of(lists.Conferences),
            Of(lists.ChildrenInNeed), Of(lists.ProtectionPlans), Of(lists.CarePeriods), Of(lists.CareLeavers),
            Of(lists.EarlyHelpReferrals), Of(lists.StrategyDiscussions), Of(lists.Section47Outcomes),
            Of(lists.Supervision), Of(lists.SupervisionExemptions), Of(lists.PreviousPlans), Of(lists.CoreGroups),
            Of(lists.InitialHealthAssessments), Of(lists.Plans), Of(lists.VisitFrequencies),
            Of(lists.PlacementDistances), Of(lists.Teams),
        ],
        StringComparer.Ordinal);

    public bool Has(string list) => known[list].IsPresent;

    /// <summary>What is missing, in words; null where nothing is.</summary>
    public string? Missing(Definition definition)
    {
        var absent = definition.Reads.Select(source => source.List)
            .Distinct(StringComparer.Ordinal)
            .Where(list => !known[list].IsPresent)
            .ToList();
        var columns = definition.Reads
            .Where(source => known[source.List].IsPresent && source.Column is { } column
                && known[source.List].MissingColumns.Contains(column))
            .Select(source => $"the column {source.Column} of {source.List}");
        var missing = string.Join(", ", absent.Concat(columns));
        return missing.Length == 0 ? null : $"Not in this month's extract: {missing}.";
    }

    private static KeyValuePair<string, (bool IsPresent, IReadOnlySet<string> MissingColumns)> Of<T>(ListOf<T> list)
        where T : notnull => new(list.Name, (list.IsPresent, list.MissingColumns));
}
