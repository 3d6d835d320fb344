using NodaTime;
using Reporting.Audits.Register;
using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Extracts.Records;
using Reporting.Extracts.Schemas;
using Reporting.Tests.Extracts;

namespace Reporting.Tests.Audits.Register;

public sealed class QualityReaderTests
{
    private static readonly object?[] SwfTeam =
    [
        "SWF Team 1", "Social Work with Families", "No", "Service Lead 3", "Practice Manager 12", "Old Team 7",
    ];
    private static readonly object?[] OwnArea = ["Harbour Team", "Harbour", "No", null, null, null];

    [Theory]
    [InlineData("crs", null, "Children Resource Service")]
    [InlineData("Children and  families first", null, "Children & Families First")]
    [InlineData("Young People\u2019s Service", null, "Young People's Service")]
    [InlineData("harbour", null, "Harbour")]
    [InlineData(null, "swf team 1", "Social Work with Families")]
    [InlineData("Some other area", "Old Team 7", "Social Work with Families")]
    [InlineData("Inclusion", "SWF Team 1", "Inclusion")]
    public void Read_AServiceAreaHoweverNamed_IsTheAuthoritysOwn(string? area, string? team, string expected)
    {
        var month = Registers.Read(Registers.Teams(SwfTeam, OwnArea), Registers.File(
            Registers.Row("A-1", (AuditRow.ServiceAreaColumn, area), (AuditRow.TeamColumn, team))));

        Assert.Equal(expected, Assert.Single(month.Audits).ServiceArea);
        Assert.Equal(team is null ? null : "SWF Team 1", month.Audits[0].Team);
        Assert.Empty(month.Findings);
    }

    [Fact]
    public void Read_AnAreaAndATeamNobodyKnows_AreNotPrintedAndSayWhere()
    {
        var month = Registers.Read(Registers.Teams(SwfTeam), Registers.File(
            Registers.Row("A-1"),
            Registers.Row("A-2", (AuditRow.ServiceAreaColumn, "ZZCANARY"), (AuditRow.TeamColumn, "ZZCANARY"))));

        Assert.Equal((ServiceAreas.NotKnown, null), (month.Audits[1].ServiceArea, month.Audits[1].Team));
        var area = Assert.Single(month.Findings.Of("unknown-service-area"));
        Assert.Equal(
            (ListNames.Audits, "audits.csv", 3, AuditRow.ServiceAreaColumn, Sheets.June),
            (area.List, area.File, area.Row, area.Column, area.Period));
        Assert.Equal(AuditRow.TeamColumn, Assert.Single(month.Findings.Of("unknown-team")).Column);
    }

    [Fact]
    public void Read_TheTeamsOfThePeriod_AreItsOwnListAndNeverTheFallback()
    {
        var context = new AssemblyContext
        {
            Teams = [new Team("SWF Team 1", "SWF", false, null, null, null, null, null)],
        };
        var extract = Sheets.June2023(
            context,
            Registers.File(
                Registers.Row("A-1", (AuditRow.ServiceAreaColumn, null), (AuditRow.TeamColumn, "SWF Team 1")))).Extract;

        var month = QualityReader.Read(extract, Registers.Nothing, Registers.Key);

        Assert.Equal("Social Work with Families", month.Audits[0].ServiceArea);
        Assert.Empty(month.Teams);
        Assert.Equal("Harbour Team", Assert.Single(Registers.Read(Registers.Teams(OwnArea)).Teams).Name);
    }

    [Fact]
    public void Read_ATeamThatMoved_GivesTheAreaOfTheAuditsDay()
    {
        Team[] teams =
        [
            new("Team 1", "Jigsaw", false, null, null, null, new LocalDate(2023, 6, 14), null),
            new("Team 1", "ICAS", false, null, null, new LocalDate(2023, 6, 15), null, null),
        ];
        (string, object?)[] blank = [(AuditRow.ServiceAreaColumn, null), (AuditRow.TeamColumn, "Team 1")];
        var file = Registers.File(
            Registers.Row("A-1", [.. blank, (AuditRow.CompletedColumn, "14/06/2023")]), Registers.Row("A-2", blank));

        var extract = Sheets.June2023(new AssemblyContext { Teams = [.. teams] }, file).Extract;

        Assert.Equal(
            ["Jigsaw", "ICAS"],
            QualityReader.Read(extract, Registers.Nothing, Registers.Key).Audits.Select(audit => audit.ServiceArea));
    }

