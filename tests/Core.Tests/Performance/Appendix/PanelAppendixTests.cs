using System.Globalization;
using NodaTime;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Performance.Appendix;

public sealed class PanelAppendixTests
{
    private const string PlanEnd = "Child Protection Plan End Date";

    private static readonly CoverDetails Draft = new();

    [Fact]
    public void Public_SouthamptonJune2023_HasSevenSectionsOnTwoSheetsEach()
    {
        var report = Appendices.PublicPanel(SouthamptonFigures.June2023, Draft);
        Assert.Equal(7, report.Sheets.Count(sheet => sheet.Tab.EndsWith("_this_month", StringComparison.Ordinal)));
        Assert.Equal(7, report.Sheets.Count(sheet => sheet.Tab.EndsWith("_13_months", StringComparison.Ordinal)));
        Assert.Equal(
            ["Benchmarks", "Revisions", "Definitions", "Acronyms"],
            report.Sheets.TakeLast(4).Select(sheet => sheet.Tab));
    }

    public static TheoryData<bool> FromPapersAndMadeUp => [true, false];

    [Theory]
    [MemberData(nameof(FromPapersAndMadeUp))]
    public void Public_ThirteenMonths_PrintsEveryFigureAsDisplayed(bool fromPapers)
    {
        var figures = fromPapers ? SouthamptonFigures.June2023 : MadeUpFigures.Everything;
        using var book = WrittenWorkbook.Of(Appendices.PublicPanel(figures, Draft));
        var printed = book.Sheets.Where(sheet => sheet.Name.EndsWith("_13_months", StringComparison.Ordinal))
            .SelectMany(Rows)
            .ToDictionary(row => row[0], row => row[3..16]);
        var expected = figures.Series
            .Where(series => series is { Breakdown: Breakdown.Authority, Indicator.PanelSection: not null })
            .ToDictionary(series => series.Indicator.Title, Displayed);
        Assert.Equal(expected.Count, printed.Count);
        Assert.All(expected, series => Assert.Equal(series.Value, printed[series.Key]));
    }

    [Fact]
    public void Public_SouthamptonReReferrals_ReadAsThePaperPrintsThem()
    {
        using var book = WrittenWorkbook.Of(Appendices.PublicPanel(SouthamptonFigures.June2023, Draft));
        var row = Rows(book.Sheet("Earlier_meaningful_this_month"))
            .Single(each => each[0] == "Percentage of re-referrals within 12 months");
        Assert.Equal(
            ["Lower is better", "23", "Local", "35", "25", "28", "Up", "Worse", "Missed", "[x]", "[x]",
                "Jun 2022 [r], May 2023 [p], Jun 2023 [p]"],
            row[1..]);
    }

    [Fact]
    public void Public_GroupsAndFindings_StayOut()
    {
        var report = Appendices.PublicPanel(MadeUpFigures.Everything, Draft);
        Assert.DoesNotContain(report.Sheets, sheet => sheet.Tab is "By_team" or "By_service_area" or "Data_quality");
        Assert.DoesNotContain(
            report.Sheets.SelectMany(sheet => sheet.Texts), text => text.Contains("Team 12", StringComparison.Ordinal));
    }

    [Fact]
    public void Officer_GroupsAndFindings_AreShown()
    {
        using var book = WrittenWorkbook.Of(Appendices.OfficerPanel(MadeUpFigures.Everything, Draft));
        Assert.Contains(Rows(book.Sheet("By_team")), row => row[0] == "Number of Care Leavers" && row[1] == "=Team 12");
        Assert.Contains(Rows(book.Sheet("By_service_area")), row => row[1] == "Area 1");
        Assert.Contains(Rows(book.Sheet("Data_quality")), row => row[0] == "end before start" && row[3] == "1");
        Assert.Contains(
            Rows(book.Sheet("Data_quality_rows")),
            row => row.Take(7).SequenceEqual(
                ["end before start", "Set aside", "List 7", "2023.xlsx", "named 7", "12", PlanEnd]));
    }

    [Fact]
    public void Public_ValueThatRoundsToZero_IsLowAndNeverZero()
    {
        var indicator = Catalogue.Get("referrals-nfa");
        var figures = new PerformanceFigures(
            MadeUpFigures.Reference,
            MadeUpFigures.Month,
            [MadeUpFigures.Series(indicator, Breakdown.Authority, "Sample Borough", month => month.Month == 6
                ? Figure.Percentage(1, 900)
                : Figure.Percentage(0, 900))],
            [],
            []);
        using var book = WrittenWorkbook.Of(Appendices.PublicPanel(figures, Draft));
        var row = Rows(book.Sheet("Earlier_meaningful_13_months")).Single();
        Assert.Equal("[low]", row[15]);
        Assert.Equal("0", row[14]);
    }

