using System.Text;
using Reporting.Audits;
using Reporting.Audits.Register;
using Reporting.Audits.Reports.Deadlines;
using Reporting.Checks;
using Reporting.Editions;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Tests.Audits.Clocks;
using Reporting.Tests.Calendars;
using Reporting.Tests.Workbooks;
using static Reporting.Tests.Audits.Clocks.ClockScope;

namespace Reporting.Tests.Audits.Reports.Deadlines;

public sealed class DeadlinesReportTests
{
    private static readonly string[] Tabs =
    [
        "Cover", "Contents", "Clocks_by_rule", "Clocks_by_owner", "Running_clocks", "Due_in_ten_days",
        "Done_this_month", "Wall_chart", "Next_meetings", "All_figures",
    ];

    /// <summary>A new one each time: a scope that was read keeps its register, also in a changed copy.</summary>
    private static AuditScope Scope => ScopeOf("2023-07-09");

    [Fact]
    public void Make_Register_HasTheWorkbookAndTwoFilesForEachOwner()
    {
        var report = DeadlinesReport.Make(Scope);
        Assert.Equal(
            [
                "officer .xlsx", "exempt quality-assurance.ics", "exempt quality-assurance.txt",
                "exempt swf-service-lead.ics", "exempt swf-service-lead.txt", "exempt swf-team-1.ics",
                "exempt swf-team-1.txt", "exempt quality-assurance.ics programme",
            ],
            report.Editions.Select(each => $"{each.Folder} {each.Audience}.{each.Extension} {each.Part}".TrimEnd()));
        Assert.NotEmpty(report.Clocks);
        Assert.All(report.Clocks, clock => Assert.Null(clock.Done));
        Assert.Equal(
            report.Clocks.Select(clock => clock.Owner).Order(StringComparer.Ordinal).Distinct(),
            report.Editions.Where(each => each.Extension == "txt").Select(each => each.Audience));
    }

    [Fact]
    public void Make_Workbook_KeepsTheStandardAndItsSheets()
    {
        var workbook = Workbook(Scope);
        Assert.Empty(Conformance.Breaches(workbook.Content.ToArray()));
        using var book = new WrittenWorkbook(workbook.Content.ToArray());
        Assert.Equal(Tabs, book.SheetNames);
        var running = Rows(book, "Running_clocks");
        Assert.Equal(
            [
                "A-001 swf-service-lead 9", "A-001 swf-service-lead 3", "A-002 swf-team-1 11", "A-001 swf-team-1 3",
                "A-001 quality-assurance 0", "A-003 swf-service-lead 0", "A-004 swf-service-lead 0",
            ],
            running.Select(row => $"{row[0]} {row[2]} {row[5]}"));
    }

    [Fact]
    public void Make_WallChart_HasTheYearMonthByMonthAndNamesTheWeeksToCheck()
    {
        using var book = new WrittenWorkbook(Workbook(Scope).Content.ToArray());
        var rows = Rows(book, "Wall_chart");
        Assert.Equal(13, rows.Count);
        Assert.Equal(
            [
                "June 2023", "Step-down to C&FF", "Domestic abuse partnership; Supervision",
                "15 Jun 2023, 15:00 to 17:00", "6 Jun 2023 to 10 Jun 2023 (not Monday to Friday: check the dates)",
            ],
            rows[5].Take(5));
        Assert.Equal("6 Mar 2023 to 10 Mar 2023", rows[2][4]);
        Assert.Equal(["March 2024", "Nothing programmed"], rows[12].Take(2));
    }

    [Fact]
    public void Make_WeeksOfTheShippedProgramme_AreWarnedOfOnce()
    {
        var weeks = DeadlinesReport.Make(Scope).Findings.Where(finding => finding.Rule == "programme-week").ToList();
        Assert.Equal(3, weeks.Count);
        Assert.All(weeks, finding => Assert.Equal(Severity.Warn, finding.Severity));
        var given = Scope with { Reference = Scope.Reference with { Findings = [.. weeks] } };
        Assert.DoesNotContain(DeadlinesReport.Make(given).Findings, finding => finding.Rule == "programme-week");
    }

    [Fact]
    public void Make_OwnersCalendar_ReadsBackAsTheirClocks()
    {
        var calendar = ReadCalendar.Of(Files("swf-team-1", "ics").Single().Content.Span);
        Assert.Equal(
            [
                "Upload to the child's file, audit A-001: overdue by 3 days",
                "Audit, audit A-002: overdue by 11 days",
            ],
            calendar.Events.Select(each => each.Text("SUMMARY")).Order(StringComparer.Ordinal).Reverse());
        Assert.All(calendar.Events, each => Assert.Equal("20230709", each["DTSTART;VALUE=DATE"]));
        Assert.All(calendar.Events, each => Assert.Contains(
            "EXEMPT, not for publication: paragraphs 1 and 2", each.Text("DESCRIPTION"), StringComparison.Ordinal));
        Assert.All(calendar.Events, each => Assert.Equal("20230709T000000Z", each["DTSTAMP"]));
    }

