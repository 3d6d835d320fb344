using Reporting.Disclosure.Headlines;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Tests.Performance;
using Reporting.Tests.Performance.Appendix;
using Reporting.Tests.Workbooks;
using static Reporting.Tests.Disclosure.CountTables;

namespace Reporting.Tests.Disclosure;

public sealed class HeadlineProtectionTests
{
    private const string June = "2023-06";

    [Fact]
    public void Protect_UnderTheExemption_ShowsEveryFigureAndEntersItInTheLedger()
    {
        var figures = new PerformanceBuilder(June).Folder(June, "cla-visits", Figure.Percentage(300, 302)).Compose();

        var made = Control().Protect(figures);

        Assert.Equal(Figure.Percentage(300, 302), made.Shown.Authority("cla-visits").Latest.Figure);
        Assert.Equal([300, 302], made.Cells.Cells.Where(cell => cell.IsShown).Select(cell => cell.Count));
    }

    // The exemption names values, numerators and denominators, and no other count.
    [Theory]
    [InlineData(1, "Could not be decided, in the denominator only: a few in Jun 2023")]
    [InlineData(5, "Could not be decided, in the denominator only: a few in Jun 2023")]
    [InlineData(6, "Could not be decided, in the denominator only: 6 in Jun 2023")]
    [InlineData(0, "None")]
    public void Protect_UnderTheExemption_TellsNoOtherSmallCount(int undetermined, string notes)
    {
        var figure = Figure.Percentage(300, 320) with { Undetermined = undetermined, Exempt = 7 };
        var figures = new PerformanceBuilder(June).Folder(June, "re-referrals", figure).Compose();

        var series = Control().Protect(figures).Shown.Authority("re-referrals");

        Assert.Equal((300, 320), (series.Latest.Figure.Numerator, series.Latest.Figure.Denominator));
        Assert.Equal((0, 0), (series.Latest.Figure.Exempt, series.YearToDate?.Exempt ?? 0));
        Assert.Equal(notes, RowNotes.Of(series with { Cells = [series.Latest with { Markers = Markers.None }] },
            [new(2023, 6)]));
    }

    [Fact]
    public void Protect_FewNotInTheNumerator_WithholdsTheNumeratorAndThePercentage()
    {
        var figures = new PerformanceBuilder(June).Folder(June, "cla", Figure.Count(302))
            .Folder(June, "cla-visits", Figure.Percentage(300, 302)).Compose();

        var made = Strict().Protect(figures);

        Assert.Equal(Figure.Suppressed(denominator: 302), made.Shown.Authority("cla-visits").Latest.Figure);
        Assert.Equal(Figure.Count(302), made.Shown.Authority("cla").Latest.Figure);
        Assert.Empty(new PublicAttacker([made.Cells]).Found());
    }

    [Fact]
    public void Protect_SmallNumerator_LeavesNoWordThatTellsIt()
    {
        var figures = new PerformanceBuilder(June).Target("cla-residential", "8%")
            .Folder("2023-05", "cla-residential", Figure.Percentage(30, 300))
            .Folder(June, "cla-residential", Figure.Percentage(3, 300) with { Undetermined = 2 }).Compose();

        var series = Strict().Protect(figures).Shown.Authority("cla-residential");

        Assert.Equal("[c]", series.Latest.Text);
        Assert.Equal((Status.None, Change.None, Direction.None), (series.Status, series.Change, series.Direction));
        Assert.Equal((Markers.None, 0), (series.Latest.Markers, series.Latest.Figure.Undetermined));
    }

    [Fact]
    public void Protect_FewWhoLeft_AreNotToldByThoseWhoCameAndThoseWhoAreThere()
    {
        var figures = new PerformanceBuilder(June).Folder("2023-05", "cla", Figure.Count(300))
            .Folder(June, "cla", Figure.Count(310)).Folder(June, "cla-started", Figure.Count(12))
            .Folder(June, "cla-ceased", Figure.Count(2)).Compose();

        var shown = Strict().Protect(figures).Shown;

        Assert.Equal(
            ["310", "[c]", "[c]"],
            new[] { "cla", "cla-started", "cla-ceased" }.Select(id => shown.Authority(id).Latest.Text));
    }

    [Fact]
    public void Protect_YearToDate_DoesNotTellTheMonthThatIsWithheld()
    {
        var builder = new PerformanceBuilder(June).Folder("2023-04", "cla-started", Figure.Count(3));
        var figures = builder.Folder("2023-05", "cla-started", Figure.Count(20))
            .Folder(June, "cla-started", Figure.Count(30)).Compose();

        var series = Strict().Protect(figures).Shown.Authority("cla-started");

        Assert.Equal(["[c]", "[c]", "30"], series.Cells.TakeLast(3).Select(cell => cell.Text));
        Assert.Equal(53, series.YearToDate?.Value);
    }

