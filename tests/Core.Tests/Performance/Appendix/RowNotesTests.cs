using Reporting.Indicators;
using Reporting.Performance.Appendix;
using Reporting.Periods;

namespace Reporting.Tests.Performance.Appendix;

public sealed class RowNotesTests
{
    private static readonly ReportingMonth June = MadeUpFigures.Month;

    [Fact]
    public void Of_UndeterminedReferrals_GivesTheirNumberOfEachMonthShown() => Assert.EndsWith(
        "Could not be decided, in the denominator only: 12 in May 2023, 9 in Jun 2023",
        Notes("re-referrals", June.LastMonths(2), month => Figure.Percentage(10, 40) with
        {
            Undetermined = month == June ? 9 : 12,
        }),
        StringComparison.Ordinal);

    [Fact]
    public void Of_AgreedExemptions_AreCountedApart() => Assert.EndsWith(
        "In time because of an agreed exemption: 3 in Jun 2023",
        Notes("supervision-cp", June.LastMonths(2), month => Figure.Percentage(30, 40) with
        {
            Exempt = month == June ? 3 : 0,
        }),
        StringComparison.Ordinal);

    [Fact]
    public void Of_LatestMonthWithoutValue_SaysWhyOnce() => Assert.Equal(
        "List 5 is missing",
        Notes("icpc-15-days", June.LastMonths(13), _ => Figure.NotAvailable("List 5 is missing.")));

    [Fact]
    public void Of_EarlierMonthsWithoutValue_SayWhyTogether() => Assert.StartsWith(
        "Jun 2023 [p][r]. Apr 2023, May 2023: Needs 12 months, 11 there",
        Notes("section-47-rolling-rate", June.LastMonths(3), month => month == June
            ? Figure.Rate(10, 100)
            : Figure.NotAvailable($"Needs 12 months, 11 there (all but {month.ToShortWords()}).")),
        StringComparison.Ordinal);

    private static string Notes(
        string indicator, IEnumerable<ReportingMonth> months, Func<ReportingMonth, Figure> figure) => RowNotes.Of(
        MadeUpFigures.Series(Catalogue.Get(indicator), Breakdown.Authority, "Sample Borough", figure), months);
}
