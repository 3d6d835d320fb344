using NodaTime;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Runs;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Reference;

public sealed class AuditKindsTests
{
    private static readonly object?[] AuditorHeadings =
        ["Auditor Id", "Team", "Service Area", "Role", "From", "To", "Unavailable Months"];

    [Fact]
    public void Load_Auditors_AreTypedInTheFilesOrder()
    {
        var reference = ReferenceFiles.Load(
        [
            CsvBuilder.Csv(
                AuditorHeadings,
                ["A2", "Team 1", "SWF", "Practice manager", "2023-01-01", null, "2023-08; 2023-12"],
                ["A1", null, null, null, null, "31/12/2023", null]).ToUploadedFile(),
        ]);
        Assert.Empty(reference.Findings);
        Assert.Equal(["A2", "A1"], reference.Auditors.Select(auditor => auditor.Id));
        var first = reference.Auditors[0];
        Assert.Equal(("Team 1", "SWF", "Practice manager"), (first.Team, first.ServiceArea, first.Role));
        Assert.Equal(
            [new ReportingMonth(2023, 8), new ReportingMonth(2023, 12)], first.UnavailableMonths.AsEnumerable());
        Assert.False(first.IsAvailableIn(new ReportingMonth(2023, 8)));
        Assert.True(first.IsAvailableIn(new ReportingMonth(2023, 9)));
        Assert.Equal(new LocalDate(2023, 12, 31), reference.Auditors[1].To);
    }

    [Fact]
    public void Load_Training_IsTypedWithThePracticeAreasOwnSpelling()
    {
        var reference = ReferenceFiles.Load(
        [
            CsvBuilder.Csv(
                ["Date", "Title", "Practice Area", "Teams"],
                ["2023-06-01", "Later", "Outcomes", null],
                ["2023-05-01", "Writing plans", "planning ", "Team 1; Team 2"]).ToUploadedFile(),
        ]);
        Assert.Empty(reference.Findings);
        Assert.Equal(["Writing plans", "Later"], reference.Training.Select(training => training.Title));
        Assert.Equal("Planning", reference.Training[0].PracticeArea);
        Assert.Equal(["Team 1", "Team 2"], reference.Training[0].Teams.AsEnumerable());
        Assert.Empty(reference.Training[1].Teams);
    }

    [Theory]
    [InlineData("auditors")]
    [InlineData("training")]
    [InlineData("audit_programme")]
    public void AreReported_KindOfTheAuditCycle_IsNoInputOfPerformanceReports(string kind)
    {
        Assert.False(ReadKinds.AreReported([kind]));
        Assert.True(ReadKinds.AreReported([kind, "teams"]));
        Assert.True(ReadKinds.AreRead([kind]));
    }
}