    [Fact]
    public void Protect_RollingRates_DoNotTellTheMonthThatDropsOut()
    {
        var builder = new PerformanceBuilder(June);
        foreach (var month in CountTables.June.LastMonths(15))
        {
            var count = month == CountTables.June.PlusMonths(-13) ? 4 : 40 + month.Month;
            builder.Folder(month.ToString(), "section-47-completed", Figure.Count(count));
        }

        var made = Strict().Protect(builder.Compose());

        var withheld = made.Cells.Cells.Where(cell => !cell.IsShown && !cell.IsLatent).ToList();
        Assert.NotEmpty(withheld);
        Assert.Empty(new PublicAttacker([made.Cells]).Found());
        Assert.All(withheld, cell => Assert.NotEmpty(new PublicAttacker([made.Cells.Showing(cell)]).Found()));
    }

    [Fact]
    public void Public_WithoutExemptions_KeepsTheStandardAndSaysNothingOfRecords()
    {
        var report = PanelAppendix.Make(Appendices.Scope(MadeUpFigures.Everything) with { Disclosure = Strict() })
            .Public!.Report;

        Assert.Empty(Conformance.Breaches(WrittenWorkbook.BytesOf(report)));
        Assert.Contains("[c]", report.Sheets.SelectMany(sheet => sheet.Texts));
        Assert.Contains("Small numbers are suppressed", report.Cover.DataQuality[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Protect_ShownFigure_CountsNoCasesBesideIt()
    {
        var figure = Figure.Percentage(30, 300) with { Undetermined = 2, Exempt = 3 };
        var figures = new PerformanceBuilder(June).Folder(June, "cla-residential", figure).Compose();

        var shown = Strict().Protect(figures).Shown.Authority("cla-residential").Latest.Figure;

        Assert.Equal(Figure.Percentage(30, 300), shown);
    }

    [Fact]
    public void Protect_OtherPartsOfAWhole_DoNotBoundTheSmallOne()
    {
        var figures = new PerformanceBuilder(June).Folder(June, "care-leavers", Figure.Count(24))
            .Folder(June, "care-leavers-eet-16-17", Figure.Percentage(0, 3))
            .Folder(June, "care-leavers-eet-19-21", Figure.Percentage(0, 20)).Compose();

        var made = Strict().Protect(figures);

        Assert.Equal(
            ["24", "[c]", "[c]"],
            new[] { "care-leavers", "care-leavers-eet-16-17", "care-leavers-eet-19-21" }
                .Select(id => made.Shown.Authority(id).Latest.Text));
        Assert.Empty(new PublicAttacker([made.Cells]).Found());
    }

    [Fact]
    public void DenominatorOf_SameWords_IsOneCount()
    {
        var denominators = Catalogue.All.Where(each => each.Unit == Unit.Percent)
            .ToLookup(each => each.DenominatorText, each => HeadlineKeys.DenominatorOf(each, CountTables.June));
        Assert.All(denominators, sameWords => Assert.Single(sameWords.Distinct()));
        Assert.Equal(
            HeadlineKeys.CountOf("referrals", CountTables.June),
            HeadlineKeys.DenominatorOf(Catalogue.Get("re-referrals"), CountTables.June));
    }

    [Fact]
    public void Protect_CaveatsAndReasons_AreNotRepeated()
    {
        var builder = new PerformanceBuilder(June).Folder("2023-03", "cla", Figure.Count(300))
            .Folder("2023-04", "cla", Figure.Count(320), "2023-03").Folder(June, "cla", Figure.Count(310))
            .Caveat("cla", null, null, "3 of them moved").Reason("cla", "2023-03", "2023-03", "4 came late");
        var open = Control().Protect(builder.Compose()).Shown;

        var shown = Strict().Protect(builder.Compose()).Shown;

        Assert.Equal("4 came late", Assert.Single(open.Restatements).Reason);
        Assert.Equal(HeadlineProtection.NoReason, Assert.Single(shown.Restatements).Reason);
        Assert.NotEmpty(open.Authority("cla").Caveats);
        Assert.Empty(shown.Authority("cla").Caveats);
        Assert.DoesNotContain(shown.Authority("cla").Cells, cell => cell.Reason == "4 came late");
    }

    [Fact]
    public void Protect_PercentageWithoutItsCounts_IsWithheld()
    {
        var figures = new PerformanceBuilder(June).Paper("2023-07", "cla-visits", June, "97%").Compose();

        Assert.Equal("[c]", Strict().Protect(figures).Shown.Authority("cla-visits").Latest.Text);
    }
}