    [Fact]
    public void Read_Tags_AreSplitTrimmedAndSpeltAlike()
    {
        var month = Registers.Read(Registers.File(
            Registers.Row(
                "A-1", (AuditRow.StrengthsColumn, " Child's  voice;;Life story work ; CHILD\u2019S VOICE; n/a")),
            Registers.Row(
                "A-2",
                (AuditRow.ImprovementsColumn, "life story work"),
                (AuditRow.ThemeColumn, "neglect; supervision"))));

        Assert.Equal(["Child's voice", "Life story work"], month.Audits[0].Strengths.AsEnumerable());
        Assert.Equal("Life story work", Assert.Single(month.Audits[1].Improvements));
        Assert.Equal("neglect; supervision", month.Audits[1].Theme);
        Assert.Empty(month.Findings);
    }

    [Theory]
    [InlineData("A judgement that goes on for so long that it is a sentence all by itself")]
    [InlineData("SYN-000123 was seen")]
    [InlineData("syn-000123")]
    [InlineData("Praise for worker 12")]
    [InlineData("Practice Manager 12")]
    [InlineData("Call 02380 now")]
    [InlineData("Seen on 12/06/2023")]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(1)")]
    [InlineData("worker@example.org")]
    [InlineData("Seen. Plan late")]
    [InlineData("They were not seen.")]
    [InlineData("Seen on 12/03/11")]
    [InlineData("Lives at SO14 7LY")]
    [InlineData("\u202Egninnalp")]
    [InlineData("Plan\u0001")]
    [InlineData("\uFFFE")]
    [InlineData("--- *** ---")]
    [InlineData("With service lead 3 today")]
    public void Read_WhatIsNoTag_IsLeftOutAndCounted(string text)
    {
        (string, object?)[] who = [(AuditRow.ChildColumn, "SYN-000123"), (AuditRow.AuditorColumn, "Worker 12")];
        var month = Registers.Read(Registers.Teams(SwfTeam), Registers.File(Registers.Row("A-1", [
            .. who, (AuditRow.StrengthsColumn, $"Planning;{text}"), (AuditRow.ImprovementsColumn, text),
            (AuditRow.ThemeColumn, text)])));

        Assert.Equal("Planning", Assert.Single(month.Audits[0].Strengths));
        Assert.Empty(month.Audits[0].Improvements);
        Assert.Null(month.Audits[0].Theme);
        Assert.Equal(
            [(2, AuditRow.ImprovementsColumn), (2, AuditRow.StrengthsColumn), (2, AuditRow.ThemeColumn)],
            month.Findings.Of("words-left-out").Select(finding => (finding.Row!.Value, finding.Column!)).Order());
    }

    [Fact]
    public void Read_AnAuditIdThatIsAChildsOrAPersonsAnywhere_IsNotPrinted()
    {
        var plans = Sheets.Csv(ListNames.Plans, Sheets.Row(ListNames.Plans, [
            ("Child Unique ID", "SYN-000007"), ("Plan Type", "Care plan"), ("Date of Latest Plan", new LocalDate(2023, 6, 1))]));
        var month = Registers.Read(plans, Registers.Teams(SwfTeam), Registers.File(
            Registers.Row("syn-000007"), Registers.Row("A-2", (AuditRow.ChildColumn, "SYN-000008")),
            Registers.Row("SYN-000008"), Registers.Row("June Service Lead 3"), Registers.Row("A\u202E-5")));

        Assert.Equal([null, "A-2", null, null, null], month.Audits.Select(audit => audit.Reference));
    }

    [Fact]
    public void Read_DatesOfTheYear9999_AreNone()
    {
        object?[] row =
        [
            .. ShippedSchemas.Of(ListNames.Audits).Columns.Select(column =>
                column.Kind == ColumnKind.Date ? (object)"31/12/9999" : column.Name == AuditRow.IdColumn ? "A-1" : null),
        ];
        var audit = Assert.Single(Registers.Read(Registers.File(row)).Audits);

        LocalDate?[] dates =
        [
            audit.Allocated, audit.Completed, audit.Oversight, audit.DisputeSettled, audit.Uploaded, audit.Moderated,
            audit.Escalated, audit.ThreeDayUpdate, audit.OneWeekUpdate, audit.ReAudited, audit.ActionDue, audit.ActionDone,
        ];
        Assert.All(dates, date => Assert.Null(date));
    }

    [Fact]
    public void Read_AThemeOfTheProgramme_IsKnownHoweverLong()
    {
        const string theme = "Young people's experience of reunification, and of the plans made before and after it";
        var reference = Registers.Nothing with { Programme = [new(Sheets.June, "Theme", theme, null, null, null)] };
        var extract = Sheets.June2023(
            Registers.File(Registers.Row("A-1", (AuditRow.ThemeColumn, theme.ToUpperInvariant())))).Extract;

        Assert.Equal(theme, QualityReader.Read(extract, reference, Registers.Key).Audits[0].Theme);
        Assert.Null(QualityReader.Read(extract, Registers.Nothing, Registers.Key).Audits[0].Theme);
    }

