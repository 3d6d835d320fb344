using System.Collections.Immutable;
using System.Text;
using Reporting.Audits.Programme;
using Reporting.Calendars;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Tests.Builders;
using Reporting.Tests.Calendars;

namespace Reporting.Tests.Audits.Programme;

public sealed class ProgrammeCalendarTests
{
    private static readonly ImmutableArray<ProgrammeEntry> Framework = ReferenceFiles.Load([]).Programme;

    [Theory]
    [InlineData("2023-07-03", 2023, 13)]
    [InlineData("2024-07-03", 2023, 13)]
    [InlineData("2021-07-03", 2023, 13)]
    public void Of_FrameworksProgramme_IsTheYearAndTheMarchAfterIt(string asOf, int year, int months)
    {
        var shown = ProgrammeYear.Of(Framework, Dates.Day(asOf)!.Value)!;
        Assert.Equal((year, months), (shown.Year, shown.Months.Length));
        Assert.Equal(Framework.AsEnumerable(), shown.Entries);
    }

    [Fact]
    public void Of_ProgrammesOfTwoYears_IsThatOfTheDay()
    {
        var next = new ProgrammeEntry(new ReportingMonth(2024, 1), "Theme", "Stability", null, null, null);
        var both = Framework.Add(next);
        Assert.DoesNotContain(next, ProgrammeYear.Of(both, Dates.Day("2023-12-31")!.Value)!.Entries);
        Assert.Equal((2024, 12), Shown(ProgrammeYear.Of(both, Dates.Day("2024-01-01")!.Value)!));
    }

    [Fact]
    public void Of_NoProgramme_IsNone() => Assert.Null(ProgrammeYear.Of([], Dates.Day("2023-07-03")!.Value));

    [Fact]
    public void Of_FrameworksYear_HasEveryEntryAsAnotherProgramReadsIt()
    {
        var calendar = Calendar("2023-07-03");
        Assert.Equal(Framework.Length, calendar.Events.Count());
        var panels = calendar.Events.Where(each =>
            each.Text("SUMMARY").StartsWith("Moderation panel", StringComparison.Ordinal));
        Assert.Equal(
            ["20230119T150000Z", "20230216T150000Z", "20230316T150000Z", "20230420T140000Z"],
            panels.Take(4).Select(each => each["DTSTART"]));
        var weeks = calendar.Events.Where(each => each.Text("SUMMARY") == "Practice week").ToList();
        Assert.Equal(
            ["20230306", "20230606", "20230926", "20231205"], weeks.Select(each => each["DTSTART;VALUE=DATE"]));
        Assert.Equal(
            [false, true, true, true],
            weeks.Select(each => each.Text("DESCRIPTION").Contains("not Monday to Friday", StringComparison.Ordinal)));
        var theme = calendar.Events.Single(each => each.Text("SUMMARY") == "Theme: Neglect");
        Assert.Equal(("20230201", "20230301"), (theme["DTSTART;VALUE=DATE"], theme["DTEND;VALUE=DATE"]));
        Assert.All(
            calendar.Events, each => Assert.EndsWith("MARK", each.Text("DESCRIPTION"), StringComparison.Ordinal));
    }

    [Fact]
    public void Of_AnotherDay_KeepsEveryEntrysId() => Assert.Equal(
        Calendar("2023-07-03").Events.Select(each => each["UID"]),
        Calendar("2023-11-30").Events.Select(each => each["UID"]));

    [Theory]
    [InlineData("Moderation panel, 15:00 to 17:00", "15:00 to 17:00", "Moderation panel")]
    [InlineData("Panel, 9:30 to 12:00", "9:30 to 12:00", "Panel")]
    [InlineData("Panel, 17:00 to 15:00", null, "Panel, 17:00 to 15:00")]
    [InlineData("Managers, service leads", null, "Managers, service leads")]
    [InlineData(null, null, null)]
    public void Hours_OfCompletedBy_AreWhatItEndsWith(string? completedBy, string? hours, string? who)
    {
        var entry = new ProgrammeEntry(new ReportingMonth(2023, 6), "Moderation panel", null, completedBy, null, null);
        Assert.Equal((hours, who), (ProgrammeWords.Hours(entry), ProgrammeWords.CompletedBy(entry)));
    }

    private static ReadCalendar Calendar(string asOf)
    {
        var day = Dates.Day(asOf)!.Value;
        return ReadCalendar.Of(Encoding.UTF8.GetBytes(CalendarWriter.Write(
            ProgrammeCalendar.Of(ProgrammeYear.Of(Framework, day)!, "Sample Borough", "MARK", day))));
    }

    private static (int, int) Shown(ProgrammeYear year) => (year.Year, year.Months.Length);
}
