using FsCheck;
using FsCheck.Fluent;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Extracts.CrossChecks;
using Reporting.Extracts.Records;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Extracts.CrossChecks;

public sealed class CrossListChecksTests
{
    private static readonly string[] AllRules =
    [
        "plan-against-case-status", "care-ended-case-open", "in-care-and-care-leaver", "conference-without-plan",
        "assessment-before-referral", "birth-date-differs", "team-unknown", "placement-before-care",
        "previous-plans-against-last-month",
    ];

    [Fact]
    public void Summary_CountsChildrenAndRows_AndNamesTheIndicators()
    {
        var summary = Extract.For("2023-06").Plan(1).ChildInNeed(1).Plan(2).ChildInNeed(2).Check()
            .Summary("plan-against-case-status");
        Assert.Equal((Severity.Warn, Sheets.June, null), (summary.Severity, summary.Period, summary.File));
        Assert.StartsWith("2 children, 2 rows: ", summary.Message);
        Assert.Contains("cin-visits-6-weeks", summary.Message);
        Assert.Contains("cp-visits-10-days", summary.Message);
        Assert.DoesNotContain("referrals", summary.Message);
    }

    [Fact]
    public void Summary_OneIndicatorTouched_SpeaksOfIt() => Assert.Equal(
        "cp-second-plan",
        EveryContradiction().Check(LastMonth()).Summary("previous-plans-against-last-month").Indicator);

    [Fact]
    public void Summary_CountedEventTouched_NamesWhatIsDerivedFromIt() => Assert.Contains(
        "referrals-rate-year-to-date",
        Extract.For("2023-06").Referral(1, "2023-05-08").Assessment(1, "2023-05-05").Check()
            .Summary("assessment-before-referral").Message);

    [Fact]
    public void RowFindings_MoreThan200_AreCutAndTheRestCounted()
    {
        var extract = Extract.For("2023-06");
        for (var child = 0; child < 203; child++)
            extract.Care(child).CareLeaver(child);

        var findings = extract.Check();
        Assert.Equal(200, findings.Rows("in-care-and-care-leaver").Count());
        Assert.StartsWith("203 children, 203 rows: ", findings.Summary("in-care-and-care-leaver").Message);
        Assert.Contains("The first 200 rows are listed", findings.Summary("in-care-and-care-leaver").Message);
    }

    [Fact]
    public void Run_EveryContradiction_EachRuleWarnsAndNamesNoChild()
    {
        var findings = EveryContradiction().Check(LastMonth());
        Assert.Equal(AllRules.Order(), findings.Select(finding => finding.Rule).Distinct().Order());
        Assert.All(findings, finding => Assert.Equal(Severity.Warn, finding.Severity));
        Assert.All(findings, finding => Assert.DoesNotMatch("SYN-|ZZCANARY|[0-9]{4}-[0-9]{2}-", finding.Message));
    }

    [Theory]
    [InlineData("List 3", "assessment-before-referral")]
    [InlineData("List 5", "conference-without-plan")]
    [InlineData("List 6", "plan-against-case-status", "care-ended-case-open")]
    [InlineData("List 7", "plan-against-case-status", "conference-without-plan", "previous-plans-against-last-month")]
    [InlineData("List 8", "care-ended-case-open", "in-care-and-care-leaver", "placement-before-care")]
    [InlineData("List 9", "in-care-and-care-leaver")]
    [InlineData("teams", "team-unknown")]
    public void Run_ListMissing_ItsRulesSayNothing(string list, params string[] silent)
    {
        var rules = EveryContradiction().Without(list).Check(LastMonth()).Select(finding => finding.Rule).ToHashSet();
        Assert.All(silent, rule => Assert.DoesNotContain(rule, rules));
    }

    [Fact]
    public void Run_RowsPermuted_SaysTheSame() => Prop.ForAll(
        Gen.Choose(1, int.MaxValue - 1).ArrayOf(120).ToArbitrary(),
        rows =>
        {
            var extract = EveryContradiction();
            foreach (var row in rows)
                RandomRow.Add(extract, row);
            var lists = extract.Build();
            Assert.Equal(Facts(lists), Facts(Reversed(lists)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static string[] Facts(MonthExtract lists) =>
        [.. CrossListChecks.Run(lists, Measuring.Context).Select(finding => finding.ToString())];

    private static MonthExtract Reversed(MonthExtract lists) => lists with
    {
        Contacts = Reversed(lists.Contacts),
        Referrals = Reversed(lists.Referrals),
        Assessments = Reversed(lists.Assessments),
        Conferences = Reversed(lists.Conferences),
        ChildrenInNeed = Reversed(lists.ChildrenInNeed),
        ProtectionPlans = Reversed(lists.ProtectionPlans),
        CarePeriods = Reversed(lists.CarePeriods),
        CareLeavers = Reversed(lists.CareLeavers),
        StrategyDiscussions = Reversed(lists.StrategyDiscussions),
        Teams = Reversed(lists.Teams),
    };

    private static ListOf<T> Reversed<T>(ListOf<T> list) where T : notnull =>
        list with { Rows = [.. list.Rows.Reverse()] };

    private static Reporting.Indicators.CareSnapshot LastMonth() =>
        Extract.For("2023-05").Plan(109, previousPlans: 2).Measure().Results.Snapshot!;

    private static ExtractBuilder EveryContradiction() => Extract.For("2023-06")
        .Team("North 1").Team("North 2").Team("Disabilities", cwd: true)
        .Plan(101).ChildInNeed(101)
        .Care(102, ceased: "2023-05-01").ChildInNeed(102, status: CaseStatus.LookedAfter)
        .Care(103).CareLeaver(103)
        .Conference(104, "2023-05-01", "2023-05-20", ledToPlan: Answer.Yes)
        .Referral(105, "2023-05-08").Assessment(105, "2023-05-05")
        .ChildInNeed(106, born: "2012-03-04").CareLeaver(106, born: "2012-04-03")
        .Contact(107, "2023-06-01", "ZZCANARY")
        .Care(108, also: care => care with { PlacementStart = new NodaTime.LocalDate(2020, 1, 1) })
        .Plan(109, previousPlans: 1);
}