    [Theory]
    [InlineData("A-1", "A-1")]
    [InlineData("audit 7 of syn-000123", null)]
    [InlineData("WORKER 12/3", null)]
    [InlineData("=1+1", null)]
    [InlineData("A very long reference that is more of a remark than an id", null)]
    public void Read_AnAuditIdThatNamesSomebody_IsNoReference(string id, string? reference)
    {
        var audit = Assert.Single(Registers.Read(Registers.File(Registers.Row(
            id, (AuditRow.ChildColumn, "SYN-000123"), (AuditRow.AuditorColumn, "Worker 12")))).Audits);

        Assert.Equal(reference, audit.Reference);
        Assert.Equal(64, audit.Key.Length);
    }

    [Fact]
    public void Read_ManagersOfTheTeams_AreFoundByTheHashOfTheirAudits()
    {
        var month = Registers.Read(Registers.Teams(SwfTeam), Registers.File(
            Registers.Row("A-1", (AuditRow.AuditorColumn, "practice manager  12")),
            Registers.Row("A-2", (AuditRow.AuditorColumn, "Worker 12"))));

        var managers = new Managers(month.Teams, [], Registers.Key);

        Assert.Equal(["Practice Manager 12", null], month.Audits.Select(audit => managers.Find(audit.Auditor)));
    }

    [Fact]
    public void Read_ComplaintsEscalationsAndCommentary_ComeThroughTheSameSieve()
    {
        var month = Registers.Read(
            Registers.Form("complaints.csv",
                ["Complaint ID", "Date Received", "Stage", "Service Area", "Subject", "Due", "Status", "Date Closed"],
                ["C-1", "01/06/2023", "Stage 1", "SWF", "Communication", "15/06/2023", "Open", null],
                [
                    "C-2", "02/06/2023", "Stage 2", "Nowhere", "A sentence about a child. And more", "16/06/2023",
                    "Closed", "05/06/2023",
                ],
                ["C-1", "01/06/2023", "Stage 1", "SWF", "communication", "15/06/2023", "Closed", "14/06/2023"]),
            Registers.Form("escalations.csv",
                ["Escalation ID", "Date", "Raised By Role", "Service Area", "Theme", "Date Resolved"],
                ["E-1", "03/06/2023", "Reviewing officer", "PTC", "Drift", null]),
            Registers.Form("commentary.csv",
                ["Section", "Kind", "Text", "Period"],
                ["Child protection adviser", "Analysis", "All is well.", "2023-05"],
                ["Empty", null, null, null]));

        Assert.True(month is { HasComplaints: true, HasEscalations: true, HasRegister: false });
        Assert.Equal(
            [("Social Work with Families", "communication", "Closed"), (ServiceAreas.NotKnown, null, "Closed")],
            month.Complaints.Select(row => (row.ServiceArea, row.Subject, row.Status)));
        Assert.Equal(14, month.Complaints[0].Closed!.Value.Day);
        Assert.Equal(("Pathways Through Care", "Drift", "Reviewing officer", null),
            Assert.Single(month.Escalations) is var escalation
                ? (escalation.ServiceArea, escalation.Theme, escalation.RaisedByRole, escalation.Resolved)
                : default);
        Assert.Equal(("Child protection adviser", "All is well.", new(2023, 5)),
            Assert.Single(month.Statements) is var said ? (said.Section, said.Text, said.Period!.Value) : default);
        Assert.Equal(
            ["unknown-service-area", "words-left-out"], month.Findings.Select(finding => finding.Rule).Order());
    }

    [Fact]
    public void Read_CommentaryThatNoPaperWouldPrint_SaysWhere()
    {
        var month = Registers.Read(Registers.Form("commentary.csv",
            ["Section", "Kind", "Text", "Indicator"],
            ["context of  DEMAND", "Analysis", "Canary one.", "Number of contacts"],
            ["Canary of a section", "Analysis", "Canary two.", null],
            ["Management oversight", "Analysis", "Canary three.", "Canary of a title"]));

        Assert.Equal(3, month.Statements.Length);
        Assert.Equal(
            [
                ("commentary-unknown-indicator", "commentary.csv", 4, "Indicator"),
                ("commentary-unknown-section", "commentary.csv", 3, "Section"),
            ],
            month.Findings.Select(each => (each.Rule, each.File!, each.Row!.Value, each.Column!)).Order());
        Assert.DoesNotContain("Canary", string.Concat(month.Findings.Select(each => each.Message)));
    }
}
