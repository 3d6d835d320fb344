using System.Collections.Immutable;
using Reporting.Periods;

namespace Reporting.Reference;

/// <summary>How many children aged 0 to 17 of one ethnic group live in the authority.</summary>
/// <param name="Code">Annex A's code where the group is a detailed one; null: a broad group.</param>
/// <param name="Source">Where the number is from: "Census 2021, table RM032".</param>
public sealed record EthnicPopulation(int Year, EthnicGroup Group, string? Code, int Children, string? Source);

/// <summary>The children's population by ethnic group, as the reference file <c>population_ethnicity</c> has it.
/// </summary>
/// <remarks>A census speaks for the years after it, so there is no From and To. Source: extracts.md.</remarks>
public sealed record PopulationByEthnicity(ImmutableArray<EthnicPopulation> Estimates)
{
    public static PopulationByEthnicity None { get; } = new([]);

    /// <summary>The latest year that isn't after the month's, else the earliest there is.</summary>
    public PopulationOfYear? For(ReportingMonth month)
    {
        if (Estimates.IsEmpty)
            return null;
        var years = Estimates.Select(each => each.Year).Distinct().Order().ToList();
        var year = years.LastOrDefault(each => each <= month.Year, years[0]);
        return new PopulationOfYear(year, [.. Estimates.Where(each => each.Year == year)]);
    }
}

/// <summary>One year's numbers of children by ethnic group.</summary>
public sealed record PopulationOfYear(int Year, ImmutableArray<EthnicPopulation> Estimates)
{
    /// <summary>Every group together; null where one is missing, for then nothing is a share of all.</summary>
    public int? Total => Ethnicities.Groups.Select(Of).Aggregate((int?)0, (sum, children) => sum + children);

    /// <summary>Where the numbers are from, each source once.</summary>
    public string Source => string.Join(
        "; ",
        Estimates.Select(each => each.Source).OfType<string>().Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal));

    /// <summary>A broad group: its own row, else the detailed ones of it; null where there is neither.</summary>
    public int? Of(EthnicGroup group)
    {
        var rows = Estimates.Where(each => each.Group == group).ToList();
        return rows.Find(each => each.Code is null) is { } broad ? broad.Children
            : rows.Count == 0 ? null
            : rows.Sum(each => each.Children);
    }
}
