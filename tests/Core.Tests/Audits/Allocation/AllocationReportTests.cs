using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits;
using Reporting.Audits.Allocation;
using Reporting.Audits.Register;
using Reporting.Editions;
using Reporting.Indicators;
using Reporting.Reference;
using Reporting.Tests.Builders;
using Reporting.Tests.Workbooks;
using static Reporting.Tests.Audits.Allocation.DrawRig;

namespace Reporting.Tests.Audits.Allocation;

public sealed class AllocationReportTests
{
    private static readonly IdentityKey Key = new(new byte[32]);

    private static readonly AllocationFrame Frame = new(
        July.Previous,
        [
            .. Many(0, 30, number => Case(number, "Brief Intervention Team", "Team 1")),
            .. Many(30, 20, number => Case(
                number, "Permanency", "Team 2", PlanKind.ChildProtection, CaseFacts.Neglect)),
            .. Many(50, 5, number => Case(number, ServiceAreas.NotKnown) with { CaseId = $"9990{number}" }),
        ])
    {
        MissingLists = ["List 9"],
    };

    [Theory]
    [InlineData(true, 12)]
    [InlineData(true, 0)]
    [InlineData(false, 12)]
    public void Make_AnyScope_ConformsToTheStandard(bool hasFrame, int managers)
    {
        var scope = Scope(managers) with { Frame = hasFrame ? Frame : null };

        Assert.All(
            AllocationReport.Make(scope).Editions,
            edition => Assert.Empty(Conformance.Breaches(edition.Content.ToArray())));
    }

    [Fact]
    public void Make_CaseIds_StandInTheExemptEditionAlone()
    {
        var report = AllocationReport.Make(Scope(12));
        var draw = AllocationDraw.Of(DrawRequest.Of(Frame, Scope(12)));
        var (officer, exempt) = (TextsOf(Officer(report)), TextsOf(Exempt(report)));

        Assert.All(draw.Cases, each => Assert.Contains(exempt, text => text.Contains(each.Case.CaseId)));
        Assert.All(Frame.Cases, each => Assert.DoesNotContain(officer, text => text.Contains(each.CaseId)));
        Assert.All(Frame.Cases, each => Assert.DoesNotContain(exempt, text => text.Contains(each.CaseHash)));
    }

    [Fact]
    public void Make_ExemptEdition_IsMarkedOnEverySheetForTheUnit()
    {
        var exempt = Exempt(AllocationReport.Make(Scope(12)));

        Assert.Equal("quality-assurance", exempt.Audience);
        using var book = new WrittenWorkbook(exempt.Content.ToArray());
        Assert.All(
            book.Sheets.Where(sheet => sheet.Name != "Contents"),
            sheet => Assert.Contains(
                SheetConformance.AllTexts(sheet), text => text.StartsWith("EXEMPT", StringComparison.Ordinal)));
    }

    [Fact]
    public void Make_BothEditions_PrintSeedAndFrameHash() => Assert.All(
        AllocationReport.Make(Scope(12)).Editions,
        edition => Assert.Contains(
            TextsOf(edition), text => text.StartsWith($"Seed 1. Frame hash {Frame.Hash}.", StringComparison.Ordinal)));

    [Fact]
    public void Make_AnotherRunsKey_GivesTheSameFiles()
    {
        var scope = Scope(12);
        var other = scope with { Key = new IdentityKey(new byte[] { 7 }) };

        Assert.Equal(
            AllocationReport.Make(scope).Editions.Select(edition => edition.ContentHash),
            AllocationReport.Make(other).Editions.Select(edition => edition.ContentHash));
    }

    [Fact]
    public void Make_Figures_AddUpToTheAuthority()
    {
        var figures = AllocationReport.Make(Scope(12)).Figures;
        decimal? Of(string measure, string breakdown) => figures
            .Where(figure => figure.Measure == measure && figure.Breakdown == breakdown)
            .Sum(figure => figure.Figure.Value);

        Assert.Equal(55, Of("open-cases", AuditBreakdowns.Authority));
        Assert.Equal(12, Of("drawn", AuditBreakdowns.Authority));
        Assert.All(
            figures.Select(figure => figure.Measure).Distinct(),
            measure => Assert.Equal(
                (Of(measure, AuditBreakdowns.Authority), Of(measure, AuditBreakdowns.Authority)),
                (Of(measure, AuditBreakdowns.ServiceArea), Of(measure, AuditBreakdowns.PlanType))));
    }

    [Fact]
    public void IsExpected_FrameAndManagers_AreBothNeeded()
    {
        var recipe = AuditRecipe.Find("audit-allocation")!;

        Assert.True(recipe.IsExpected(Scope(1)));
        Assert.False(recipe.IsExpected(Scope(0)));
        Assert.False(recipe.IsExpected(Scope(1) with { Frame = null }));
    }

    private static MadeEdition Officer(AuditReport report) =>
        report.Editions.Single(edition => edition.Folder == "officer");

    private static MadeEdition Exempt(AuditReport report) =>
        report.Editions.Single(edition => edition.Folder == "exempt");

    private static ImmutableArray<string> TextsOf(MadeEdition edition)
    {
        using var book = new WrittenWorkbook(edition.Content.ToArray());
        return [.. book.Sheets.SelectMany(SheetConformance.AllTexts)];
    }

    private static AuditScope Scope(int managers) => new()
    {
        Disclosure = UsualDisclosure.Control,
        Reference = new ReferenceData
        {
            Authority = "Sample Borough",
            Auditors = [.. Managers(managers).Select((each, at) => each with { Team = $"Team {1 + (at % 2)}" })],
            Programme = [new ProgrammeEntry(July, ProgrammeKinds.Theme, "Neglect", "Managers", null, null)],
        },
        Period = July,
        Months = [],
        Key = Key,
        AsOf = new LocalDate(2023, 7, 3),
        Frame = Frame,
    };
}
