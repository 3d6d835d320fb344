using System.Collections.Immutable;
using System.Globalization;
using Reporting.Checks;
using Reporting.Reference.Files;

namespace Reporting.Reference.Kinds;

/// <summary>
/// Reads <c>population_ethnicity</c>: Year, Group (one of the five broad groups or an Annex A code), Population 0-17,
/// Source. No group stands twice in a year.
/// </summary>
internal static class PopulationEthnicityFile
{
    public const string IncompleteRule = "population-ethnicity-incomplete";

    private const string Group = "Group";
    private const string Children = "Population 0-17";

    public static PopulationByEthnicity Read(IEnumerable<ReferenceTable> tables, ICollection<Finding> findings)
    {
        var estimates = ImmutableArray.CreateBuilder<EthnicPopulation>();
        foreach (var table in tables)
        {
            estimates.AddRange(table.Records(findings, row => ReadRow(row, estimates)));
            foreach (var year in Incomplete(estimates))
                findings.Add(Lacking(table, year));
        }

        return new PopulationByEthnicity(estimates.ToImmutable());
    }

    private static EthnicPopulation ReadRow(ReferenceRow row, IReadOnlyCollection<EthnicPopulation> earlier)
    {
        var named = row.RequiredText(Group);
        var detailed = Ethnicities.Named(named);
        var group = Ethnicities.GroupNamed(named) ?? detailed?.Group;
        if (group is null && named.Length > 0)
        {
            row.Error(Group, "is no ethnic group. The groups are White, Mixed, Asian, Black and Other, or the codes of "
                + "Annex A: WBRI, MWBC …");
        }

        var estimate = new EthnicPopulation(
            row.RequiredWhole("Year"), group ?? EthnicGroup.NotKnown, detailed?.Code, row.RequiredWhole(Children),
            row.Text("Source"));
        if (row.IsSound && earlier.Any(each => IsSame(each, estimate)))
            row.Error(Group, "is a group that another row of the year already counts");
        return estimate;
    }

    private static bool IsSame(EthnicPopulation one, EthnicPopulation other) =>
        (one.Year, one.Group, one.Code) == (other.Year, other.Group, other.Code);

    private static IEnumerable<int> Incomplete(IEnumerable<EthnicPopulation> estimates) => estimates
        .GroupBy(each => each.Year)
        .Where(year => new PopulationOfYear(year.Key, [.. year]).Total is null)
        .Select(year => year.Key)
        .Order();

    private static Finding Lacking(ReferenceTable table, int year) => new(
        IncompleteRule,
        Severity.Warn,
        string.Create(
            CultureInfo.InvariantCulture,
            $"population_ethnicity: {year} lacks one of the five groups, so no share of the population can be told. "
            + $"Add it."))
    {
        List = table.Kind.Name,
        File = table.File,
        Sheet = table.Sheet,
    };
}
