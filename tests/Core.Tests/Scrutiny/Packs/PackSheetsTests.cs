using Reporting.Indicators;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Scrutiny.Packs;

public sealed class PackSheetsTests
{
    private readonly PackWorld world = new();

    [Fact]
    public void Late_Children_AreTheLongestFirstWithWhatAndByHowMuch()
    {
        world.Plans.Add(PackWorld.Plan("SYN-000005", "SWF Team 1", "2023-06-09"));

        // Ten working days from 2 May end on 17 May for two bank holidays, 28 days on 30 May; from 9 June they end on
        // 23 June.
        Assert.Equal(
            [
                ["SYN-000002", "Statutory visit", "31", "Working days"],
                ["SYN-000002", "Statutory visit", "31", "Days"],
                ["SYN-000005", "Statutory visit", "5", "Working days"],
            ],
            Rows("swf-team-1", "Late", 4));
    }

    [Fact]
    public void Late_ServiceArea_NamesTheTeamOfEachChild() => Assert.Contains(
        Rows("swf-service-lead", "Late", 3), row => row is ["SYN-000002", "SWF Team 1", "Statutory visit"]);

    [Fact]
    public void FallsDue_Visits_AreListedAndForecastForTheNextMonthEnd()
    {
        var due = Rows("swf-team-1", "Falls_due", 2);
        var forecast = Rows("swf-team-1", "Next_month_end", 6)
            .Single(row => row[0] == Catalogue.Get("cp-visits-10-days").Title);

        Assert.Contains(due, row => row is ["SYN-000001", "Statutory visit"]);
        Assert.DoesNotContain(due, row => row[0] == "SYN-000002");
        Assert.Equal(["50", "2", "1", "0", "50"], forecast[1..]);
    }

    [Fact]
    public void AuditJudgements_OfTheTeamsLastThreeMonths_StandBesideTheirIndicators()
    {
        world.Add("2023-06", "audits",
            PackWorld.Audit(1, "SWF", "SWF Team 1", "2023-04-03", "Inadequate"),
            PackWorld.Audit(2, "SWF", "SWF Team 1", "2023-06-30", "Good"),
            PackWorld.Audit(3, "SWF", "SWF Team 1", "2023-03-31", "Good"),
            PackWorld.Audit(4, "SWF", "Team 2", "2023-06-30", "Outstanding"),
            PackWorld.Audit(5, "SWF", null, "2023-06-30", "Good"),
            PackWorld.Audit(6, "Jigsaw", "Jigsaw", "2023-06-30", "Good"));

        // Judged, outstanding, good, requires improvement, inadequate.
        Assert.Equal(["Planning", "2", "0", "1", "0", "1"], Rows("swf-team-1", "Audit_judgements", 6)[2]);
        Assert.Equal(["Planning", "4", "1", "2", "0", "1"], Rows("swf-service-lead", "Audit_judgements", 6)[2]);
        Assert.Contains(
            Rows("swf-team-1", "Audit_judgements", 20),
            row => row[0] == "Relationship" && row.Contains(Catalogue.Get("cp-visits-10-days").Title));
    }

    [Fact]
    public void PromisedActions_OfLastMonth_ShowTheirStateAtMonthEnd()
    {
        world.Add("2023-04", "commentary",
            PackWorld.Action("Done long ago", null, "SWF Team 1", "2023-05-01", "2023-05-20"),
            PackWorld.Action("Still open", null, "SWF Team 1", "2023-05-31", null));
        world.Add("2023-05", "commentary",
            PackWorld.Action("Done in time", "SWF", "SWF Team 1", "2023-06-20", null),
            PackWorld.Action("Due today", null, "SWF Team 1", "2023-06-30", null),
            PackWorld.Action("Of another team", null, "Jigsaw", "2023-06-30", null),
            PackWorld.Action("Of the area", "Social Work with Families", null, null, null));
        world.Add("2023-06", "commentary",
            PackWorld.Action("done in  time", "SWF", "SWF Team 1", "2023-06-20", "2023-06-19"),
            PackWorld.Action("Of this month", null, "SWF Team 1", "2023-07-20", null));

        Assert.Equal(
            [["Still open", "Overdue", "30"], ["Due today", "Open", "[z]"], ["done in time", "Done", "[z]"]],
            Actions("swf-team-1"));
        Assert.Equal(
            ["Still open", "Due today", "Of the area", "done in time"],
            Actions("swf-service-lead").Select(row => row[0]));
        Assert.Equal([["Of another team", "Open", "[z]"]], Actions("jigsaw"));
    }

    private List<string[]> Actions(string pack) =>
        [.. Rows(pack, "Promised_actions", 8).Select(row => (string[])[row[0], row[6], row[7]])];

    private List<string[]> Rows(string pack, string tab, int columns)
    {
        using var book = new WrittenWorkbook(world.Packs()[pack]);
        var sheet = book.Sheet(tab);
        var range = sheet.TableRange();
        return
        [
            .. Enumerable.Range(range.Top + 1, range.Bottom - range.Top).Select(row => Enumerable
                .Range(1, Math.Min(columns, range.Right)).Select(column => sheet.Text(column, row)).ToArray()),
        ];
    }
}
