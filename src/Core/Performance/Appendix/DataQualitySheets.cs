using Reporting.Workbooks;

namespace Reporting.Performance.Appendix;

/// <summary>Officer editions: what the checks found, by rule and row by row; places, never values.</summary>
internal static class DataQualitySheets
{
    /// <summary>None where the checks found nothing: the cover says so.</summary>
    public static IEnumerable<TableSheet> Of(AppendixScope scope)
    {
        var findings = scope.Figures.Findings;
        if (findings.IsEmpty)
            yield break;
        const string ByRule = "Data quality by rule";
        yield return new TableSheet
        {
            Tab = "Data_quality",
            Title = scope.Title(ByRule),
            Subject = ByRule,
            Remarks = ["It has a row for each rule and list, with how often it was broken and an example."],
            Source = scope.Source,
            Table = FindingTables.ByRule("Data_quality_by_rule", findings),
        }.Finished();
        const string EachFinding = "Data quality, each finding";
        yield return new TableSheet
        {
            Tab = "Data_quality_rows",
            Title = scope.Title(EachFinding),
            Subject = EachFinding,
            Remarks = ["It has a row for each finding with its place. Values of records are never repeated."],
            Source = scope.Source,
            Table = FindingTables.Each("Data_quality_findings", findings),
        }.Finished();
    }
}
