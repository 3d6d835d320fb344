using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Periods;

namespace Reporting.Tests.Performance.Appendix;

public sealed class QuarterlyAppendixTests
{
    [Fact]
    public void Public_PercentageWithYearToDate_TakesThreeRowsOfOneNumberEach()
    {
        var series = MadeUpFigures.Series(
            Catalogue.Get("referrals"), Breakdown.Authority, "Sample Borough", _ => Figure.Count(10));
        var ratio = MadeUpFigures.Series(
            Catalogue.Get("re-referrals"),
            Breakdown.Authority,
            "Sample Borough",
            month => Figure.Percentage(month.Month, 10))
            with
        { YearToDate = Figure.Percentage(15, 30) };
        var figures = new PerformanceFigures(MadeUpFigures.Reference, MadeUpFigures.Month, [series, ratio], [], []);

        var table = Appendices.PublicQuarterly(figures, new CoverDetails()).Sheets[0].Table;

        Assert.Equal(["Apr 2023", "May 2023", "Jun 2023"], table.Columns[4..7].Select(column => column.Heading));
        Assert.Equal(
            [
                "Number 10 10 10 [z]",
                "Percentage 40% 50% 60% 50%",
                "Numerator 4 5 6 15",
                "Denominator 10 10 10 30",
            ],
            table.Rows.Select(row => string.Join(' ', row[4..8].Prepend(row[1]).Select(cell => cell.Shown))));
    }

    [Fact]
    public void Public_IndicatorOfTwoSections_StandsInBoth()
    {
        var report = Appendices.PublicQuarterly(MadeUpFigures.Everything, new CoverDetails());
        var title = Catalogue.Get("re-referrals").Title;
        Assert.Equal(2, report.Sheets.Count(sheet =>
            sheet.Tab.EndsWith("_year", StringComparison.Ordinal)
            && sheet.Table.Rows.Any(row => row[0].Shown == title)));
    }

    [Theory]
    [InlineData(4, "The financial year begins with April 2023.")]
    [InlineData(6, "The year to date runs from April 2023 to June 2023.")]
    public void Cover_MonthsOfTheYear_AreThoseOfTheTables(int month, string words) => Assert.EndsWith(
        words,
        Appendices.PublicQuarterly(MadeUpFigures.Everything with { Period = new(2023, month) }, new CoverDetails())
            .Cover.PeriodAndArea,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(4, false)]
    [InlineData(3, true)]
    public void Public_MonthsOfTheYear_ChooseThePaper(int month, bool isA3)
    {
        var period = new ReportingMonth(month == 3 ? 2024 : 2023, month);
        var report = Appendices.PublicQuarterly(MadeUpFigures.Everything with { Period = period }, new CoverDetails());
        Assert.Equal(isA3, report.Sheets[0].Page.IsA3);
    }

    [Fact]
    public void Public_MonthMissingSinceApril_IsSaidInTheNotes()
    {
        var series = MadeUpFigures.Series(
            Catalogue.Get("re-referrals"), Breakdown.Authority, "Sample Borough", _ => Figure.Percentage(1, 10))
            with
        { YearToDate = Figure.NotAvailable("needs all 3 months since April: Apr 2023, Jun 2023") };
        var figures = new PerformanceFigures(MadeUpFigures.Reference, MadeUpFigures.Month, [series], [], []);

        var row = Appendices.PublicQuarterly(figures, new CoverDetails()).Sheets[0].Table.Rows[0];

        Assert.Equal("[x]", row[7].Shown);
        Assert.Contains(
            "Year to date needs all 3 months since April: Apr 2023, Jun 2023", row[^1].Shown, StringComparison.Ordinal);
    }
}
