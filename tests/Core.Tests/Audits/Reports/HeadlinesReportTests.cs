using System.Globalization;
using System.Text.RegularExpressions;
using Reporting.Audits;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Audits.Reports.Headlines;
using Reporting.Audits.Reports.Monthly;
using Reporting.Tests.Audits.Analysis;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Audits.Reports;

public sealed class HeadlinesReportTests
{
    private static readonly string[] Kinds =
    [
        "Fact 1", "Fact 2", "Fact 3", "Fact 4", "Fact 5", "Strength 1", "Strength 2", "Area for improvement 1",
        "Area for improvement 2",
    ];

    [Fact]
    public void Of_FullRegister_HasFiveFactsTwoStrengthsTwoAreas()
    {
        var headlines = Headline.Of(new MonthlyAudits(SyntheticRegister.Scope));
        Assert.Equal(Kinds, headlines.Select(headline => headline.Kind));
        Assert.All(headlines, headline => Assert.True(headline.Now.Of > 0));
    }

    [Fact]
    public void Of_FullRegister_TheNumbersInTheWordsAreThoseBesideThem() => Assert.All(
        Headline.Of(new MonthlyAudits(SyntheticRegister.Scope)),
        headline => Assert.Equal(
            [.. Numbers(headline.Now), .. Numbers(headline.Before!.Value)], NumbersIn(headline.Words)));

    [Fact]
    public void Of_FullRegister_TellsTheFoldsOwnNumbers()
    {
        var month = new MonthlyAudits(SyntheticRegister.Scope);
        var headlines = Headline.Of(month);
        Assert.Equal(month.Grades.Total.GoodOrBetter, headlines[1].Now);
        Assert.Equal(GradeCounts.Of(month.Before).GoodOrBetter, headlines[1].Before);
        Assert.Equal(month.Moderation.Total.Upheld, headlines[3].Now);
        Assert.StartsWith(month.Improvements[0].Tag, headlines[7].Words, StringComparison.Ordinal);
        Assert.Equal(month.Improvements[0].Now, headlines[7].Now.Count);
    }

    [Fact]
    public void Of_NothingBefore_DoesNotCompare()
    {
        var audit = AnyAudits.Of("1", "2023-06-10", AuditGrade.Good);
        var headlines = Headline.Of(new MonthlyAudits(Registers.Scope(Registers.Month("2023-06", audit))));
        Assert.Equal(
            "Good or outstanding, of the audits graded: 1 of 1 (100%) in June 2023; none to count in May 2023.",
            headlines[1].Words);
        Assert.Equal("No other was named in June 2023.", headlines[5].Words);
    }

    [Theory]
    [InlineData(30, 30, "the same share")]
    [InlineData(30, 27, "a difference within what chance does")]
    [InlineData(30, 2, "a difference beyond what chance does")]
    public void Of_Change_SaysWhetherItIsWithinChance(int now, int before, string words)
    {
        var scope = Registers.Scope(
            Registers.Month("2023-06", [.. Month("2023-06-10", now), .. Month("2023-05-10", before)]));
        Assert.Contains(
            words,
            Headline.Of(new MonthlyAudits(scope))[1].Words,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Make_AnyRegister_MeetsTheWorkbookStandardOnOnePage() => Assert.All(
        [SyntheticRegister.Scope, SyntheticRegister.WithoutAuditsInJune, SyntheticRegister.WithoutRegister],
        scope =>
        {
            var edition = Assert.Single(HeadlinesReport.Make(scope).Editions);
            Assert.Equal("officer", edition.Folder);
            Assert.Empty(Conformance.Breaches(edition.Content.ToArray()));
        });

    [Fact]
    public void Recipe_AuditHeadlines_IsListed() => Assert.NotNull(AuditRecipe.Find("audit-headlines"));

    private static IEnumerable<Audit> Month(string day, int good) =>
    [
        .. AnyAudits.Of($"good {day}", day, AuditGrade.Good).Times(good),
        .. AnyAudits.Of($"poor {day}", day, AuditGrade.Inadequate).Times(40 - good),
    ];

    private static IEnumerable<string> Numbers(Share share) =>
    [
        share.Count.ToString(CultureInfo.InvariantCulture),
        share.Of.ToString(CultureInfo.InvariantCulture),
        Math.Round(share.Percent!.Value, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture),
    ];

    private static IEnumerable<string> NumbersIn(string words) =>
        Regex.Matches(Regex.Replace(words, "(May|June) 2023", ""), "[0-9]+").Select(match => match.Value);
}
