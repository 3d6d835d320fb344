using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Reference;

public sealed class ExpectedListsSettingTests
{
    [Theory]
    [InlineData("List 1; list 7 ; SUPERVISION", "List 1; List 7; supervision")]
    [InlineData("Month before", "month before")]
    [InlineData("List 1; List 1; month before", "List 1; month before")]
    public void SettingsOf_NamesOfLists_AreReadInAnyCase(string written, string expected) =>
        Assert.Equal(expected, Read(written).ToString());

    [Fact]
    public void SettingsOf_NothingSaid_ExpectsAnnexAOneToNineAndWhatTheMonthBeforeHad() => Assert.Equal(
        "List 1; List 2; List 3; List 4; List 5; List 6; List 7; List 8; List 9; month before",
        ReferenceFiles.SettingsOf([]).Reports.ExpectedLists.ToString());

    [Theory]
    [InlineData("List 12")]
    [InlineData("List 1, List 2")]
    [InlineData(";")]
    public void Load_WordsThatAreNoList_AreAnErrorOfTheFile(string written)
    {
        var finding = Assert.Single(ReferenceFiles.Load([File(written)]).Findings);

        Assert.Equal(("reference-value", 2, "Value"), (finding.Rule, finding.Row, finding.Column));
        Assert.Contains("names of lists", finding.Message, StringComparison.Ordinal);
    }

    private static ExpectedListNames Read(string written) =>
        ReferenceFiles.SettingsOf([File(written)]).Reports.ExpectedLists;

    private static Reporting.Extracts.UploadedFile File(string written) =>
        CsvBuilder.Csv(["Name", "Value"], ["expected lists", written]).ToUploadedFile("settings.csv");
}
