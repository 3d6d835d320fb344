using Reporting.Disclosure;
using Reporting.Disclosure.Headlines;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Scrutiny.Bridges;
using Reporting.Tests.Builders;
using Reporting.Tests.Disclosure;
using Reporting.Tests.Performance;
using Reporting.Tests.Scrutiny.Cases;

namespace Reporting.Tests.Scrutiny.Bridges;

public sealed class BridgeTests
{
    private const string InMay = "2023-05-25";
    private const string InJune = "2023-06-25";
    private const string LongAgo = "2023-02-01";

    [Fact]
    public void Sentence_OfATimelyIndicator_SaysWhoIsLate()
    {
        var bridge = Visits(
            may => may.Plan(1, lastVisit: InMay).Plan(2, lastVisit: LongAgo).Plan(3, lastVisit: LongAgo)
                .Plan(4, lastVisit: InMay).Plan(5, lastVisit: InMay),
            june => june.Plan(1, lastVisit: LongAgo).Plan(2, lastVisit: InJune).Plan(5, lastVisit: InJune)
                .Plan(6, lastVisit: LongAgo).Plan(7, lastVisit: InJune));
        Assert.Equal(
            "60% to 60%: 1 newly late, 1 caught up, 1 left late, 1 left in time, 1 joined late, 1 joined in time.",
            bridge.Sentence);
    }

    /// <summary>The register numbers children anew each month: ids match them, not numbers.</summary>
    [Fact]
    public void Of_SameChildrenInAnotherOrder_NobodyMoves() => Assert.Empty(Visits(
        may => may.Plan(1, lastVisit: InMay).Plan(2, lastVisit: LongAgo),
        june => june.Plan(2, lastVisit: LongAgo).Plan(1, lastVisit: InJune)).Steps);

    [Fact]
    public void Sentence_OfOtherPercentages_NeverSaysLate()
    {
        var bridge = Between(
            "cp-second-plan",
            Extract.For("2023-05").Plan(1, previousPlans: 1).Plan(2, previousPlans: 0),
            Extract.For("2023-06").Plan(1, previousPlans: 0).Plan(3, previousPlans: 1));
        Assert.Equal(
            "50% to 50%: 1 no longer in the numerator, 1 left, not in the numerator, 1 joined in the numerator.",
            bridge.Sentence);
    }

    [Fact]
    public void Sentence_OfEvents_MatchesNobody() => Assert.Equal(
        "0% to 100%: 1 late in May 2023, 1 in time in June 2023.",
        Between(
            "assessments-45-days",
            Extract.For("2023-05").Assessment(1, "2023-01-05", authorised: "2023-05-25"),
            Extract.For("2023-06").Assessment(1, "2023-06-05", authorised: "2023-06-25")).Sentence);

    [Fact]
    public void Sentence_OfCounts_SaysWhoLeftAndJoined() => Assert.Equal(
        "2 to 2: 1 left, 1 joined.",
        Between("cp-plans", Extract.For("2023-05").Plan(1).Plan(2), Extract.For("2023-06").Plan(1).Plan(3)).Sentence);

    [Fact]
    public void Of_AnotherPopulation_IsAStepOfItsOwn()
    {
        var june = Measuring.Context with
        {
            Population = new PopulationTable([new PopulationEstimate(2022, 11_000, null, null)]),
        };
        var bridge = Bridge.Of(
            Catalogue.Get("cla-rate"),
            End(Extract.For("2023-05").Care(1)),
            End(Extract.For("2023-06").Care(1), june),
            new ShownFigures());
        Assert.Equal(
            (StepKind.Population, 1000m, "population +1,000"),
            bridge.Steps is [var step] ? (step.Kind, step.Denominator, step.Said) : default);
    }

    [Fact]
    public void Of_AMonthToldDifferentlySince_SaysSoAsAStep()
    {
        var scope = ScopeOf.Months(
            Extract.For("2023-05").Contact(1, "2023-05-02"),
            Extract.For("2023-06").Contact(1, "2023-05-02").Contact(2, "2023-05-30").Contact(3, "2023-06-05"));
        var bridge = Bridge.Of(scope, Catalogue.Get("contacts"));
        Assert.Equal(
            "2 to 1: May 2023 recounted since (+1), 1 in May 2023, 1 in June 2023.", bridge.Sentence);
        Assert.Equal(bridge.End.Numerator, bridge.Start.Numerator + bridge.Steps.Sum(step => step.Numerator));
    }

