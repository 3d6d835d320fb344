using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Reference.Kinds;
using Reporting.Runs;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Reference;

public sealed class PopulationEthnicityTests
{
    private static readonly ReportingMonth June2023 = new(2023, 6);

    [Fact]
    public void Load_FiveGroups_AreTypedAndAddUp()
    {
        var reference = ReferenceFiles.Load([Five(2021)]);
        Assert.Empty(reference.Findings);
        var year = reference.PopulationByEthnicity.For(June2023)!;
        Assert.Equal((2021, 150, 20, "Census 2021"), (year.Year, year.Total, year.Of(EthnicGroup.Mixed), year.Source));
    }

    [Fact]
    public void Load_DetailedCodes_MakeTheirBroadGroup()
    {
        var reference = ReferenceFiles.Load([File([2021, "WBRI", 70, null], [2021, "white irish", 5, null])]);
        var year = reference.PopulationByEthnicity.For(June2023)!;
        Assert.Equal(
            (75, 5), (year.Of(EthnicGroup.White), year.Estimates.Single(each => each.Code == "WIRI").Children));
    }

    [Fact]
    public void Load_GroupIsMissing_WarnsAndTellsNoTotal()
    {
        var reference = ReferenceFiles.Load([File([2021, "White", 70, null])]);
        var finding = Assert.Single(reference.Findings);
        Assert.Equal((PopulationEthnicityFile.IncompleteRule, Severity.Warn), (finding.Rule, finding.Severity));
        Assert.Null(reference.PopulationByEthnicity.For(June2023)!.Total);
    }

    [Theory]
    [InlineData(2021, "Elvish", 5, "Group")]
    [InlineData(2021, "White", "many", "Population 0-17")]
    [InlineData(2021, "White", 71, "Group")]
    [InlineData(null, "Other", 71, "Year")]
    public void Load_RowThatCantBeUsed_IsRejectedByColumn(int? year, string group, object children, string column)
    {
        var findings = ReferenceFiles.Load([File([2021, "White", 70, null], [year, group, children, null])]).Findings;
        Assert.Contains(
            findings, finding => finding is { Severity: Severity.Reject, Row: 3 } && finding.Column == column);
        Assert.DoesNotContain(findings, finding => finding.Message.Contains("Elvish", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2023-06", 2021)]
    [InlineData("2024-01", 2024)]
    [InlineData("2030-01", 2024)]
    [InlineData("2019-01", 2021)]
    public void For_Month_IsTheLatestYearNotAfterItElseTheEarliest(string month, int year) => Assert.Equal(
        year,
        ReferenceFiles.Load([Five(2024), Five(2021)]).PopulationByEthnicity.For(ReportingMonth.Parse(month))!.Year);

    [Fact]
    public void AreReported_PopulationByEthnicity_IsAnInputOfReports() =>
        Assert.True(ReadKinds.AreReported(["population_ethnicity"]));

    private static UploadedFile Five(int year) => File(
        [year, "White", 100, "Census 2021"],
        [year, "Mixed or multiple ethnic groups", 20, "Census 2021"],
        [year, "asian", 15, "Census 2021"],
        [year, "Black or Black British", 10, null],
        [year, "Other ethnic group", 5, null]);

    private static UploadedFile File(params object?[][] rows) =>
        CsvBuilder.Csv([["Year", "Group", "Population 0-17", "Source"], .. rows]).ToUploadedFile("any name.csv");
}
