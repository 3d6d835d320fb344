using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Reference;
using Reporting.Scrutiny.Bounds;
using Reporting.Tests.Builders;
using Reporting.Tests.Scrutiny.Cases;

namespace Reporting.Tests.Scrutiny.Bounds;

public sealed class BoundTests
{
    [Fact]
    public void Of_NothingInDoubt_IsTheFigure()
    {
        var bound = Of("cp-visits-4-weeks", Visits(late: 1, inTime: 3));
        Assert.True(bound.IsCertain);
        Assert.Equal((75m, 75m), (bound.Lowest.Value, bound.Highest.Value));
        Assert.Equal("75%, nothing in doubt", BoundWords.Of(bound));
    }

    /// <summary>Ten referrals, three of them re-referrals of which one may be a team move.</summary>
    [Fact]
    public void Of_SuspectedTeamMoves_IsWithThemAndWithout()
    {
        var extract = Extract.For("2023-06").ChildInNeed(1, "2023-01-05");
        for (var child = 1; child <= 10; child++)
            extract.Referral(child, "2023-06-05", number: child <= 3 ? 1 : 0);
        var bound = Of("re-referrals", extract);
        Assert.Equal((30m, 30m), (bound.Value.Value, bound.Highest.Value));
        Assert.Equal(100m * 2 / 9, bound.Lowest.Value);
        Assert.Equal("30%, between 22% and 30%: 1 suspected team move", BoundWords.Of(bound));
    }

    [Fact]
    public void Of_SuspectedTeamMovesLeftOut_CouldBeReferralsStill()
    {
        var cases = Extract.For("2023-06").ChildInNeed(1, "2023-01-05")
            .Referral(1, "2023-06-05", number: 1).Referral(2, "2023-06-05", number: 0)
            .ToCases(Measuring.Context with
            {
                Settings = IndicatorSettings.Default with { PublishSuspectedReferrals = false },
            });
        var bound = Bound.Of(Catalogue.Get("re-referrals"), cases)!;
        Assert.Equal((0m, 0m, 50m), (bound.Value.Value, bound.Lowest.Value, bound.Highest.Value));
    }

    [Fact]
    public void Of_Undetermined_CouldBeInTheNumerator()
    {
        var bound = Of("re-referrals", Extract.For("2023-06")
            .Referral(1, "2023-06-05").Referral(2, "2023-06-05", number: 0));
        Assert.Equal((1, 0m, 50m), (bound.InDoubt.Undetermined, bound.Lowest.Value, bound.Highest.Value));
    }

    [Fact]
    public void Of_DatedAfterMonthEnd_CouldBeInTime()
    {
        var bound = Of("cp-visits-4-weeks", Visits(late: 1, inTime: 1).Plan(9, lastVisit: "2023-07-03"));
        Assert.Equal(1, bound.InDoubt.DatedAfterMonthEnd);
        Assert.Equal((100m / 3, 200m / 3), (bound.Lowest.Value, bound.Highest.Value));
    }

    [Fact]
    public void Of_RowsSetAside_CouldBeEither()
    {
        var lists = Visits(late: 1, inTime: 3).Build();
        lists = lists with { ProtectionPlans = lists.ProtectionPlans with { SetAside = 1 } };
        var bound = Bound.Of(Catalogue.Get("cp-visits-4-weeks"), lists.ToCases())!;
        Assert.Equal((1, 60m, 80m), (bound.InDoubt.SetAside, bound.Lowest.Value, bound.Highest.Value));
        Assert.Equal("75%, between 60% and 80%: 1 row set aside", BoundWords.Of(bound));
        Assert.Equal(0, Bound.Of(Catalogue.Get("cla-visits"), lists.ToCases())!.InDoubt.SetAside);
    }

    [Fact]
    public void Of_CountsAndMissingLists_HasNone()
    {
        Assert.Null(Bound.Of(Catalogue.Get("cp-plans"), Visits(1, 1).ToCases()));
        Assert.Null(Bound.Of(
            Catalogue.Get("cp-visits-4-weeks"),
            Extract.For("2023-06").Without(ListNames.ChildProtection).ToCases()));
    }

    [Theory]
    [InlineData("80%", Status.Met)]
    [InlineData("81%", Status.Uncertain)]
    [InlineData("90%", Status.Uncertain)]
    [InlineData("91%", Status.Missed)]
    public void In_TargetInsideTheRange_IsUncertain(string target, Status expected)
    {
        Assert.True(TargetText.TryParse(target, out var parsed));
        var reference = ScopeOf.Reference with
        {
            Targets = [new TargetPeriod("cp-visits-4-weeks", null, null, parsed, null, "local")],
        };
        var scope = ScopeOf.Months(reference, Visits(late: 1, inTime: 8).Plan(10, lastVisit: "2023-07-03"));
        Assert.Equal(expected, StatusIn(Uncertainty.In(scope)));
        Assert.NotEqual(Status.Uncertain, StatusIn(scope.Figures));
        var officer = PanelAppendix.Make(scope).Officer!;
        Assert.Equal(
            expected == Status.Uncertain,
            officer.Sheets.Single(sheet => sheet.Tab == "Visits_to_create_this_month").Texts.Contains("Uncertain"));
        Assert.DoesNotContain(
            "Uncertain", PanelAppendix.Make(scope).Public!.Report.Sheets.SelectMany(sheet => sheet.Texts));
    }

    private static Status StatusIn(PerformanceFigures figures) => figures.Series
        .Single(series => series.Breakdown == Breakdown.Authority && series.Indicator.Id == "cp-visits-4-weeks").Status;

    private static Bound Of(string indicator, ExtractBuilder extract) =>
        Bound.Of(Catalogue.Get(indicator), extract.ToCases())!;

    private static ExtractBuilder Visits(int late, int inTime)
    {
        var extract = Extract.For("2023-06");
        for (var child = 1; child <= late + inTime; child++)
            extract.Plan(child, lastVisit: child <= late ? "2023-02-01" : "2023-06-20");
        return extract;
    }
}