    [Fact]
    public void Public_DecimalsThatTheStatusNeeds_AreShown()
    {
        var indicator = Catalogue.Get("cp-visits-10-days");
        var series = MadeUpFigures.Series(
            indicator, Breakdown.Authority, "Sample Borough", _ => Figure.Percentage(946, 1000));
        series = series with { Cells = [.. series.Cells.Select(cell => cell with { Decimals = 1 })] };
        var figures = new PerformanceFigures(MadeUpFigures.Reference, MadeUpFigures.Month, [series], [], []);
        using var book = WrittenWorkbook.Of(Appendices.PublicPanel(figures, Draft));
        Assert.Equal("94.6", Rows(book.Sheet("Visits_to_create_this_month")).Single()[4]);
    }

    [Fact]
    public void Cover_DraftWithMissingLists_SaysSo()
    {
        var details = new CoverDetails(MissingLists: ["List 5", "plans"]);
        var report = Appendices.PublicPanel(MadeUpFigures.Everything, details);
        Assert.Equal("Draft, not published.", report.Cover.Published);
        Assert.StartsWith("Missing this month: List 5, plans.", report.Cover.DataQuality[0], StringComparison.Ordinal);
        Assert.Contains(
            "Scrutiny panel, 20 July 2023 (papers out 12 July 2023)",
            report.Cover.NextUpdate,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Cover_Publication_GivesItsDate()
    {
        using var book = WrittenWorkbook.Of(
            Appendices.PublicPanel(MadeUpFigures.Everything, new CoverDetails(new LocalDate(2023, 7, 12))));
        var cover = book.Sheet("Cover").TextsAbove();
        Assert.Contains("Published on 12 July 2023.", cover);
    }

    [Fact]
    public void Cover_MeetingBeforePublication_IsNotTheNextOne()
    {
        var details = new CoverDetails(new LocalDate(2023, 7, 12));
        var cover = Appendices.PublicPanel(SouthamptonFigures.June2023, details).Cover;
        Assert.DoesNotContain("6 July 2023 (", cover.NextUpdate, StringComparison.Ordinal);
        Assert.Contains("20 July 2023", cover.NextUpdate, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_OfTheMadeUpAuthority_SaySynthetic()
    {
        using var book = WrittenWorkbook.Of(Appendices.OfficerPanel(MadeUpFigures.Everything, Draft));
        Assert.All(book.Sheets, sheet => Assert.Contains("SYNTHETIC", sheet.Text(1, 1), StringComparison.Ordinal));
        Assert.Contains("SYNTHETIC", book.Document.PackageProperties.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Revisions_NoneThere_AreSaidInWords()
    {
        var report = Appendices.PublicPanel(MadeUpFigures.Empty, Draft);
        var row = Assert.Single(report.Sheets.Single(sheet => sheet.Tab == "Revisions").Table.Rows);
        Assert.Equal(
            "No figure was restated [z] [z] [z] [z] [z] [z]", string.Join(' ', row.Select(cell => cell.Shown)));
        Assert.StartsWith("No figure of the months shown", report.Cover.Revisions[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Revisions_BothRoundTheSame_AreToldApart()
    {
        using var book = WrittenWorkbook.Of(Appendices.PublicPanel(MadeUpFigures.Everything, Draft));
        var row = Rows(book.Sheet("Revisions")).Single();
        Assert.Equal(["May 2023", "94.6", "May 2023", "95.2", "Jun 2023", "Late recording"], row[1..]);
    }

    private static string[] Displayed(IndicatorSeries series) =>
        [.. series.Cells.Select(cell => FigureText.Of(cell.Figure, cell.Decimals))];

    private static IEnumerable<string[]> Rows(WrittenSheet sheet)
    {
        var (_, top, right, bottom) = sheet.TableRange();
        return Enumerable.Range(top + 1, bottom - top)
            .Select(row => Enumerable.Range(1, right).Select(column => Text(sheet, column, row)).ToArray());
    }

    /// <summary>Numbers as the file holds them, in the shortest way.</summary>
    private static string Text(WrittenSheet sheet, int column, int row)
    {
        var text = sheet.Text(column, row);
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.##", CultureInfo.InvariantCulture)
            : text;
    }
}
