using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Scrutiny.Analyses;
using Reporting.Tests.Builders;
using Reporting.Tests.Scrutiny.Cases;

namespace Reporting.Tests.Scrutiny.Analyses;

public sealed class RepeatPlansTests
{
    [Fact]
    public void Tables_OfAnyMonth_AddUpToTheIndicators() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20),
        Prop.ForAll(Gen.Choose(0, 10_000).ToArbitrary(), seed =>
        {
            var scope = AnyMonth.Of(seed).ToAnalyses();
            var tables = new RepeatPlanTables(scope, new RepeatPlans(scope));
            var again = scope.Cases!.Of("cp-second-plan").All.Count(one => one.InNumerator);
            Assert.True(again > 0);
            Assert.Equal(again, tables.Gaps.Table.Total());
            Assert.Equal(again, tables.Gaps.Table.Broader[0].Total());
            Assert.Equal(again, tables.Categories.Table.Total());
            Assert.Equal(scope.Cases.Of("cp-plans-started").All.Length, tables.Started.Table.Total());
            var byArea = RepeatPlanOfficerSheets.Of(scope, new RepeatPlans(scope)).First();
            Assert.Equal($"{again}", byArea.Row("Total")[2]);
        }));

    [Theory]
    [InlineData("2022-11-05", "Within 6 months")]
    [InlineData("2022-11-04", "More than 6 to 12 months")]
    [InlineData("2022-05-05", "More than 6 to 12 months")]
    [InlineData("2021-05-05", "More than 1 to 2 years")]
    [InlineData("2018-05-05", "More than 2 to 5 years")]
    [InlineData("2018-05-04", "More than 5 years")]
    public void Gap_PreviousPlansTellsTheEnd_IsInItsBand(string ended, string band)
    {
        var plan = Only(Extract.For("2023-06")
            .Plan(1, "2023-05-05", previousPlans: 2)
            .PreviousPlan(1, "2010-01-01", ended, "Neglect").PreviousPlan(1, "2009-01-01", "2009-02-01")
            .PreviousPlan(1, "2023-05-05", "2023-06-01", "Not before this plan"));
        Assert.Equal((band, "Neglect"), (plan.Gap, plan.Last.Category));
    }

    [Fact]
    public void Gap_List7HoldsTheEarlierPlan_IsToldByIt()
    {
        var plan = Only(Extract.For("2023-06")
            .Plan(1, "2022-12-01", "2023-02-01", category: "Neglect", previousPlans: 0)
            .Plan(1, "2023-05-05", category: "Physical abuse", previousPlans: 1));
        Assert.Equal(("Within 6 months", "Neglect"), (plan.Gap, plan.Last.Category));
    }

    [Theory]
    [InlineData(0, "Within 6 months")]
    [InlineData(1, "Not known")] // The same number then: it was this plan's predecessor's own count, not an end.
    public void Gap_OnlyASnapshotKnows_IsToldWhereTheChildWasOnAnEarlierPlan(int numberThen, string band)
    {
        var plan = Only(Extract.For("2023-06").Plan(1, "2023-05-05", previousPlans: 1), Stored("2023-02", numberThen));
        Assert.Equal((band, null, null), (plan.Gap, plan.Last.Category, plan.Last.Ended));
    }

    [Fact]
    public void Gap_NothingTellsIt_IsNotKnown() =>
        Assert.Equal("Not known", Only(Extract.For("2023-06").Plan(1, "2023-05-05", previousPlans: 1)).Gap);

    [Theory]
    [InlineData(1, "Within 6 months")] // The child's second plan was the one of February.
    [InlineData(0, "Within 6 months")] // There was another after that one: it ended later still.
    public void Gap_ASnapshotShowsALaterPlanThanTheLists_IsToldByTheLater(int numberThen, string band)
    {
        var plan = Only(
            Extract.For("2023-06").Plan(1, "2023-05-05", previousPlans: 2)
                .PreviousPlan(1, "2010-01-01", "2011-02-03", "Neglect"),
            Stored("2023-02", numberThen));
        Assert.Equal((band, null, null), (plan.Gap, plan.Last.Category, plan.Last.Ended));
    }

    [Fact]
    public void Gap_TheListTellsHowThePlanOfASnapshotEnded_IsToldByTheList()
    {
        var plan = Only(
            Extract.For("2023-06").Plan(1, "2023-05-05", previousPlans: 2)
                .PreviousPlan(1, "2022-11-01", "2023-03-15", "Neglect"),
            Stored("2023-02", plans: 1));
        Assert.Equal(("Within 6 months", "Neglect"), (plan.Gap, plan.Last.Category));
    }

    [Theory]
    [InlineData("2011-02-03", "Not known")]
    [InlineData("2023-01-03", "Within 6 months")] // Whatever came after it ended later.
    public void Gap_ListsTellFewerPlansThanThereWere_IsNotKnownUnlessItIsTheShortest(string ended, string band)
    {
        var plan = Only(Extract.For("2023-06").Plan(1, "2023-05-05", previousPlans: 2)
            .PreviousPlan(1, "2010-01-01", ended, "Neglect"));
        Assert.Equal((band, null, null), (plan.Gap, plan.Last.Category, plan.Last.Ended));
    }

    [Fact]
    public void Gap_List7SaysWhichPlanItWas_IsToldByIt()
    {
        var plan = Only(Extract.For("2023-06")
            .Plan(1, "2022-02-01", "2022-03-01", category: "Neglect", previousPlans: 3)
            .Plan(1, "2023-05-05", category: "Physical abuse", previousPlans: 4));
        Assert.Equal(("More than 1 to 2 years", "Neglect"), (plan.Gap, plan.Last.Category));
    }

    [Theory]
    [InlineData("Worker 1", "Worker 1", false)]
    [InlineData("Worker 1", "Worker 2", true)]
    [InlineData(null, "Worker 1", null)]
    [InlineData("Worker 1", null, null)]
    public void HasAnotherWorker_PlanBeforeIsStored_ComparesItsWorkerWithTheFirstOfThis(
        string? before, string? first, bool? another) => Assert.Equal(another, Only(
            SincePlanOfMay, "Worker 9",
            Stored("2023-02", 0, before), Stored("2023-05", 1, first)).HasAnotherWorker);

    [Fact]
    public void HasAnotherWorker_PlanBeganThisMonth_ComparesWithTheWorkerNow() => Assert.False(Only(
        Extract.For("2023-06").Plan(1, "2023-06-05", previousPlans: 1), "Worker 1",
        Stored("2023-02", 0, "Worker 1")).HasAnotherWorker);

    [Fact]
    public void HasAnotherWorker_NoPlanBeforeOrNoFirstMonthIsStored_IsNotKnown()
    {
        Assert.Null(Only(SincePlanOfMay, "Worker 1", Stored("2023-05", 1, "Worker 1")).HasAnotherWorker);
        Assert.Null(Only(SincePlanOfMay, "Worker 1", Stored("2023-02", 0, "Worker 1")).HasAnotherWorker);
    }

    [Theory]
    [InlineData("Worker 1", "Worker 1", "Worker 1", 0)]
    [InlineData("Worker 1", "Worker 2", "Worker 2", 1)]
    [InlineData("Worker 1", "Worker 2", "Worker 1", 2)]
    [InlineData(null, "Worker 2", "Worker 1", 1)] // April is not stored: since May.
    [InlineData("Worker 1", null, "Worker 1", null)]
    [InlineData("Worker 1", "Worker 1", null, null)]
    public void WorkerChanges_DuringThePlan_AreCountedBackToTheFirstGap(
        string? april, string? may, string? now, int? changes) => Assert.Equal(changes, Only(
            Extract.For("2023-06").Plan(1, "2023-03-05", previousPlans: 1), now,
            Stored("2023-02", 0, "Worker 7"), Stored("2023-04", 1, april), Stored("2023-05", 1, may)).WorkerChanges);

    [Fact]
    public void WorkerChanges_PlanBeganThisMonth_AreNone() => Assert.Equal(0, Only(
        Extract.For("2023-06").Plan(1, "2023-06-05", previousPlans: 1), "Worker 1",
        Stored("2023-05", 0, "Worker 2")).WorkerChanges);

    [Fact]
    public void Workers_StoredUnderAnotherKey_AreNotKnown()
    {
        var plan = Only(
            SincePlanOfMay, "Worker 1",
            Stored("2023-02", 0, "Worker 1") with { KeyId = "another" },
            Stored("2023-05", 1, "Worker 1") with { KeyId = "another" });
        Assert.Equal((null, null, "Not known"), (plan.HasAnotherWorker, plan.WorkerChanges, plan.Gap));
    }

    [Fact]
    public void Categories_SameOtherAndUnknown_AreToldApart()
    {
        var scope = Extract.For("2023-06")
            .Plan(1, "2023-01-05", previousPlans: 1, category: "Neglect")
            .PreviousPlan(1, "2020-01-01", "2021-01-01", "Neglect")
            .Plan(2, "2023-01-05", previousPlans: 1, category: "Neglect")
            .PreviousPlan(2, "2020-01-01", "2021-01-01", "Sexual abuse")
            .Plan(3, "2023-01-05", previousPlans: 1, category: "Neglect")
            .Plan(4, "2023-01-05", previousPlans: 0, category: "Neglect")
            .ToAnalyses();
        Assert.Equal(
            new() { ["Same category"] = 1, ["Another category"] = 1, ["Not known"] = 1 },
            new RepeatPlanTables(scope, new RepeatPlans(scope)).Categories.Table.Column());
    }

    [Fact]
    public void Tables_NumberOfPreviousPlansIsMissing_AreNotAvailable()
    {
        var scope = Extract.For("2023-06").Plan(1)
            .WithoutColumn("List 7", Reporting.Extracts.Records.ProtectionPlan.PreviousPlansColumn).ToAnalyses();
        var tables = new RepeatPlanTables(scope, new RepeatPlans(scope));
        Assert.All(tables.All, sheet => Assert.Null(sheet.Table.Total()));
    }

    private static ExtractBuilder SincePlanOfMay => Extract.For("2023-06").Plan(1, "2023-05-05", previousPlans: 1);

    private static RepeatPlan Only(ExtractBuilder extract, params CareSnapshot[] earlier) =>
        Only(extract, worker: null, earlier);

    private static RepeatPlan Only(ExtractBuilder extract, string? worker, params CareSnapshot[] earlier)
    {
        var paper = ScopeOf.Months(extract);
        var lists = paper.Cases!.Lists;
        var plans = lists.ProtectionPlans with
        {
            Rows = [.. lists.ProtectionPlans.Rows.Select(plan => plan with { Worker = worker })],
        };
        var context = paper.Cases.Context with
        {
            EarlierMonths = earlier.ToImmutableSortedDictionary(month => month.Month, month => month),
        };
        var cases = new MonthCases(lists with { ProtectionPlans = plans }, context);
        return Assert.Single(new RepeatPlans(new AnalysesScope(paper with { Cases = cases })).Open!.Value);
    }

    private static CareSnapshot Stored(string month, int plans, string? worker = null)
    {
        var child = Measuring.Key.HashOf("SYN-000001");
        return new CareSnapshot(
            ReportingMonth.Parse(month),
            Measuring.Key.Id,
            ImmutableDictionary<string, string?>.Empty,
            ImmutableDictionary<string, int>.Empty.Add(child, plans))
        {
            WorkerOfChildOnPlan = ImmutableDictionary<string, string?>.Empty.Add(
                child, worker is null ? null : Measuring.Key.HashOf(worker.ToUpperInvariant())),
        };
    }
}
