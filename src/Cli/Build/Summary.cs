using Reporting.Checks;
using Reporting.Periods;
using Reporting.Runs;

namespace Reporting.Cli.Build;

/// <summary>What the person who built sees at the end: what was made, and what wants a look.</summary>
internal static class Summary
{
    public static void Write(
        RunOutput output, ReportingMonth period, IEnumerable<string> written, DirectoryInfo folder)
    {
        Console.WriteLine($"{output.Authority}, {period.ToWords()}: made in {folder.FullName}");
        foreach (var path in written)
            System.Console.WriteLine($"  {path}");

        var graver = output.Findings.Where(finding => finding.Severity != Severity.Note).ToList();
        System.Console.WriteLine(graver.Count == 0
            ? "The checks found nothing to look at."
            : "What the checks found, by rule (each one stands in checks.csv):");
        var rules = graver.GroupBy(finding => (finding.Severity, finding.Rule))
            .OrderByDescending(rule => rule.Key.Severity)
            .ThenByDescending(rule => rule.Count())
            .ThenBy(rule => rule.Key.Rule, StringComparer.Ordinal);
        foreach (var rule in rules)
            System.Console.WriteLine($"  {Words.Of(rule.Key.Severity),-9}  {rule.Count(),6}  {rule.Key.Rule}");
    }
}
