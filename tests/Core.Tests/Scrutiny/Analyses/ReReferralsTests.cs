using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Reporting.Disclosure;
using Reporting.Disclosure.Tables;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Scrutiny.Analyses;
using Reporting.Tests.Builders;
using Reporting.Tests.Disclosure;
using Reporting.Tests.Scrutiny.Cases;
using Reporting.Workbooks;

namespace Reporting.Tests.Scrutiny.Analyses;

public sealed class ReReferralsTests
{
    [Fact]
    public void Tables_OfAnyMonth_AddUpToTheNumerator() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20),
        Prop.ForAll(Gen.Choose(0, 10_000).ToArbitrary(), seed =>
        {
            var scope = AnyMonth.Of(seed).ToAnalyses();
            var numerator = scope.Cases!.Of("re-referrals").All.Count(one => one.InNumerator);
            Assert.True(numerator > 0);
            var tables = new ReReferralTables(scope, new ReReferrals(scope));
            Assert.All(tables.All, sheet => Assert.Equal(numerator, sheet.Table.Total()));
            Assert.All(
                ReReferralOfficerSheets.Of(scope, new ReReferrals(scope)),
                sheet => Assert.Equal($"{numerator}", sheet.Row("Total")[2]));
        }));

    [Theory]
    [InlineData("2023-05-15", "Within 1 month")]
    [InlineData("2023-05-14", "More than 1 to 3 months")]
    [InlineData("2023-03-15", "More than 1 to 3 months")]
    [InlineData("2022-12-15", "More than 3 to 6 months")]
    [InlineData("2022-12-14", "More than 6 to 12 months")]
    [InlineData("2022-06-15", "More than 6 to 12 months")]
    public void Gap_ListHoldsTheEarlierReferral_IsInItsBand(string before, string band)
    {
        var again = Only(Extract.For("2023-06").Referral(1, before, nfa: Answer.Yes).Referral(1, "2023-06-15"));
        Assert.Equal((band, "No further action"), (again.Gap, again.LastOutcome));
    }

    [Fact]
    public void Gap_NumberAloneTellsIt_IsNotInTheList()
    {
        var again = Only(Extract.For("2023-06").Referral(1, "2023-06-15", number: 1));
        Assert.Equal((ReReferral.NotInList, ReReferral.NotInList), (again.Gap, again.LastOutcome));
    }

    [Fact]
    public void HowSoon_ListHoldsSixMonths_BandsThatItCantHoldAreNoZero()
    {
        // Nothing before January 2023: a referral of five months and more before June's may be missing.
        var sheets = SheetsOf(Extract.For("2023-06")
            .Referral(1, "2023-04-01", nfa: Answer.Yes).Referral(1, "2023-06-15")
            .Referral(2, "2023-06-20", number: 1));
        Assert.Equal(
            [
                ["Within 1 month", "0", "0%"], ["More than 1 to 3 months", "1", "50%"],
                ["More than 3 to 6 months", "[x]", "[x]"], ["More than 6 to 12 months", "[x]", "[x]"],
                [ReReferral.NotInList, "1", "50%"], ["Total", "2", "100%"],
            ],
            RowsOf(sheets[0]));
        Assert.Contains(sheets[0].Remarks, remark => remark.Contains("January 2023", StringComparison.Ordinal));
        Assert.Equal(["Further action", "[x]", "[x]"], sheets[1].Row("Further action"));
    }

    [Fact]
    public void HowSoon_ListHoldsSomeOfABand_TellsThem() => Assert.Equal(
        ["More than 3 to 6 months", "1", "100%"],
        SheetsOf(Extract.For("2023-06").Referral(1, "2023-01-10").Referral(1, "2023-06-15"))[0]
            .Row("More than 3 to 6 months"));

    [Fact]
    public void HowSoon_ListHoldsTwelveMonthsBefore_NoneIsZero()
    {
        var sheet = SheetsOf(Extract.For("2023-06")
            .Referral(9, "2022-03-31").Referral(1, "2023-06-10").Referral(1, "2023-06-15"))[0];
        Assert.Equal(["More than 6 to 12 months", "0", "0%"], sheet.Row("More than 6 to 12 months"));
        Assert.DoesNotContain(sheet.Remarks, remark => remark.Contains("begins with", StringComparison.Ordinal));
    }

    [Fact]
    public void HowSoon_ToldInBroaderForms_KeepsWhatIsNotAvailable()
    {
        var scope = Extract.For("2023-06").Referral(1, "2023-06-10").Referral(1, "2023-06-15").ToAnalyses();
        var sheet = new ReReferralTables(scope, new ReReferrals(scope)).HowSoon;
        var (inTwo, quarter) = (sheet.Table.Broader[0], sheet.Table.Broader[1]);
        Assert.Equal(
            ["More than 3 to 12 months", "[x]", "[x]"],
            sheet.Of(scope, ShownTables.Open(inTwo)).Row("More than 3 to 12 months"));
        Assert.Equal(
            ["Within 3 months", "1", "100%"], sheet.Of(scope, ShownTables.Open(inTwo)).Row("Within 3 months"));
        Assert.Equal(
            ["More than 6 to 12 months", "[x]", "[x]"],
            sheet.Of(scope, ShownTables.Open(quarter)).Row("More than 6 to 12 months"));
    }

    [Fact]
    public void LastOutcome_TwoReferralsBefore_IsThatOfTheLater()
    {
        var again = Only(Extract.For("2023-06")
            .Referral(1, "2023-02-01", nfa: Answer.Yes).Referral(1, "2023-04-01", nfa: Answer.No)
            .Referral(1, "2023-06-15"));
        Assert.Equal("Further action", again.LastOutcome);
    }

    // The outcomes would show 4, 37 and 36: withheld beside the 4, the 36 stands in the other table.
    [Fact]
    public void Protect_EarlierReferralNotInTheList_IsOneCountInBothTables()
    {
        var extract = Extract.For("2023-06");
        for (var child = 1; child <= 77; child++)
        {
            if (child <= 41)
                extract.Referral(child, child <= 21 ? "2023-05-20" : "2023-04-01", nfa: child <= 4 ? Answer.Yes : Answer.No);
            extract.Referral(child, "2023-06-15", number: 1);
        }

        var scope = extract.ToAnalyses();
        var tables = new ReReferralTables(scope, new ReReferrals(scope));
        var (gap, outcome) = (tables.HowSoon.Table, tables.LastOutcome.Table);
        Assert.Equal([4, 37, 0, 36], outcome.Counts.Select(row => row[0]));

        var told = CountTables.Control().Protect([gap, outcome]).Cells;

        var known = new CellSum(
            gap.Key(ReReferral.NotInList, "Re-referrals"), [outcome.Key(ReReferral.NotInList, "Re-referrals")]);
        Assert.Empty(new PublicAttacker([told with { Sums = told.Sums.Add(known) }]).Found());
    }

    // Where the paper has no figure that tells it, they tell each other all the same.
    [Fact]
    public void Protect_TotalsOfTheTables_AreOneCount()
    {
        var scope = AnyMonth.Of(seed: 3).ToAnalyses();
        ImmutableArray<CountTable> tables =
            [.. new ReReferralTables(scope, new ReReferrals(scope)).All.Select(sheet => sheet.Table)];
        var totals = tables.Select(table => table.Key(CountTable.TotalLabel, "Re-referrals")).ToList();

        var sums = CountTables.Control().Protect(tables).Cells.Sums;

        Assert.All(totals.Skip(1), total => Assert.Contains(
            sums, sum => sum.Whole == total && sum.Parts.SequenceEqual([totals[0]])));
    }

    [Fact]
    public void AllAndSuspects_SuspectsAreNotPublished_AreListedAsNotInTheFigure()
    {
        var settings = IndicatorSettings.Default with { PublishSuspectedReferrals = false };
        var scope = new AnalysesScope(ScopeOf.Months(
            ScopeOf.Reference with { Indicators = settings },
            Extract.For("2023-06")
                .Referral(1, "2023-04-01").Referral(1, "2023-06-15")
                .Referral(2, "2023-04-01").Referral(2, "2023-06-16").ChildInNeed(2, "2023-04-02")));
        var referrals = new ReReferrals(scope);
        Assert.Single(referrals.All!.Value);
        Assert.Equal(
            [(false, true), (true, false)],
            referrals.AllAndSuspects.Select(each => (each.IsSuspected, each.IsCounted)));
    }

    [Theory]
    [InlineData("1A", "Individuals")]
    [InlineData("3F", "Health services")]
    [InlineData("10", "Unknown")]
    [InlineData("6", "Police")]
    [InlineData("11", "Not recorded")]
    [InlineData(null, "Not recorded")]
    public void SourceOf_Code_IsItsGroup(string? code, string source) =>
        Assert.Equal(source, ReferralSources.Of(code));

    private static TableSheet[] SheetsOf(ExtractBuilder extract)
    {
        var scope = extract.ToAnalyses();
        return [.. new ReReferralTables(scope, new ReReferrals(scope)).All.Select(sheet => sheet.Of(scope))];
    }

    private static string[][] RowsOf(TableSheet sheet) =>
        [.. sheet.Table.Rows.Select(row => row.Select(cell => cell.Shown).ToArray())];

    private static ReReferral Only(ExtractBuilder extract) =>
        Assert.Single(new ReReferrals(extract.ToAnalyses()).All!.Value);
}