    [Fact]
    public void Make_CalendarOfAnotherDay_KeepsTheIdsAndDueDays()
    {
        var before = ReadCalendar.Of(Files("swf-team-1", "ics", ScopeOf("2023-06-27")).Single().Content.Span);
        var due = before.Events.Single(each => each.Text("SUMMARY") == "Audit, audit A-002");
        Assert.Equal(("20230628", "0"), (due["DTSTART;VALUE=DATE"], due["SEQUENCE"]));
        var after = ReadCalendar.Of(Files("swf-team-1", "ics").Single().Content.Span);
        var same = after.Events.Single(each => each["UID"] == due["UID"]);
        Assert.Equal(("Audit, audit A-002: overdue by 11 days", "11"), (same.Text("SUMMARY"), same["SEQUENCE"]));
    }

    [Fact]
    public void Make_OwnersText_SaysWhatIsOverdueAndDue() => Assert.Equal(
        [
            "Audit deadlines, swf-service-lead: Sample Borough (SYNTHETIC), 9 Jul 2023",
            "EXEMPT, not for publication: paragraphs 1 and 2 of Part 1 of Schedule 12A to the "
            + "Local Government Act 1972.",
            "",
            "Overdue: 2",
            "- A-001; Further update after escalation; due 30 Jun 2023; overdue by 9 days; "
            + "Inadequate, confirmed by moderation",
            "- A-001; Service lead's oversight; due 6 Jul 2023; overdue by 3 days",
            "",
            "Due in the next ten days: 1",
            "- A-003; Remedial action; due 19 Jul 2023",
            "",
            "Due later: 1",
            "- A-004; Remedial action; due 20 Jul 2023",
            "",
        ],
        Encoding.UTF8.GetString(Files("swf-service-lead", "txt").Single().Content.Span).Split("\r\n"));

    [Fact]
    public void Make_AuditWhoseIdIsWithheld_HasAReminderWithoutIt()
    {
        var audit = Completed("A-1", "2023-06-20") with { Reference = null };
        var twins = ClockScope.Of("2023-07-09", audit, audit with { Key = Key.HashOf("A-2") });
        var calendar = ReadCalendar.Of(Files("swf-service-lead", "ics", twins).Single().Content.Span);
        Assert.Equal(4, calendar.Events.Count());
        Assert.All(calendar.Events, each => Assert.Contains(
            "audit Audit id withheld", each.Text("SUMMARY"), StringComparison.Ordinal));
    }

