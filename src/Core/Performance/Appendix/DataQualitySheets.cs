using System.Collections.Immutable;
using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>Officer editions: what the checks found, by rule and row by row; places, never values.</summary>
internal static class DataQualitySheets
{
    /// <summary>More rows than anybody reads; the file of checks has them all.</summary>
    internal const int MostRows = 2000;

    private const string Nothing = "Nothing was found";

    public static ImmutableArray<TableSheet> Of(AppendixScope scope) => [ByRule(scope), Each(scope)];

    private static TableSheet ByRule(AppendixScope scope)
    {
        const string Subject = "Data quality by rule";
        return new TableSheet
        {
            Tab = "Data_quality",
            Title = scope.Title(Subject),
            Subject = Subject,
            Remarks =
            [
                "It has a row for each rule and list: how often it was broken this month and in the earlier months, "
                + "and an example.",
            ],
            Source = scope.Source,
            Table = FindingTables.ByRule("Data_quality_by_rule", scope.Findings.All, (
                    scope.Month.ToShortWords(),
                    scope.Findings.IsOfMonth))
                .OrSaying(Nothing),
        }.Finished();
    }

    private static TableSheet Each(AppendixScope scope)
    {
        const string Subject = "Data quality, each finding";
        var findings = scope.Findings.OfMonth;
        var more = findings.Length - MostRows;
        return new TableSheet
        {
            Tab = "Data_quality_rows",
            Title = scope.Title(Subject),
            Subject = Subject,
            Remarks =
            [
                "It has a row for each finding of the month with its place. Values of records are never repeated. "
                + "Findings of earlier months stand in checks.csv.",
                .. more > 0 ? (IEnumerable<string>)[$"{AppendixWords.Number(more)} more stand in checks.csv."] : [],
            ],
            Source = scope.Source,
            Table = FindingTables.Each("Data_quality_findings", findings, MostRows).OrSaying(Nothing),
        }.Finished();
    }
}
