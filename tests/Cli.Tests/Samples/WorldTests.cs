using Reporting.Cli.Samples.Files;
using Reporting.Cli.Samples.Lists;

namespace Reporting.Tests.Cli.Samples;

public sealed class WorldTests(SmallBorough borough) : IClassFixture<SmallBorough>
{
    [Fact]
    public void Extract_ChildOnPlan_HasStatusOfPlanOrCareButForPlanted()
    {
        foreach (var at in borough.Snapshots)
        {
            var status = SmallBorough.Values(List6ChildrenInNeed.At(at), "Child Unique ID", "Case status")
                .ToDictionary(row => row[0], row => row[1]);
            var onPlan = SmallBorough
                .Values(List7Protection.At(at), "Child Unique ID", "Child Protection Plan End Date")
                .Where(row => row[1].Length == 0)
                .Select(row => status[row[0]])
                .ToList();

            Assert.InRange(onPlan.Count, 40, 160);
            var planted = borough.World.Cases.Count(at.ShowsWrongStatus);
            Assert.Equal(planted, onPlan.Count(value => value is "c) Child in need plan"));
            Assert.DoesNotContain(onPlan, value => value is "d) Open assessment" or "e) Closed episode");
        }
    }

    [Fact]
    public void Extract_ChildInCare_HasStatusLookedAfter()
    {
        foreach (var at in borough.Snapshots)
        {
            var lookedAfter = SmallBorough.Values(List6ChildrenInNeed.At(at), "Child Unique ID", "Case status")
                .Where(row => row[1] == "a) Looked after child")
                .Select(row => row[0]);
            var inCare = SmallBorough
                .Values(List8Care.At(at), "Child Unique ID", "Date Ceased to be Looked After ", "Child's Legal Status")
                .Where(row => row[1].Length == 0 && row[2][..2] is not ("V3" or "V4"))
                .Select(row => row[0]);

            Assert.Equal(inCare.Order(), lookedAfter.Order());
        }
    }

    [Fact]
    public void Extract_OpenAssessmentStatus_HasOpenAssessmentInList4()
    {
        foreach (var at in borough.Snapshots)
        {
            var open = SmallBorough
                .Values(List4Assessments.At(at), "Child Unique ID", "Continuous Assessment Date of Authorisation")
                .Where(row => row[1].Length == 0)
                .Select(row => row[0])
                .ToHashSet();
            var beingAssessed = SmallBorough.Values(List6ChildrenInNeed.At(at), "Child Unique ID", "Case status")
                .Where(row => row[1] == "d) Open assessment")
                .Select(row => row[0])
                .ToList();

            Assert.NotEmpty(beingAssessed);
            Assert.All(beingAssessed, child => Assert.Contains(child, open));
        }
    }

    [Fact]
    public void Extract_CareLeaver_IsNotInCareButForPlanted()
    {
        foreach (var at in borough.Snapshots)
        {
            var leavers =
                SmallBorough.Values(List9CareLeavers.At(at), "Child Unique ID").Select(row => row[0]).ToHashSet();
            var both = SmallBorough.Values(List8Care.At(at), "Child Unique ID", "Date Ceased to be Looked After ")
                .Count(row => row[1].Length == 0 && leavers.Contains(row[0]));

            Assert.Equal(borough.World.CareLeavers.Count(at.ListsTooEarly), both);
        }
    }

    [Fact]
    public void Extract_ListsOfOneRowAChild_RepeatNoChild()
    {
        var at = borough.At(0);
        foreach (var table in MonthlyLists.AnnexA(at).Skip(5).Take(4))
        {
            var children = SmallBorough.Values(table, "Child Unique ID").Select(row => row[0]);
            Assert.Equal(table.Rows.Count, children.Distinct().Count());
        }
    }

    [Fact]
    public void Extract_AnyMonth_DatesNothingAfterItsEnd()
    {
        foreach (var at in borough.Snapshots)
        {
            var late = MonthlyLists.AnnexA(at).Concat(MonthlyLists.Local(at))
                .SelectMany(table => table.Rows.SelectMany(row => row.Zip(table.Headings)))
                .Where(cell => cell.Second.Text is not ("Date of Birth" or "To") && cell.First.Kind == CellKind.Date)
                .Count(cell => cell.First.Day > at.End);

            Assert.Equal(0, late);
        }
    }
}
