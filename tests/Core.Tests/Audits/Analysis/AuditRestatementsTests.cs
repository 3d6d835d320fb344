using Reporting.Audits;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Indicators;
using Reporting.Tests.Builders;
using static Reporting.Audits.Register.AuditGrade;

namespace Reporting.Tests.Audits.Analysis;

public sealed class AuditRestatementsTests
{
    private static readonly AuditWindow Quarter = new(new(2023, 4), new(2023, 6));

    [Fact]
    public void Of_GradeChangedByALaterPeriod_NamesEachCellThatMoved()
    {
        var told = Restated(Registers.Scope(
            Registers.Month("2023-05", AnyAudits.Of("1", "2023-05-10", Good)),
            Registers.Month("2023-06", AnyAudits.Of("1", "2023-05-10", Inadequate))));
        Assert.Equal((1, 0), (told.GradesChanged, told.AreasChanged));
        Assert.Equal(
            [("good", "Sample Borough", 1m, 0m), ("inadequate", "Sample Borough", 0m, 1m),
                ("good", "Jigsaw", 1m, 0m), ("inadequate", "Jigsaw", 0m, 1m)],
            told.Cells.Where(cell => !cell.Measure.EndsWith("-share", StringComparison.Ordinal))
                .Select(cell => (cell.Measure, cell.Group, cell.First.Value!.Value, cell.Now.Value!.Value)));
        Assert.All(told.Cells, cell => Assert.Equal("each month's own register", cell.ToldBy));
    }

    [Fact]
    public void Of_AreaChanged_MovesTheCaseBetweenAreas()
    {
        var first = AnyAudits.Of("1", "2023-05-10", Good);
        var told = Restated(Registers.Scope(
            Registers.Month("2023-05", first), Registers.Month("2023-06", first with { ServiceArea = "ICAS" })));
        Assert.Equal((0, 1), (told.GradesChanged, told.AreasChanged));
        Assert.Contains(told.Cells, cell => (cell.Measure, cell.Group, cell.Now.Value) == ("cases", "ICAS", 1m));
    }

    [Fact]
    public void Of_AuditToldLate_IsARestatementOfItsMonth()
    {
        var told = Restated(Registers.Scope(
            Registers.Month("2023-05", AnyAudits.Of("1", "2023-05-10", Good)),
            Registers.Month("2023-06", AnyAudits.Of("2", "2023-05-20", Good))));
        Assert.Equal(0, told.GradesChanged);
        Assert.Contains(told.Cells, cell => (cell.Measure, cell.First.Value, cell.Now.Value) == ("cases", 1m, 2m));
    }

    [Fact]
    public void Of_MonthsThatTheLatestRegisterTellsFirst_AreNoRestatement() => Assert.Empty(Restated(Registers.Scope(
        Registers.Month(
            "2023-06", AnyAudits.Of("1", "2023-04-10", Good), AnyAudits.Of("2", "2023-06-10", Good)))).Cells);

    [Fact]
    public void Of_OneMonth_NamesTheRegisterThatToldItFirst() => Assert.Equal(
        ["the register of May 2023"],
        AuditRestatements.Of(
                Registers.Scope(
                    Registers.Month("2023-05", AnyAudits.Of("1", "2023-04-10", Good)),
                    Registers.Month("2023-06", AnyAudits.Of("1", "2023-04-10", Inadequate))),
                new AuditWindow(new(2023, 4), new(2023, 4)),
                Figures)
            .Cells.Select(cell => cell.ToldBy).Distinct());

    [Fact]
    public void Of_PublishedIssues_ComparesWithTheFirstThatPrintedIt()
    {
        var scope = Registers.Scope(Registers.Month("2023-06", AnyAudits.Of("1", "2023-06-10", Good))) with
        {
            Issues = [Issue(2, "2023-07-12", 6), Issue(1, "2023-07-09", 5)],
        };
        var cell = Assert.Single(Restated(scope).Cells, each => each is { Measure: "good", Breakdown: "authority" });
        Assert.Equal((5m, 1m, "issue 1 of 9 Jul 2023"), (cell.First.Value, cell.Now.Value, cell.ToldBy));
    }

    [Fact]
    public void Of_IssueThatPrintsOtherMeasures_ComparesOnlyWhatIsPrintedNow()
    {
        var scope = Registers.Scope(Registers.Month("2023-06")) with
        {
            Issues = [new PublishedAudits(1, Dates.Day("2023-07-09")!.Value,
                [new AuditFigure("good", AuditBreakdowns.Theme, "Neglect", Figure.Count(3))])],
        };
        Assert.Empty(Restated(scope).Cells);
    }

    private static PublishedAudits Issue(int number, string day, int good) => new(
        number,
        Dates.Day(day)!.Value,
        [new AuditFigure("good", AuditBreakdowns.Authority, "Sample Borough", Figure.Count(good))]);

    private static AuditRestatements Restated(AuditScope scope) => AuditRestatements.Of(scope, Quarter, Figures);

    private static IEnumerable<AuditFigure> Figures(IEnumerable<Audit> audits) => AuditFigures.Of(
        ByArea.Of(audits, AnyAudits.Areas, some => GradeCounts.Of(some)), "Sample Borough", AuditFigures.Grades);
}
