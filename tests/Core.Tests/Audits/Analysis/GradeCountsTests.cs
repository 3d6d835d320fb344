using Reporting.Audits.Analysis;
using Reporting.Audits.Register;

namespace Reporting.Tests.Audits.Analysis;

public sealed class GradeCountsTests
{
    [Fact]
    public void Of_SixAudits_CountsEachGradeAndTheUngradedApart()
    {
        var counts = GradeCounts.Of(
        [
            AnyAudits.Of("1", grade: AuditGrade.Outstanding),
            AnyAudits.Of("2", grade: AuditGrade.Good),
            AnyAudits.Of("3", grade: AuditGrade.Good),
            AnyAudits.Of("4", grade: AuditGrade.RequiresImprovement),
            AnyAudits.Of("5", grade: AuditGrade.Inadequate),
            AnyAudits.Of("6"),
        ]);
        Assert.Equal(new GradeCounts(1, 2, 1, 1, Ungraded: 1, NotKnown: 0), counts);
        Assert.Equal((6, 5), (counts.Cases, counts.Graded));
        Assert.Equal(new Share(3, 5), counts.GoodOrBetter);
        Assert.Equal(60m, counts.GoodOrBetter.Percent);
    }

    [Fact]
    public void Of_ModeratedAudit_CountsItsOriginalGrade() => Assert.Equal(
        1, GradeCounts.Of(AnyAudits.Moderated((AuditGrade.Good, AuditGrade.Inadequate, 1))).Good);

    [Fact]
    public void Of_FileWithoutGradeColumn_IsNeitherGradedNorUngraded()
    {
        var counts = GradeCounts.Of([AnyAudits.Of("1") with { IsGradeKnown = false }]);
        Assert.Equal((1, 0, 0, 1), (counts.Cases, counts.Graded, counts.Ungraded, counts.NotKnown));
        Assert.False(counts.IsAvailable);
        Assert.All(
            AuditFigures.Grades(counts).Where(each => each.Measure != "cases"),
            each => Assert.Null(each.Figure.Value));
    }

    [Fact]
    public void Grades_OneAreaWithoutGradeColumn_TellsHowManyAreNotKnown()
    {
        var counts = GradeCounts.Of(
            [AnyAudits.Of("1") with { IsGradeKnown = false }, AnyAudits.Of("2", grade: AuditGrade.Good)]);
        var good = AuditFigures.Grades(counts).Single(each => each.Measure == "good").Figure;
        Assert.Equal((1m, 1), (good.Value, good.Undetermined));
    }

    [Fact]
    public void Of_NoAudits_HasNoShare() => Assert.Null(GradeCounts.None.GoodOrBetter.Percent);

    [Fact]
    public void ByArea_AnyAudits_AddsUpToTheTotal() => AnyAudits.ForAll(audits =>
    {
        var grades = ByArea.Of(audits, AnyAudits.Areas, some => GradeCounts.Of(some));
        Assert.Equal(audits.Length, grades.Total.Cases);
        Assert.Equal(grades.Total.Cases, grades.Areas.Sum(area => area.Value.Cases));
        Assert.Equal(grades.Total.Ungraded, grades.Areas.Sum(area => area.Value.Ungraded));
        Assert.All(AuditWords.Grades, grade =>
            Assert.Equal(grades.Total[grade], grades.Areas.Sum(area => area.Value[grade])));
        Assert.Equal(grades.Total.Cases, grades.Total.Graded + grades.Total.Ungraded + grades.Total.NotKnown);
    });

    [Fact]
    public void ByArea_AreaWithoutAudits_IsARowOfZerosOrLeftOut()
    {
        var audits = new[] { AnyAudits.Of("1") with { ServiceArea = "ICAS" } };
        var zeros = ByArea.Of(audits, AnyAudits.Areas, some => some.Length);
        Assert.Equal(AnyAudits.Areas.InOrder.Where(area => area != ServiceAreas.NotKnown), zeros.Areas.Select(Name));
        var left = ByArea.Of(audits, AnyAudits.Areas, some => some.Length, leavesOutEmpty: true);
        Assert.Equal(["ICAS"], left.Areas.Select(Name));
    }

    [Fact]
    public void ByArea_AreaThatIsListedNoMore_StillCounts() => Assert.Equal(
        "Closed area",
        ByArea.Of([AnyAudits.Of("1") with { ServiceArea = "Closed area" }], AnyAudits.Areas, some => some.Length)
            .Areas[^1].Group);

    private static string Name(GroupOf<int> area) => area.Group;
}
