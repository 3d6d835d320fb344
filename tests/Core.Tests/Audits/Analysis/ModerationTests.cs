using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using static Reporting.Audits.Register.AuditGrade;

namespace Reporting.Tests.Audits.Analysis;

public sealed class ModerationTests
{
    [Fact]
    public void Of_TenModerated_TellsUpheldUpAndDown()
    {
        var moderation = Moderation.Of(AnyAudits.Moderated(
            (Good, Good, 6), (Good, RequiresImprovement, 2), (Inadequate, RequiresImprovement, 1),
            (Outstanding, Good, 1)));
        Assert.Equal(new Share(6, 10), moderation.Upheld);
        Assert.Equal(new Share(1, 10), moderation.Up);
        Assert.Equal(new Share(3, 10), moderation.Down);
        Assert.Equal(8, moderation.Original(Good));
        Assert.Equal(7, moderation.Outcome(Good));
        Assert.Equal(2, moderation[Good, RequiresImprovement]);
        Assert.Equal(0, moderation[RequiresImprovement, Good]);
    }

    [Fact]
    public void Of_UngradedWithModeratedGrade_IsNotCounted() => Assert.Equal(
        0, Moderation.Of([AnyAudits.Of("1") with { ModeratedGrade = Good }]).Moderated);

    [Fact]
    public void Of_AnyAudits_RowsAreOriginalsAndColumnsOutcomes() => AnyAudits.ForAll(audits =>
    {
        var matrix = Moderation.Of(audits);
        Assert.All(AuditWords.Grades, grade =>
        {
            Assert.Equal(matrix.Original(grade), AuditWords.Grades.Sum(outcome => matrix[grade, outcome]));
            Assert.Equal(matrix.Outcome(grade), AuditWords.Grades.Sum(original => matrix[original, grade]));
            Assert.Equal(matrix.Original(grade), audits.Count(audit => audit.IsModerated && audit.Grade == grade));
            Assert.Equal(
                matrix.Outcome(grade), audits.Count(audit => audit.IsModerated && audit.ModeratedGrade == grade));
        });
        Assert.Equal(matrix.Moderated, matrix.Upheld.Count + matrix.Up.Count + matrix.Down.Count);
        Assert.Equal(matrix.Moderated, Moderation.ByRoute(audits).Sum(route => route.Value.Moderated));
    });

    [Fact]
    public void ByRoute_NoRouteMissing_ListsTheThreeRoutes() => Assert.Equal(
        ["QA unit", "Monthly panel", "Quarterly group"], Moderation.ByRoute([]).Select(route => route.Group));
}
