using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Tests.Indicators;

public sealed class DerivedIndicatorsTests
{
    private const string Rolling = "section-47-rolling-rate";

    private static readonly PopulationTable Population = new([new(2021, 50_000, null, null)]);

    [Fact]
    public void Section47RollingRate_TwelveMonths_IsTheirSumPer10000()
    {
        var figure = Figure(Rolling, "2023-06", month => month >= new ReportingMonth(2022, 7) ? 100 : null);

        Assert.Equal((1200m, 50_000m, 240m), (figure.Numerator, figure.Denominator, figure.Value));
    }

    [Fact]
    public void Section47RollingRate_ElevenMonths_IsNotAvailableAndNamesTheMonthsThereAre()
    {
        var figure = Figure(Rolling, "2023-06", month => month > new ReportingMonth(2022, 7) ? 100 : null);

        Assert.Equal(Absence.NotAvailable, figure.Absence);
        Assert.Contains("11 there (Aug 2022,", figure.Note);
    }

    [Theory]
    [InlineData("referrals-rate-year-to-date", "2023-04", 1)]
    [InlineData("referrals-rate-year-to-date", "2023-03", 12)]
    [InlineData("assessments-rate-year-to-date", "2023-06", 3)]
    public void YearToDate_FromApril_SumsTheMonthsSoFar(string indicator, string month, int months) =>
        Assert.Equal(5 * months, Figure(indicator, month, _ => 5).Numerator);

    [Fact]
    public void YearToDate_AMonthMissing_IsNotAvailableWithTheMonthsThereAre()
    {
        var figure = Figure("referrals-rate-year-to-date", "2023-06", month => month.Month == 5 ? null : 5);

        Assert.Equal(Absence.NotAvailable, figure.Absence);
        Assert.Equal("Needs 3 months, Apr 2023 to Jun 2023: 2 there (Apr 2023, Jun 2023).", figure.Note);
    }

    [Fact]
    public void AnyRate_ZeroMonths_IsZeroAndNotMissing() =>
        Assert.Equal(0, Figure("referrals-rate-year-to-date", "2023-06", _ => 0).Value);

    [Fact]
    public void AnyRate_NoPopulationForTheMonth_IsNotAvailable() =>
        Assert.Equal(
            Absence.NotAvailable,
            DerivedIndicators.Figure(DerivedIndicators.All[0], new(2023, 6), (_, _) => 1, PopulationTable.Empty)
                .Absence);

    private static Figure Figure(string indicator, string month, Func<ReportingMonth, decimal?> numerator)
    {
        var definition = DerivedIndicators.All.Single(each => each.Indicator == indicator);
        return DerivedIndicators.Figure(
            definition,
            ReportingMonth.Parse(month),
            (from, each) => from == definition.From ? numerator(each) : null,
            Population);
    }
}
