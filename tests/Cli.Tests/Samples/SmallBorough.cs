using NodaTime;
using Reporting.Cli.Samples.Lists;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Tests.Cli.Samples;

/// <summary>
/// A borough of a quarter of the usual size, shared by the tests that look at it, with its last months' snapshots.
/// </summary>
public sealed class SmallBorough
{
    internal const int Months = 4;

    private static readonly YearMonth Last = new(2023, 6);

    internal World World { get; } = WorldBuilder.Build(Last.PlusMonths(1 - Months), Last, children: 600, seed: 5);

    internal Snapshot At(int monthsBack) => new(World, Last.PlusMonths(-monthsBack), Layout.Year2019);

    internal IEnumerable<Snapshot> Snapshots => Enumerable.Range(0, Months).Select(At);

    /// <summary>The rows of a list as the texts of the named columns.</summary>
    internal static IEnumerable<string[]> Values(Reporting.Cli.Samples.Files.Table table, params string[] columns)
    {
        var headings = table.Headings.Select(heading => heading.Text).ToList();
        var indexes = columns.Select(column => headings.IndexOf(column)).ToArray();
        return table.Rows.Select(row => indexes.Select(index => row[index].AsText()).ToArray());
    }
}
