using NodaTime;
using Reporting.Checks;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Runs;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Reference;

public sealed class ReleasesFileTests
{
    private static readonly string[] Headings =
        ["Period", "Report", "Run Id", "Approved By Role", "Approved On", "Publish On"];

    private static readonly ReportKey Panel = new(new ReportingMonth(2023, 6), "performance-panel");

    [Fact]
    public void Load_Releases_AreTyped() => Assert.Equal(
        new Release(
            Panel, "1a2b3c4d", "Head of Quality Assurance", new LocalDate(2023, 7, 10), new LocalDate(2023, 7, 12)),
        Only("2023-06", "Performance-Panel ", "1A2B3C4D", "Head of Quality Assurance", "10/07/2023", "2023-07-12"));

    [Fact]
    public void Load_NoFiles_HasNoReleases() => Assert.Empty(ReferenceFiles.Load([]).Releases);

    [Theory]
    [InlineData("2023-07-10", "2023-07-12", "2023-07-12")]
    [InlineData("2023-07-10", null, "2023-07-10")]
    [InlineData("2023-07-14", "2023-07-12", "2023-07-14")]
    [InlineData(null, "2023-07-12", "2023-07-12")]
    [InlineData(null, null, null)]
    public void DueOn_OfARelease_IsPublishOnButNeverBeforeItsApproval(string? approved, string? publish, string? due) =>
        Assert.Equal(
            Dates.Day(due), Only("2023-06", "performance-panel", "1a2b3c4d", "Role", approved, publish).DueOn);

    [Theory]
    [InlineData("Role", "2023-07-10", true)]
    [InlineData(null, "2023-07-10", false)]
    [InlineData("Role", null, false)]
    public void IsApproved_NeedsTheRoleAndTheDay(string? role, string? day, bool expected) => Assert.Equal(
        expected, Only("2023-06", "performance-panel", "1a2b3c4d", role, day, "2023-07-12").IsApproved);

    [Fact]
    public void Load_CodeOfDigitsThatExcelShortened_HasItsZerosAgain()
    {
        var workbook = XlsxBuilder.Workbook().Sheet("Releases", Headings,
            ["2023-06", "performance-panel", 1234567, "Role", new LocalDate(2023, 7, 10), null]);
        var reference = ReferenceFiles.Load([workbook.ToUploadedFile()]);
        Assert.Empty(reference.Findings);
        Assert.Equal("01234567", Assert.Single(reference.Releases).Run);
    }

    [Fact]
    public void Load_SeveralReleases_AreInTheOrderOfTheirDays()
    {
        var given = CsvBuilder.Csv(
            Headings,
            ["2023-06", "performance-panel", "aaaaaaaa", null, null, null],
            ["2023-06", "performance-panel", "bbbbbbbb", "Role", "2023-07-10", "2023-07-20"],
            ["2023-05", "performance-panel", "cccccccc", "Role", "2023-07-11", null]).ToUploadedFile();
        Assert.Equal(
            ["cccccccc", "bbbbbbbb", "aaaaaaaa"], ReferenceFiles.Load([given]).Releases.Select(each => each.Run));
    }

    [Theory]
    [InlineData("2023-06,performance-pane,1a2b3c4d,Role,2023-07-10,", "Report")]
    [InlineData("2023-06,figures,1a2b3c4d,Role,2023-07-10,", "Report")]
    [InlineData("2023-06,,1a2b3c4d,Role,2023-07-10,", "Report")]
    [InlineData("June,performance-panel,1a2b3c4d,Role,2023-07-10,", "Period")]
    [InlineData("2023-06,performance-panel,1.2E+71,Role,2023-07-10,", "Run Id")]
    [InlineData("2023-06,performance-panel,1a2b3c,Role,2023-07-10,", "Run Id")]
    [InlineData("2023-06,performance-panel,,Role,2023-07-10,", "Run Id")]
    [InlineData("2023-06,performance-panel,1a2b3c4d,Role,soon,", "Approved On")]
    [InlineData("2023-06,performance-panel,1a2b3c4d,Role,2023-07-10,tomorrow", "Publish On")]
    public void Load_BadCell_IsAnErrorOfTheFileByRowAndColumn(string line, string column)
    {
        var given = CsvBuilder.Csv([.. Headings], [.. line.Split(',')]).ToUploadedFile("releases.csv");
        var reference = ReferenceFiles.Load([given]);
        var finding = Assert.Single(reference.Findings);
        Assert.Equal(
            ("reference-value", Severity.Reject, "releases.csv", 2, column),
            (finding.Rule, finding.Severity, finding.File, finding.Row, finding.Column));
        Assert.Empty(reference.Releases);
    }

    private static Release Only(params object?[] row) =>
        Assert.Single(ReferenceFiles.Load([CsvBuilder.Csv(Headings, row).ToUploadedFile()]).Releases);
}
