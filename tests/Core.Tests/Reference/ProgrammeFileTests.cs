using System.Collections.Immutable;
using NodaTime;
using Reporting.Checks;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Reference;

public sealed class ProgrammeFileTests
{
    private static readonly object?[] Headings = ["Month", "Kind", "Theme", "Completed By", "Date From", "Date To"];

    private static ImmutableArray<ProgrammeEntry> Shipped => ReferenceFiles.Load([]).Programme;

    [Fact]
    public void Load_NoFiles_HasTheFrameworksThemesOf2023() => Assert.Equal(
        [
            "Contextual safeguarding", "Neglect", "Physical abuse", "Sexual abuse", "Emotional abuse",
            "Step-down to C&FF", "Reunification", "Education", "Repeat CP plans", "Missing children",
            "Children with disabilities", "Radicalisation",
        ],
        Shipped.Where(entry => entry.Is(ProgrammeKinds.Theme)).Select(entry => entry.Theme));

    [Theory]
    [InlineData(ProgrammeKinds.ModerationPanel, "01-19 02-16 03-16 04-20 05-18 06-15 07-20 08-17 09-21 10-19 11-16 12-21")]
    [InlineData(ProgrammeKinds.PracticeWeek, "03-06 06-06 09-26 12-05")]
    [InlineData(ProgrammeKinds.Survey, "01-01 07-01")]
    public void Load_NoFiles_HasTheFrameworksDaysOf2023(string kind, string days) => Assert.Equal(
        days.Split(' ').Select(day => Dates.Day($"2023-{day}")),
        Shipped.Where(entry => entry.Is(kind)).Select(entry => entry.From));

    [Fact]
    public void Load_NoFiles_HasTheCrhAuditsIntoTheNextYear() => Assert.Equal(
        [
            new LocalDate(2023, 6, 22), new LocalDate(2023, 9, 22), new LocalDate(2023, 12, 13),
            new LocalDate(2024, 3, 23),
        ],
        Shipped.Where(entry => entry.Is(ProgrammeKinds.CrhAudit)).Select(entry => entry.From!.Value));

    [Fact]
    public void Load_NoFiles_ReportsOnTheDaysOfTheFlowChart()
    {
        var reports = Shipped.Where(entry => entry.Is(ProgrammeKinds.Report)).ToLookup(entry => entry.Theme!);
        Assert.Equal(
            Enumerable.Range(1, 12).Select(month => new LocalDate(2023, month, 3)), Days("Audit allocation list"));
        Assert.Equal(
            Enumerable.Range(1, 12).Select(month => new LocalDate(2023, month, 9)), Days("Monthly audit analysis"));
        Assert.Equal(
            new[] { 1, 4, 7, 10 }.Select(month => new LocalDate(2023, month, 6)), Days("Quarterly audit analysis"));
        Assert.Equal([new LocalDate(2023, 12, 1)], Days("Annual audit report"));

        IEnumerable<LocalDate> Days(string report) => reports[report].Select(entry => entry.From!.Value);
    }

    [Fact]
    public void IsSoundWeek_OfTheFrameworksWeeks_HoldsForMarchAlone() => Assert.Equal(
        [3],
        Shipped.Where(entry => entry.Is(ProgrammeKinds.PracticeWeek) && entry.IsSoundWeek)
            .Select(entry => entry.Month.Month));

    [Fact]
    public void Load_ProgrammeGiven_TakesThePlaceOfTheFrameworks()
    {
        var reference = Load(
            ["2024-02", "Theme", "Neglect", "Managers", null, null],
            ["2024-01", "Theme", "Stability", null, null, null],
            ["2024-02", "Moderation panel", null, "Panel, 15:00 to 17:00", "2024-02-15", null]);
        Assert.Empty(reference.Findings);
        Assert.Equal(
            [
                new ProgrammeEntry(new ReportingMonth(2024, 1), "Theme", "Stability", null, null, null),
                new ProgrammeEntry(new ReportingMonth(2024, 2), "Theme", "Neglect", "Managers", null, null),
                new ProgrammeEntry(
                    new ReportingMonth(2024, 2), "Moderation panel", null, "Panel, 15:00 to 17:00",
                    new LocalDate(2024, 2, 15), null),
            ],
            reference.Programme.AsEnumerable());
    }

    [Theory]
    [InlineData("Practice week", "2024-03-04", "2024-03-08", false)]
    [InlineData("Practice week", "2024-03-05", "2024-03-09", true)]
    [InlineData("practice  WEEK", "2024-03-05", "2024-03-09", true)]
    [InlineData("Practice week", "2024-03-04", "2024-03-07", true)]
    [InlineData("Practice week", "2024-03-04", null, true)]
    [InlineData("Practice week", null, null, false)]
    [InlineData("Survey", "2024-03-05", "2024-03-09", false)]
    public void Load_PracticeWeekThatIsNotMondayToFriday_IsUsedWithAWarning(
        string kind, string? from, string? to, bool warns)
    {
        var reference = Load(["2024-03", kind, null, null, from, to]);
        Assert.Single(reference.Programme);
        Assert.Equal(
            warns ? [("programme-week", Severity.Warn, "programme.csv", 2)] : [],
            reference.Findings.Select(finding => (finding.Rule, finding.Severity, finding.File, finding.Row ?? 0)));
    }

    [Theory]
    [InlineData("9999-12", null, null, "Month")]
    [InlineData("2024-03", "9999-12-31", null, "Date From")]
    [InlineData("2024-03", "2024-03-05", "9999-12-31", "Date To")]
    public void Load_TheCalendarsLastYear_IsAnErrorOfItsColumn(string month, string? from, string? to, string column)
    {
        var finding = Assert.Single(Load([month, "Survey", null, null, from, to]).Findings);
        Assert.Equal((Severity.Reject, column, 2), (finding.Severity, finding.Column, finding.Row));
    }

    private static ReferenceData Load(params object?[][] rows) =>
        ReferenceFiles.Load([CsvBuilder.Csv(Headings).Rows(rows).ToUploadedFile("programme.csv")]);
}
