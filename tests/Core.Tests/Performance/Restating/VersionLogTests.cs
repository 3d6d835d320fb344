using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Tests.KnownAnswers;

namespace Reporting.Tests.Performance.Restating;

public sealed class VersionLogTests
{
    [Fact]
    public void Versions_BothSouthamptonPapers_HoldTheEightyNineCellsOfThe168ThatDiffer()
    {
        var figures = SouthamptonPapers.Figures(
            new ReportingMonth(2023, 6), SouthamptonPapers.January, SouthamptonPapers.July);
        var both = figures.Reference.History.Cells
            .DistinctBy(cell => (cell.Edition, cell.Indicator, cell.Month))
            .GroupBy(cell => (cell.Indicator, cell.Month))
            .Count(cell => cell.Count() == 2);
        Assert.Equal(168, both);
        Assert.Equal(89, figures.Versions.Length);
        Assert.All(figures.Versions, figure => Assert.Equal(
            [VersionKind.FirstPublished, VersionKind.Restated], figure.All.Select(version => version.Kind)));
        var plans = Of(figures, "cp-plans", "2022-12");
        Assert.Equal((286, SouthamptonPapers.January), (plans.First.Figure.Value, plans.First.PublishedIn));
        Assert.Equal((302, SouthamptonPapers.July), (plans.Now.Figure.Value, plans.Now.PublishedIn));
    }

    [Fact]
    public void Versions_EveryFigureMarkedRestated_EndsWithARestatement()
    {
        var figures = Recounted("2023-03", 100, 110, 130).Compose();
        var log = Assert.Single(figures.Versions);
        Assert.Equal(
            [(100m, VersionKind.FirstPublished), (110m, VersionKind.Restated), (130m, VersionKind.Restated)],
            log.All.Select(version => (version.Figure.Value!.Value, version.Kind)));
        Assert.Equal(["2023-03", "2023-04", "2023-06"], log.All.Select(version => version.ToldBy.ToString()));
        Assert.Equal([true, true, false], log.All.Select(version => version.IsPublished));
        Assert.True(figures.Authority("contacts").At("2023-03").Markers.HasFlag(Markers.Restated));
    }

    [Fact]
    public void Versions_SmallChange_IsKeptWithoutARestatement()
    {
        var figures = Recounted("2023-03", 100, 101, 102).Compose();
        Assert.Equal(
            [VersionKind.FirstPublished, VersionKind.Immaterial, VersionKind.Immaterial],
            Assert.Single(figures.Versions).All.Select(version => version.Kind));
        Assert.Empty(figures.Restatements);
    }

    [Fact]
    public void Versions_MonthStillProvisional_IsKeptWithoutARestatement()
    {
        var figures = new PerformanceBuilder("2023-06")
            .Folder("2023-05", "contacts", Figure.Count(100))
            .Folder("2023-06", "contacts", Figure.Count(150), month: "2023-05")
            .Compose();
        Assert.Equal(VersionKind.Provisional, Assert.Single(figures.Versions).Now.Kind);
        Assert.Empty(figures.Restatements);
    }

    [Fact]
    public void Versions_ValueThatComesBack_SaysWhatWentOutFirst() => Assert.Equal(
        [VersionKind.FirstPublished, VersionKind.Restated, VersionKind.AsFirstPublished],
        Assert.Single(Recounted("2023-03", 100, 150, 100).Compose().Versions).All.Select(version => version.Kind));

    [Fact]
    public void Versions_StatusAlteredByOnePoint_TellsBothStatuses()
    {
        var log = Assert.Single(new PerformanceBuilder("2023-06")
            .Folder("2023-03", "icpc-15-days", Figure.Percentage(94, 100))
            .Folder("2023-06", "icpc-15-days", Figure.Percentage(95, 100), month: "2023-03")
            .Reason("icpc-15-days", "2023-03", "2023-03", "One conference was recorded late.")
            .Compose().Versions);
        Assert.Equal((Status.WithinTolerance, Status.Met), (log.First.Status, log.Now.Status));
        Assert.Equal((null, "One conference was recorded late."), (log.First.Reason, log.Now.Reason));
    }

    [Fact]
    public void Versions_ToldOnceAndAgainTheSame_AreNoLog() =>
        Assert.Empty(Recounted("2023-03", 100, 100, 100).Compose().Versions);

    [Fact]
    public void Versions_PaperRoundsWhatTheExtractTells_IsOneVersion() => Assert.Empty(new PerformanceBuilder("2023-06")
        .Paper("2023-04", "section-47-nfa", "2023-03", "86%")
        .Folder("2023-05", "section-47-nfa", Figure.Percentage(864, 1000), month: "2023-03")
        .Compose().Versions);

    private static PerformanceBuilder Recounted(string month, int first, int then, int now) =>
        new PerformanceBuilder("2023-06")
            .Folder(month, "contacts", Figure.Count(first))
            .Folder("2023-04", "contacts", Figure.Count(then), month)
            .Folder("2023-06", "contacts", Figure.Count(now), month);

    private static FigureVersions Of(PerformanceFigures figures, string indicator, string month) =>
        figures.Versions.Single(each => each.Indicator.Id == indicator && each.Month == ReportingMonth.Parse(month));
}
