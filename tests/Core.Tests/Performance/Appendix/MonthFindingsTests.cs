using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Periods;

namespace Reporting.Tests.Performance.Appendix;

public sealed class MonthFindingsTests
{
    private static readonly ReportingMonth June = MadeUpFigures.Month;

    [Fact]
    public void Cover_FindingsOfThirteenMonths_SpeaksOfTheMonthAlone()
    {
        var cover = Appendices.OfficerPanel(
            With([
                .. Many(2, Severity.SetAside, June), .. Many(3, Severity.Warn, null),
                .. Many(50, Severity.Warn, June.Previous), .. Many(7, Severity.Note, June),
            ]),
            new CoverDetails()).Cover;
        Assert.Equal(
            "Checks of the published figures found 2 entries that cannot be read or cannot be true; they are left out "
            + "of the figures. 3 entries are used as they are and need a second look.",
            cover.DataQuality[^1]);
    }

    [Theory]
    [InlineData(1, 5, "a few entries", "A few entries are used")]
    [InlineData(6, 0, "6 entries", "left out of the figures.")]
    [InlineData(0, 12, "left nothing out", "12 entries are used")]
    public void Cover_OfAPublicEdition_TellsNoSmallNumberOfEntries(int leftOut, int doubted, params string[] said)
    {
        var words = Appendices.PublicPanel(
            With([.. Many(leftOut, Severity.SetAside, June), .. Many(doubted, Severity.Warn, June)]),
            new CoverDetails()).Cover.DataQuality[^1];
        Assert.All(said, each => Assert.Contains(each, words, StringComparison.Ordinal));
        Assert.DoesNotContain(words.Split(' '), word => word is "1" or "2" or "3" or "4" or "5");
    }

    [Theory]
    [InlineData(0, 0, "Checks of the month's records and figures found nothing wrong.")]
    [InlineData(0, 1, "Checks of the month's records and figures left nothing out. 1 entry is used as it is and "
        + "needs a second look.")]
    [InlineData(1, 0, "Checks of the month's records and figures found 1 entry that cannot be read or cannot be true; "
        + "it is left out of the figures.")]
    public void InWords_FewFindings_AreSaidInTheSingular(int leftOut, int doubted, string words) => Assert.Equal(
        words,
        new MonthFindings(June, [.. Many(leftOut, Severity.SetAside, June), .. Many(doubted, Severity.Warn, June)])
            .InWords(fromRecords: true));

    [Fact]
    public void Officer_EarlierMonths_AreCountedButNotListed()
    {
        var report = Appendices.OfficerPanel(
            With([.. Many(4, Severity.Warn, June.Previous), .. Many(2, Severity.Warn, June)]), new CoverDetails());
        var rule = Assert.Single(report.Sheets.Single(sheet => sheet.Tab == "Data_quality").Table.Rows);
        Assert.Equal(["2", "4"], rule[3..5].Select(cell => cell.Shown));
        Assert.Equal(2, report.Sheets.Single(sheet => sheet.Tab == "Data_quality_rows").Table.Rows.Length);
    }

    [Fact]
    public void Officer_MoreFindingsThanAnybodyReads_SaysHowManyMore()
    {
        var report = Appendices.OfficerPanel(
            With([.. Many(DataQualitySheets.MostRows + 4, Severity.Warn, June), .. Many(1, Severity.SetAside, June)]),
            new CoverDetails());
        var sheet = report.Sheets.Single(each => each.Tab == "Data_quality_rows");
        Assert.Equal(DataQualitySheets.MostRows, sheet.Table.Rows.Length);
        Assert.Equal("Set aside", sheet.Table.Rows[0][1].Shown);
        Assert.Contains("5 more stand in checks.csv.", sheet.Remarks);
    }

    private static PerformanceFigures With(ImmutableArray<Finding> findings) =>
        MadeUpFigures.Empty with { Findings = findings };

    private static ImmutableArray<Finding> Many(int count, Severity severity, ReportingMonth? month) =>
    [
        .. Enumerable.Range(1, count).Select(row =>
            new Finding("end-before-start", severity, "Correct one of the dates.") { Row = row, Period = month }),
    ];
}
