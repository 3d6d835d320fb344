using FsCheck;
using FsCheck.Fluent;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Scrutiny.Bridges;
using Reporting.Tests.Builders;
using Reporting.Tests.Scrutiny.Cases;

namespace Reporting.Tests.Scrutiny.Bridges;

public sealed class BridgeProperties
{
    private static readonly Arbitrary<(int[] Always, int[] Before, int[] After)> Rows =
    (
        from always in Gen.Choose(1, int.MaxValue - 1).ArrayOf(100)
        from before in Gen.Choose(1, int.MaxValue - 1).ArrayOf(40)
        from after in Gen.Choose(1, int.MaxValue - 1).ArrayOf(40)
        select (always, before, after)).ToArbitrary();

    [Fact]
    public void Of_AnyIndicatorAndTwoMonths_AddsUpExactly() => Prop.ForAll(Rows, rows =>
    {
        var months = new[] { "2023-02", "2023-05", "2023-06" };
        foreach (var (from, to) in months.SelectMany(from => months.Select(to => (from, to))))
        {
            var before = End(from, [.. rows.Always, .. rows.Before]);
            var after = End(to, [.. rows.Always, .. rows.After]);
            foreach (var indicator in Catalogue.All.Where(each => each.Kind != Kind.Derived))
                AddsUp(indicator, before, after);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    /// <summary>The tables of June: May as it is told since, and what sums months.</summary>
    [Fact]
    public void Of_AnyPaper_AddsUpToWhatItsTablesShow() => Prop.ForAll(Rows, rows =>
    {
        var scope = ScopeOf.Months(
            Build("2023-04", rows.Always),
            Build("2023-05", [.. rows.Always, .. rows.Before]),
            Build("2023-06", [.. rows.Always, .. rows.After]));
        foreach (var series in scope.Figures.Series.Where(each => each.Breakdown == Breakdown.Authority))
        {
            var bridge = Bridge.Of(scope, series.Indicator);
            if (bridge.Missing is not null)
            {
                Assert.Contains(series.Indicator.Id, (string[])["cla-same-worker", "section-47-rolling-rate"]);
                continue;
            }

            AddsUp(bridge);
            Assert.Equal(series.Latest.Figure, bridge.End);
            Assert.Equal(series.Cells[^2].Figure, bridge.Start);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    private static void AddsUp(Indicator indicator, BridgeEnd before, BridgeEnd after)
    {
        var bridge = Bridge.Of(indicator, before, after, new ShownFigures());
        if (bridge.Missing is not null)
        {
            Assert.Equal("cla-same-worker", indicator.Id);
            return;
        }

        Assert.Equal(before.FigureOf(indicator), bridge.Start);
        Assert.Equal(after.FigureOf(indicator), bridge.End);
        AddsUp(bridge);
    }

    private static void AddsUp(Bridge bridge)
    {
        Assert.Equal(bridge.End.Numerator, bridge.Start.Numerator + bridge.Steps.Sum(step => step.Numerator));
        Assert.Equal(
            bridge.End.Denominator ?? 0,
            (bridge.Start.Denominator ?? 0) + bridge.Steps.Sum(step => step.Denominator));
        Assert.DoesNotContain(bridge.Steps, step => step.IsNothing);
        if (bridge.From == bridge.To)
            return;
        var told = new BridgeCounts(bridge).Told;
        var counts = told.Cells.ToDictionary(cell => cell.Key, cell => cell.Count);
        Assert.All(counts.Values, count => Assert.True(count >= 0));
        Assert.All(
            told.Sums.Where(sum => counts.ContainsKey(sum.Whole)),
            sum => Assert.Equal(counts[sum.Whole], sum.Parts.Sum(part => counts[part])));
    }

    private static BridgeEnd End(string month, int[] rows) =>
        new(ReportingMonth.Parse(month), Build(month, rows).ToCases());

    private static ExtractBuilder Build(string month, int[] rows)
    {
        var extract = Extract.For(month).Team("North 1", "North").Team("Disabilities", "Specialist", cwd: true);
        foreach (var row in rows)
            RandomRow.Add(extract, row);
        return extract;
    }
}
