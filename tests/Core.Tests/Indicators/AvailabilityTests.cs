using Reporting.Indicators;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Indicators;

public sealed class AvailabilityTests
{
    private static IEnumerable<(string Indicator, Source Source)> Sources =>
        from definition in AllDefinitions.Measured
        from source in definition.Reads
        select (definition.Indicator, source);

    [Fact]
    public void EveryIndicator_ListMissing_IsNotAvailableInThePeriodAloneAndNamesTheList() => Assert.All(
        Sources,
        each =>
        {
            var measured = Extract.For("2023-06").Without(each.Source.List).Measure();

            Assert.Equal(Absence.NotAvailable, measured.Figure(each.Indicator).Absence);
            Assert.Contains(each.Source.List, measured.Figure(each.Indicator).Note);
            Assert.Equal(["2023-06"], measured.Months(each.Indicator));
        });

    [Fact]
    public void EveryIndicator_ColumnMissing_IsNotAvailableAndNamesTheColumn() => Assert.All(
        Sources.Where(each => each.Source.Column is not null),
        each =>
        {
            var figure = Extract.For("2023-06").WithoutColumn(each.Source.List, each.Source.Column!).Measure()
                .Figure(each.Indicator);

            Assert.Equal(Absence.NotAvailable, figure.Absence);
            Assert.Contains(each.Source.Column!, figure.Note);
        });

    [Fact]
    public void EveryIndicator_EmptyLists_CountsAreZeroAndSharesNotApplicable()
    {
        var measured = Extract.For("2023-06").Measure();

        Assert.All(
            AllDefinitions.Measured.Where(definition => definition.Indicator != "cla-same-worker"),
            definition => Assert.Equal(
                Catalogue.Get(definition.Indicator).Unit == Unit.Percent ? Absence.NotApplicable : Absence.None,
                measured.Figure(definition.Indicator).Absence));
    }

    [Fact]
    public void Rates_NoPopulationForTheMonth_AreNotAvailable() =>
        Assert.Equal(
            Absence.NotAvailable,
            Extract.For("2023-06").Plan(1).Measure(Measuring.Context with { Population = new([]) })
                .Figure("cp-plans-rate").Absence);
}
