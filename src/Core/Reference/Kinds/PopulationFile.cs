using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Reference.Files;

namespace Reporting.Reference.Kinds;

/// <summary>Reads <c>population</c>: Year, Population 0-17, From, To. No month has two estimates.</summary>
internal static class PopulationFile
{
    private const string Children = "Population 0-17";

    public static PopulationTable Read(IEnumerable<ReferenceTable> tables, ICollection<Finding> findings)
    {
        var estimates = ImmutableArray.CreateBuilder<PopulationEstimate>();
        foreach (var table in tables)
            estimates.AddRange(table.Records(findings, row => ReadRow(row, estimates)));
        return new PopulationTable(estimates.ToImmutable());
    }

    private static PopulationEstimate ReadRow(ReferenceRow row, IEnumerable<PopulationEstimate> earlier)
    {
        var estimate = new PopulationEstimate(
            row.RequiredWhole("Year"), row.RequiredWhole(Children), row.Month("From"), row.Month("To"));
        if (row.IsSound && estimate.Children == 0)
            row.Error(Children, "is zero");
        if (estimate.From > estimate.To)
            row.Error("To", "is before From");
        if (row.IsSound && earlier.Any(each => MonthRange.Overlap(each.From, each.To, estimate.From, estimate.To)))
            row.Error("From", "begins months that another row's estimate already serves");
        return estimate;
    }
}