    [Fact]
    public void Make_AnyFile_HoldsNoCaseNameOrHash()
    {
        var report = DeadlinesReport.Make(Scope);
        foreach (var edition in report.Editions)
        {
            var text = edition.Extension == "xlsx"
                ? AllTexts(edition)
                : Encoding.UTF8.GetString(edition.Content.Span).Replace("\r\n ", "", StringComparison.Ordinal);
            foreach (var canary in (string[])
                ["ZZCANARY", "SYN-000123", "Worker 12", "Lead 1", Key.HashOf("A-001"), Key.HashOf("SYN-000123 A-001")])
                Assert.DoesNotContain(canary, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Make_SameScope_GivesTheSameBytesWhateverTheKey()
    {
        var other = new IdentityKey(new byte[32]);
        var again = ScopeOf("2023-07-09", other);
        Assert.Equal(
            DeadlinesReport.Make(Scope).Editions.Select(each => each.ContentHash),
            DeadlinesReport.Make(again).Editions.Select(each => each.ContentHash));
    }

    [Fact]
    public void Make_NoAudits_SaysSo()
    {
        foreach (var scope in (AuditScope[])[ClockScope.Of("2023-07-09"), Scope with { Months = [] }])
        {
            var report = DeadlinesReport.Make(scope);
            Assert.Equal(["xlsx"], report.Editions.Where(each => each.Part is null).Select(each => each.Extension));
            Assert.Empty(Conformance.Breaches(report.Editions[0].Content.ToArray()));
            using var book = new WrittenWorkbook(report.Editions[0].Content.ToArray());
            Assert.Contains("There is no audit in the register.", book.Sheet("Cover").TextsAbove());
            Assert.Equal(
                scope.Months.IsEmpty ? "There is no register" : "No clock is running",
                Rows(book, "Running_clocks")[0][0]);
        }
    }

    [Fact]
    public void Make_NoProgramme_SaysSoAndHasNoCalendarOfIt()
    {
        var report = DeadlinesReport.Make(Scope with { Reference = Scope.Reference with { Programme = [] } });
        Assert.DoesNotContain(report.Editions, each => each.Part is not null);
        Assert.Empty(Conformance.Breaches(report.Editions[0].Content.ToArray()));
        using var book = new WrittenWorkbook(report.Editions[0].Content.ToArray());
        Assert.Equal("There is no programme", Rows(book, "Wall_chart")[0][0]);
    }

    [Fact]
    public void Make_ColumnThatIsMissing_IsSaidOnTheSheetAndFound()
    {
        var scope = Scope with { Months = [Scope.Months[0] with { MissingColumns = ["Date Uploaded"] }] };
        var report = DeadlinesReport.Make(scope);
        Assert.Equal("Date Uploaded", Assert.Single(report.Findings, each => each.Rule == "audit-clock-untold").Column);
        using var book = new WrittenWorkbook(report.Editions[0].Content.ToArray());
        Assert.Contains(
            book.Sheet("Running_clocks").TextsAbove(),
            text => text.StartsWith(
                "Upload to the child's file: some audits stand in files without", StringComparison.Ordinal));
    }

    [Fact]
    public void Make_Figures_CountTheClocks()
    {
        var figures = DeadlinesReport.Make(Scope).Figures.Where(each => each.Breakdown == AuditBreakdowns.Authority);
        Assert.Equal(
            [("clocks-running", 7m), ("clocks-overdue", 4m), ("clocks-due-in-ten-days", 1m),
                ("clocks-done-in-month", 3m), ("clocks-done-late-in-month", 0m)],
            figures.Select(each => (each.Measure, each.Figure.Value!.Value)));
    }

    [Fact]
    public void Find_Deadlines_IsExpectedWhereThereIsARegister()
    {
        var recipe = AuditRecipe.Find("deadlines")!;
        Assert.True(recipe.IsExpected(Scope));
        Assert.False(recipe.IsExpected(Scope with { Months = [new QualityMonth(June)] }));
    }

    private static AuditScope ScopeOf(string asOf, IdentityKey? key = null)
    {
        var known = key ?? Key;
        Audit Mine(Audit audit) => audit with
        {
            Key = known.HashOf(audit.Reference!),
            Auditor = known.HashOfPerson("Worker 12"),
            Case = known.HashOf($"SYN-000123 {audit.Reference}"),
        };
        var scope = ClockScope.Of(
            asOf,
            Mine(Completed("A-001", "2023-06-20") with
            {
                Grade = AuditGrade.Inadequate,
                ModeratedGrade = AuditGrade.Inadequate,
                Moderated = Day("2023-06-21"),
                Escalated = Day("2023-06-23"),
                ThreeDayUpdate = Day("2023-06-26"),
                Theme = "ZZCANARY",
                Team = "ZZCANARY",
                Strengths = ["ZZCANARY"],
            }),
            Mine(Audit("A-002") with { Allocated = Day("2023-06-05") }),
            Mine(Action("A-003", "2023-07-19")),
            Mine(Action("A-004", "2023-07-20")));
        return scope with { Key = known, Reference = Programmed(scope) };
    }

    private static Audit Action(string id, string due) => Completed(id, "2023-06-20") with
    {
        Grade = AuditGrade.RequiresImprovement,
        Oversight = Day("2023-06-30"),
        Uploaded = id == "A-003" ? Day("2023-07-01") : Day("2023-07-05"),
        Disputed = id == "A-003" ? Answer.Yes : Answer.No,
        DisputeSettled = Day("2023-07-04"),
        ActionDue = Day(due),
    };

    private static ReferenceData Programmed(AuditScope scope) => scope.Reference with
    {
        Auditors = [Auditor("Worker 12", "Team 1")],
        Teams = [new Team("Team 9", "SWF", false, "Lead 1", null, null, null, null)],
        Programme = ReferenceFiles.Load([]).Programme,
        Meetings = [new Meeting("Scrutiny panel", Day("2023-07-20"), Day("2023-07-12"), new ReportingMonth(2023, 6))],
    };

    private static MadeEdition Workbook(AuditScope scope) => DeadlinesReport.Make(scope).Editions[0];

    private static IEnumerable<MadeEdition> Files(string audience, string extension, AuditScope? scope = null) =>
        DeadlinesReport.Make(scope ?? Scope).Editions
            .Where(each => each.Audience == audience && each.Extension == extension && each.Part is null);

    private static List<List<string>> Rows(WrittenWorkbook book, string tab)
    {
        var sheet = book.Sheet(tab);
        var range = sheet.TableRange();
        return
        [
            .. Enumerable.Range(range.Top + 1, range.Bottom - range.Top).Select(row =>
                Enumerable.Range(1, range.Right).Select(column => sheet.Text(column, row)).ToList()),
        ];
    }

    private static string AllTexts(MadeEdition edition)
    {
        using var book = new WrittenWorkbook(edition.Content.ToArray());
        return string.Join('\n', book.Sheets.SelectMany(SheetConformance.AllTexts));
    }
}
