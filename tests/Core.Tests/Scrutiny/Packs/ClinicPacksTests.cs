using System.Globalization;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Runs;
using Reporting.Tests.Extracts;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Scrutiny.Packs;

public sealed class ClinicPacksTests
{
    private readonly PackWorld world = new();

    [Fact]
    public void Make_TeamsAndServiceAreas_AreAWorkbookEach() => Assert.Equal(
        [
            "clinic-packs-2023-06-jigsaw-service-lead.xlsx", "clinic-packs-2023-06-jigsaw.xlsx",
            "clinic-packs-2023-06-swf-service-lead.xlsx", "clinic-packs-2023-06-swf-team-1.xlsx",
            "clinic-packs-2023-06-swf-team-2.xlsx",
        ],
        world.Build().Files.Select(file => file.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Make_EachGroup_HoldsItsOwnChildrenAlone()
    {
        var packs = world.Packs().ToDictionary(pack => pack.Key, pack => PackWorld.TextOf(pack.Value));

        Assert.Equal(["SYN-000001", "SYN-000002"], ChildrenIn(packs["swf-team-1"]));
        Assert.Equal(["SYN-000003"], ChildrenIn(packs["swf-team-2"]));
        Assert.Equal(["SYN-000004"], ChildrenIn(packs["jigsaw"]));
        Assert.Equal(["SYN-000001", "SYN-000002", "SYN-000003"], ChildrenIn(packs["swf-service-lead"]));
    }

    [Fact]
    public void Make_Figures_AreThoseOfTheGroupsResults()
    {
        var run = world.Build();
        foreach (var (audience, breakdown, group) in new[]
        {
            ("swf-team-1", Breakdown.Team, "SWF Team 1"), ("jigsaw", Breakdown.Team, "Jigsaw"),
            ("swf-service-lead", Breakdown.ServiceArea, "Social Work with Families"),
        })
        {
            var results = run.Figures!.Series
                .Where(series => series.Breakdown == breakdown && series.Group == group)
                .Select(series => (series.Indicator.Title, ShownOf(series)))
                .ToList();
            Assert.NotEmpty(results);
            Assert.Equal(results, FiguresIn(run, audience));
        }
    }

    [Fact]
    public void Make_EverySheet_IsMarkedExempt() => Assert.All(world.Packs().Values, pack =>
    {
        using var book = new WrittenWorkbook(pack);
        Assert.All(
            book.Sheets,
            sheet => Assert.Contains(sheet.TextsAbove(), text =>
                text.StartsWith("EXEMPT, not for publication: ", StringComparison.Ordinal)));
    });

    [Fact]
    public void Make_AnyPack_KeepsTheWorkbookStandard()
    {
        world.Teams.Add(PackWorld.Team("Team without cases", "Jigsaw"));
        world.Teams.Add(PackWorld.Team("Out-of_hours [note 9] \U0001F600/" + new string('x', 150), null));
        world.Plans.Add(PackWorld.Plan("SYN-000009", world.Teams[^1][0]!.ToString(), "2022-12-01"));
        world.Add("2023-05", "commentary", PackWorld.Action(
            "See every child. [c] [note 3] " + new string('y', 3000), null, "Jigsaw", "2023-06-01", null));

        var packs = world.Packs();

        Assert.Equal(7, packs.Count);
        Assert.All(packs.Values, pack => Assert.Empty(Conformance.Breaches(pack)));
    }

    [Fact]
    public void Make_TeamWithoutCases_SaysThatThereIsNothing()
    {
        world.Teams.Add(PackWorld.Team("Team 3", "Jigsaw"));

        using var book = new WrittenWorkbook(world.Packs()["jigsaw-team-3"]);

        Assert.Equal(
            ["None", "None", "Nobody is late", "Nothing falls due", "No action was promised"],
            new[] { "Indicators_this_month", "Indicators_13_months", "Late", "Falls_due", "Promised_actions" }
                .Select(tab => book.Sheet(tab).Text(1, book.Sheet(tab).TableRange().Top + 1)));
    }

    [Fact]
    public void Make_RenamedTeam_KeepsItsIdAndItsMonths()
    {
        world.Add("2023-05", "List 7", PackWorld.Plan("SYN-000001", "Team 2", "2023-05-20"));
        world.Add("2023-05", "teams", PackWorld.Team("Team 2", "Social Work with Families"));
        world.Teams[1] = PackWorld.Team("Family Safeguarding", "Social Work with Families", was: "Team 2");
        world.Plans[2] = PackWorld.Plan("SYN-000003", "Family Safeguarding", "2023-06-29");

        using var book = new WrittenWorkbook(world.Packs()["swf-team-2"]);

        var sheet = book.Sheet("Indicators_13_months");
        var row = RowOf(sheet, Catalogue.Get("cp-plans").Title);
        var may = ColumnOf(sheet, "May 2023");
        Assert.Equal(("1", "1"), (sheet.Text(may, row), sheet.Text(may + 1, row)));
    }

    [Fact]
    public void Make_DistributionNamesAnAudience_GoesThere()
    {
        world.Reference("distribution.csv",
            ["Report", "Edition", "Audience", "Group"],
            ["clinic-packs", "exempt", "head-of-service", "Team 2"],
            ["clinic-packs", "exempt", "swf-team-2", "Team 2"]);

        var names = world.Build().Files.Select(file => file.Name).ToList();

        Assert.Contains("clinic-packs-2023-06-swf-team-2.xlsx", names);
        Assert.Contains("clinic-packs-swf-team-2-2023-06-head-of-service.xlsx", names);
        Assert.Equal(6, names.Count);
    }

    [Fact]
    public void Make_NobodyIsInATeam_SaysSo()
    {
        world.Teams.Clear();
        world.Plans.Clear();
        world.Plans.Add(PackWorld.Plan("SYN-000001", null, "2023-06-28"));

        var run = world.Build();

        Assert.Empty(run.Files);
        Assert.Single(run.Findings.Of("clinic-packs-none"));
    }

    [Fact]
    public void Make_Names_HoldNoPerson()
    {
        world.Teams.Add(PackWorld.Team("Canary's team", "Jigsaw", manager: "Mr Canary"));
        world.Plans.Add(PackWorld.Plan("SYN-999999", "Canary's team", "2023-06-29"));
        world.Plans.Add(PackWorld.Plan("SYN-999998", "Team 2", "2023-06-29"));

        var names = world.Build().Files.Select(file => file.Name).ToList();

        Assert.Equal(6, names.Count);
        Assert.All(names, name => Assert.DoesNotMatch("(?i)canary|syn|worker|9999", name));
    }

    private static IEnumerable<string> ChildrenIn(string text) =>
        new[] { "SYN-000001", "SYN-000002", "SYN-000003", "SYN-000004" }
            .Where(child => text.Contains(child, StringComparison.Ordinal));

    private static (string, string, string) ShownOf(IndicatorSeries series) => (
        series.Latest.Figure.Value is null ? series.Latest.Text : Number(series.Latest.Shown),
        series.Indicator.Unit == Unit.Percent ? Part(series, series.Latest.Figure.Numerator) : "[z]",
        series.Indicator.Unit == Unit.Percent ? Part(series, series.Latest.Figure.Denominator) : "[z]");

    private static string Part(IndicatorSeries series, decimal? part) =>
        part is { } number ? Number(number)
        : series.Latest.Figure.Absence == Absence.NotApplicable ? "[z]" : "[x]";

    private static string Number(decimal? number) => number!.Value.ToString(CultureInfo.InvariantCulture);

    private static List<(string Title, (string, string, string))> FiguresIn(RunOutput run, string audience)
    {
        var file = run.Files.Single(each => each.Name == $"clinic-packs-2023-06-{audience}.xlsx");
        using var book = new WrittenWorkbook(file.Content.ToArray());
        var sheet = book.Sheet("Indicators_this_month");
        var (month, numerator) = (ColumnOf(sheet, "Jun 2023"), ColumnOf(sheet, "Numerator [note 6]"));
        var range = sheet.TableRange();
        return
        [
            .. Enumerable.Range(range.Top + 1, range.Bottom - range.Top).Select(row => (sheet.Text(1, row),
                (sheet.Text(month, row), sheet.Text(numerator, row), sheet.Text(numerator + 1, row)))),
        ];
    }

    private static int RowOf(WrittenSheet sheet, string label) =>
        Enumerable.Range(1, sheet.LastRow).First(row => sheet.Text(1, row) == label);

    private static int ColumnOf(WrittenSheet sheet, string heading) =>
        Enumerable.Range(1, sheet.TableRange().Right).First(at => sheet.Text(at, sheet.TableRange().Top) == heading);
}
