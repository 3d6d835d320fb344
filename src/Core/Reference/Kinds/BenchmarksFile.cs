using Reporting.Checks;
using Reporting.Reference.Files;

namespace Reporting.Reference.Kinds;

/// <summary>Reads <c>benchmarks</c>: Indicator, Area, Year, Value, Method, Source, Like For Like.</summary>
internal static class BenchmarksFile
{
    private const string Neighbours = "Statistical neighbours";
    private const string England = "England";

    /// <param name="authority">The name that stands for the authority's own figures.</param>
    /// <param name="region">The name of its region; null where the settings give none.</param>
    public static IEnumerable<Benchmark> Read(
        ReferenceTable table, string authority, string? region, ICollection<Finding> findings) =>
        table.Records(findings, row => ReadRow(row, authority, region));

    private static Benchmark ReadRow(ReferenceRow row, string authority, string? region)
    {
        var area = row.Required("Area", row.Parse(
            "Area",
            text => AreaOf(text, authority, region),
            $"is neither the authority, {Neighbours}, the region (setting region) nor {England}"));
        return new Benchmark(
            row.Indicator("Indicator"),
            area,
            row.Text("Area") ?? "",
            row.RequiredWhole("Year"),
            row.Required("Value", row.Parse("Value", CellText.Printed, "is not a number")),
            row.Text("Method") ?? "",
            row.Text("Source") ?? "",
            row.YesNo("Like For Like"));
    }

    private static BenchmarkArea? AreaOf(string text, string authority, string? region) => Heading.Normalise(text)
        switch
    {
        var name when name == Heading.Normalise(authority) => BenchmarkArea.Own,
        var name when name == Heading.Normalise(Neighbours) => BenchmarkArea.StatisticalNeighbours,
        var name when region is not null && name == Heading.Normalise(region) => BenchmarkArea.Region,
        var name when name == Heading.Normalise(England) => BenchmarkArea.England,
        _ => null,
    };
}
