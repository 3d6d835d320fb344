using Reporting.Audits.Allocation;
using static Reporting.Tests.Audits.Allocation.DrawRig;

namespace Reporting.Tests.Audits.Allocation;

/// <summary>The month's theme and plan types in the draw.</summary>
public sealed class DrawThemeTests
{
    [Fact]
    public void Draw_ThemeThatAListTells_ComesBeforePlanTypesAndAfterServiceAreas()
    {
        var draw = new DrawRig
        {
            Cases =
            [
                .. Many(0, 10, number => Case(number, "Alpha")),
                .. Many(
                    10, 5, number => Case(number, "Alpha", plan: PlanKind.ChildProtection, facts: CaseFacts.Neglect)),
                .. Many(20, 15, number => Case(number, "Beta")),
            ],
            Auditors = Managers(8),
            Theme = "Neglect",
        }.Draw();

        Assert.Equal(4, draw.Cases.Count(each => each is { Reason: DrawReason.Theme, Case.ServiceArea: "Alpha" }));
        Assert.Equal(4, draw.Cases.Count(each => each is { Reason: DrawReason.Balance, Case.ServiceArea: "Beta" }));
        Assert.Equal(
            draw.Cases.Where(each => each.Reason == DrawReason.Balance).Select(each => each.Auditor.Id),
            draw.Unmet.Select(unmet => unmet.Auditor));
        Assert.All(draw.Unmet, unmet => Assert.Equal(
            (AllocationConstraint.ThemeOfTheMonth,
                "No more cases of Beta that managers of other teams can take are of the theme Neglect"),
            (unmet.Constraint, unmet.Why)));
    }

    [Fact]
    public void Draw_ThemeThatNoListTells_IsDrawnWithoutItAndSaysSo()
    {
        var draw = WithTheme("Supervision");

        Assert.All(draw.Cases, each => Assert.Equal(DrawReason.Balance, each.Reason));
        Assert.Equal(
            new UnmetConstraint(
                AllocationConstraint.ThemeOfTheMonth, null,
                "No list can tell which cases are of the theme Supervision: drawn without it"),
            Assert.Single(draw.Unmet));
    }

    [Fact]
    public void Draw_NoThemeInTheProgramme_MissesNone() => Assert.Empty(WithTheme(null).Unmet);

    [Fact]
    public void Draw_PlanTypesOfUnequalSize_AreDrawnInProportion()
    {
        var draw = new DrawRig
        {
            Cases =
            [
                .. Many(0, 60, number => Case(number, plan: PlanKind.ChildInNeed)),
                .. Many(100, 30, number => Case(number, plan: PlanKind.ChildInCare)),
                .. Many(200, 10, number => Case(number, plan: PlanKind.CareLeaver)),
            ],
            Auditors = Managers(10),
        }.Draw();

        Assert.Equal(
            [(PlanKind.ChildInCare, 3), (PlanKind.ChildInNeed, 6), (PlanKind.CareLeaver, 1)],
            draw.Cases.GroupBy(each => each.Case.Plan).OrderBy(plan => plan.Key)
                .Select(plan => (plan.Key, plan.Count())));
    }

    private static AllocationDraw WithTheme(string? theme) =>
        new DrawRig { Cases = Many(0, 9, number => Case(number)), Auditors = Managers(3), Theme = theme }.Draw();
}
