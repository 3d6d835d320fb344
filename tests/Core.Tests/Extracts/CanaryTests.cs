using Reporting.Extracts;
using Reporting.Extracts.Schemas;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts;

/// <summary>
/// Values of a child's record never stand in a finding: ZZCANARY is planted in every field of every list.
/// </summary>
public sealed class CanaryTests
{
    [Fact]
    public void Check_ACanaryInEveryCell_IsInNoFinding()
    {
        foreach (var list in ShippedSchemas.Extracts)
        {
            var canary = Sheets.Headings(list.Name).Select(_ => (object?)"ZZCANARY").ToArray();
            var used = Sheets.Usable(list.Name, "ZZCANARY", [.. list.Columns
                .Where(column => column.Kind is not (ColumnKind.Date or ColumnKind.Id))
                .Select(column => (column.Name, (object?)"ZZCANARY"))]);

            var file = CsvBuilder.Csv(
                [.. Sheets.Headings(list.Name), "ZZCANARY heading"],
                canary,
                used,
                used,
                ["ZZCANARY applied these filters"])
                .ToUploadedFile();
            var findings = Sheets.June2023(file, file with { Name = "again.csv" }).Findings
                .AddRange(CheckFile.Run(file).Findings);

            Assert.NotEmpty(findings);
            Assert.All(
                findings,
                finding => Assert.DoesNotContain("ZZCANARY", finding.ToString(), StringComparison.OrdinalIgnoreCase));
        }
    }
}