    [Fact]
    public void Of_SuspectedTeamMovesLeftOut_LeavesThemOut()
    {
        var reference = ScopeOf.Reference with
        {
            Indicators = IndicatorSettings.Default with { PublishSuspectedReferrals = false },
        };
        var bridge = Bridge.Of(
            ScopeOf.Months(
                reference,
                Extract.For("2023-05").Referral(1, "2023-05-02", number: 0),
                Extract.For("2023-06").Referral(1, "2023-05-02", number: 0).Referral(2, "2023-06-02", number: 1)
                    .ChildInNeed(3, "2023-01-05").Referral(3, "2023-06-05", number: 1)),
            Catalogue.Get("re-referrals"));
        Assert.Equal(1, bridge.End.Denominator);
        Assert.Equal(
            "0% to 100%: 1 not in the numerator in May 2023, 1 in the numerator in June 2023.", bridge.Sentence);
    }

    [Fact]
    public void Of_YearToDate_AddsItsMonths()
    {
        var scope = ScopeOf.Months(
            Extract.For("2023-04").Referral(1, "2023-04-02"),
            Extract.For("2023-05").Referral(1, "2023-04-02").Referral(2, "2023-05-02"),
            Extract.For("2023-06").Referral(1, "2023-04-02").Referral(2, "2023-05-02").Referral(3, "2023-06-02"));
        Assert.Equal(
            "2 to 3: 1 of June 2023 newly counted.",
            Bridge.Of(scope, Catalogue.Get("referrals-rate-year-to-date")).Sentence);
    }

    [Fact]
    public void Of_AListThatIsMissing_SaysWhy()
    {
        var bridge = Between(
            "cp-plans", Extract.For("2023-05").Without(ListNames.ChildProtection), Extract.For("2023-06").Plan(1));
        Assert.Equal(
            "[x] to 1. May 2023: Not in this month's extract: List 7.", bridge.Sentence);
        Assert.Null(bridge.PublicSentence(threshold: 5));
        Assert.Empty(bridge.Steps);
    }

    [Theory]
    [InlineData(6, 5, "6 to 12: 6 joined.")]
    [InlineData(5, 5, "5 to 10.")]
    [InlineData(5, 4, "5 to 10: 5 joined.")]
    [InlineData(1, 5, "1 to 2.")]
    public void PublicSentence_SmallSteps_LeavesThePartsOut(int children, int threshold, string expected) =>
        Assert.Equal(expected, Between("cp-plans", Plans("2023-05", children), Plans("2023-06", 2 * children))
            .PublicSentence(threshold));

    [Theory]
    [InlineData(18, 7, 0, "74% to 98%.")] // Of 27 late ones 2 still are.
    [InlineData(20, 7, 0, "74% to 100%: 20 caught up, 7 left late.")]
    [InlineData(14, 7, 0, "74% to 94%: 14 caught up, 7 left late.")]
    [InlineData(20, 7, 74, "74% to 24%.")] // Of 77 in time 3 still are.
    [InlineData(20, 7, 77, "74% to 21%: 77 newly late, 20 caught up, 7 left late.")]
    public void PublicSentence_FewAreAsTheyWere_LeavesThePartsOut(int caughtUp, int left, int newlyLate, string expected)
    {
        var bridge = Moved(caughtUp, left, newlyLate);
        Assert.Equal((77m, 104m), (bridge.Start.Numerator, bridge.Start.Denominator));
        Assert.Equal(expected, bridge.PublicSentence(threshold: 5));
    }

    [Fact]
    public void PublicSentence_RecountedBySomeInBoth_LeavesThePartsOut()
    {
        var stored = new ShownFigures(new PerformanceBuilder("2023-05")
            .Folder("2023-05", "cp-visits-4-weeks", Figure.Percentage(77 + 20, 104 + 22)).Compose());
        var bridge = Bridge.Of(
            Catalogue.Get("cp-visits-4-weeks"), End(Visited("2023-05", 77, 27)), End(Visited("2023-06", 77, 27)), stored);
        Assert.Contains("numerator +20, denominator +22", bridge.Sentence, StringComparison.Ordinal);
        Assert.Equal("77% to 74%.", bridge.PublicSentence(threshold: 5));
    }

