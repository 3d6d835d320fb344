using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.CrossChecks;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Scrutiny.DataQuality;

/// <summary>What one rule found in the lists, over the months.</summary>
/// <param name="All">Of every month, findings of rows and those that sum the rule up.</param>
internal sealed record RuleFindings(string Rule, Severity Severity, ImmutableArray<Finding> All)
{
    /// <summary>The rules about records of the lists, the gravest first; of papers and reference files none.</summary>
    public static ImmutableArray<RuleFindings> Of(IEnumerable<Finding> findings) =>
    [
        .. findings.Where(finding =>
                finding.Period is not null && (finding.List is not null || finding.Sum is not null))
            .GroupBy(finding => (finding.Rule, finding.Severity))
            .OrderByDescending(rule => rule.Key.Severity)
            .ThenBy(rule => rule.Key.Rule, StringComparer.Ordinal)
            .Select(rule => new RuleFindings(rule.Key.Rule, rule.Key.Severity, [.. rule])),
    ];

    public ImmutableArray<Finding> In(ReportingMonth month) => [.. All.Where(finding => finding.Period == month)];

    /// <summary>How many rows of the month break it: as summed up where somebody has, else those that are named.
    /// </summary>
    public int RowsIn(ReportingMonth month) => CrossListChecks.Find(Rule) is not null
        ? Rows(In(month))
        : In(month).GroupBy(finding => (finding.List, finding.File, finding.Sheet, finding.Column))
            .Sum(column => Rows([.. column]));

    public ImmutableArray<string> Lists =>
    [
        .. All.Select(finding => finding.List).OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The indicators that read what is doubtful.</summary>
    public ImmutableArray<string> TouchedIn(ReportingMonth month) => CrossListChecks.Find(Rule) is { } check
        ? In(month).IsEmpty ? [] : check.Touches
        : [
            .. In(month).SelectMany(finding => TouchedBy(finding))
                .Distinct(StringComparer.Ordinal)
                .OrderBy(indicator => Catalogue.All.IndexOf(Catalogue.Get(indicator))),
        ];

    // A row that is set aside is in no figure of the list; a doubtful cell touches those that read its column.
    private static ImmutableArray<string> TouchedBy(Finding finding) => finding switch
    {
        { Indicator: { } indicator } => [indicator],
        { Severity: Severity.Note } => [],
        { List: { } list, Severity: Severity.SetAside } => AllDefinitions.TouchedBy(read => read.List == list),
        { List: { } list, Column: { } column } =>
            AllDefinitions.TouchedBy(read => read.List == list && read.Column == column),
        _ => [],
    };

    private static int Rows(ImmutableArray<Finding> found)
    {
        if (found.FirstOrDefault(finding => finding.Sum is not null) is { Sum: { } sum })
            return sum.Rows;
        var named = found.Where(finding => finding.Row is not null).DistinctBy(finding =>
            (finding.List, finding.File, finding.Sheet, finding.Row)).Count();
        return named > 0 ? named : found.Length;
    }
}
