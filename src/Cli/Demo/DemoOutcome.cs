using System.Collections.Immutable;
using System.Globalization;

namespace Reporting.Cli.Demo;

/// <summary>What the demo made.</summary>
/// <param name="Files">Paths within the folder of <c>--out</c>.</param>
/// <param name="ResultRows">Rows of the table <c>Results</c>: one an indicator and group of a run.</param>
internal sealed record DemoOutcome(
    ImmutableArray<string> Files, int ResultRows, ImmutableArray<(string Phase, TimeSpan Took)> Phases)
{
    /// <summary>The most receipts that are named one by one.</summary>
    private const int FilesNamed = 4;

    public IEnumerable<string> Lines(DirectoryInfo folder)
    {
        yield return $"Sample Borough (synthetic), {DemoPlan.Period.ToWords()}: made in {folder.FullName}";
        foreach (var group in Files.GroupBy(file => Path.GetDirectoryName(file), StringComparer.Ordinal))
        {
            foreach (var file in group.Take(FilesNamed))
                yield return $"  {file}";
            if (group.Count() > FilesNamed)
                yield return Line($"  {group.Key} holds {group.Count() - FilesNamed} more");
        }

        yield return Line($"The table Results holds {ResultRows:N0} rows of figures.");
        yield return "Where the time went:";
        foreach (var (phase, took) in Phases)
            yield return Line($"  {phase,-46} {took.TotalSeconds,6:0.0} s");
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