    /// <summary>Who later withholds one of them must know that it was told.</summary>
    [Fact]
    public void Protect_SentenceWithParts_EntersThemInTheLedgerWithTheFigures()
    {
        var told = CountTables.Control().Protect([Moved(caughtUp: 20, left: 7, newlyLate: 0)]).Cells;

        var shown = told.Cells.Where(cell => cell.IsShown && cell.Key.Month == new ReportingMonth(2023, 6)).ToDictionary(cell => cell.Key.Column, cell => cell.Count);
        Assert.Equal((20, 7, 0), (shown["in"], shown["left outside"], shown["joined inside"]));
        var stayed = told.Cells.Where(cell => cell.IsLatent).Select(cell => cell.Count);
        Assert.Equal([77, 0], stayed);
        var counts = told.Cells.ToDictionary(cell => cell.Key, cell => cell.Count);
        var indicator = Catalogue.Get("cp-visits-4-weeks");
        (CellKey Key, int Count)[] headlines =
        [
            (HeadlineKeys.NumeratorOf(indicator, new(2023, 5)), 77),
            (HeadlineKeys.DenominatorOf(indicator, new(2023, 5)), 104),
            (HeadlineKeys.NumeratorOf(indicator, new(2023, 6)), 97),
            (HeadlineKeys.DenominatorOf(indicator, new(2023, 6)), 97),
        ];
        foreach (var (key, count) in headlines)
        {
            var whole = Assert.Single(Assert.Single(told.Sums, sum => sum.Whole == key).Parts);
            Assert.Equal(count, counts[whole]);
            var parts = Assert.Single(told.Sums, sum => sum.Whole == whole).Parts;
            Assert.Equal(count, parts.Sum(part => counts[part]));
        }
    }

    [Fact]
    public void Protect_SentenceWithoutParts_TellsTheLedgerNothing() =>
        Assert.Empty(CountTables.Control().Protect([Moved(caughtUp: 18, left: 7, newlyLate: 0)]).Cells.Cells);

    [Fact]
    public void BridgeSheet_Columns_AddUp()
    {
        var sheet = BridgeSheet.Of(ScopeOf.Months(
            Extract.For("2023-05").Plan(1, lastVisit: InMay).Plan(2, lastVisit: InMay),
            Extract.For("2023-06").Plan(1, lastVisit: LongAgo).Plan(3, lastVisit: LongAgo)));
        var row = sheet.Table.Rows.Single(each => each[0].Shown == Catalogue.Get("cp-visits-4-weeks").Title);
        Assert.Equal(
            ["100%", "2", "2", "0", "1", "0", "0", "1", "1", "0", "[z]", "0%", "0", "2"],
            row.Skip(1).Take(14).Select(cell => cell.Shown));
    }

    private static ExtractBuilder Plans(string month, int children)
    {
        var extract = Extract.For(month);
        for (var child = 1; child <= children; child++)
            extract.Plan(child);
        return extract;
    }

    // Of 104 children on plans 77 are visited in time in May.
    private static Bridge Moved(int caughtUp, int left, int newlyLate) => Visits(
        _ => Visited("2023-05", 77, 27),
        june =>
        {
            for (var child = 1; child <= 104 - left; child++)
            {
                var isLate = child <= 77 ? child <= newlyLate : child > 77 + caughtUp;
                june.Plan(child, lastVisit: isLate ? LongAgo : InJune);
            }

            return june;
        });

    private static ExtractBuilder Visited(string month, int inTime, int late)
    {
        var extract = Extract.For(month);
        for (var child = 1; child <= inTime + late; child++)
            extract.Plan(child, lastVisit: child > inTime ? LongAgo : $"{month}-25");
        return extract;
    }

    private static Bridge Visits(
        Func<ExtractBuilder, ExtractBuilder> may, Func<ExtractBuilder, ExtractBuilder> june) =>
        Between("cp-visits-4-weeks", may(Extract.For("2023-05")), june(Extract.For("2023-06")));

    private static Bridge Between(string indicator, ExtractBuilder from, ExtractBuilder to) =>
        Bridge.Of(Catalogue.Get(indicator), End(from), End(to), new ShownFigures());

    private static BridgeEnd End(ExtractBuilder extract, MeasureContext? context = null) =>
        extract.ToCases(context) is var cases ? new BridgeEnd(cases.Period, cases) : null!;
}
