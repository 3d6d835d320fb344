using NodaTime;
using Reporting.Performance;
using Reporting.Tests.Performance.Appendix;
using Reporting.Tests.Workbooks;
using static Reporting.Tests.Scrutiny.Commentary.PapersOfWords;

namespace Reporting.Tests.Scrutiny.Commentary;

public sealed class AnalysisSheetTests
{
    private const string Tab = "Earlier_meaningful_analysis";
    private const string ReReferrals = "Percentage of re-referrals within 12 months";
    private const string Nfa = "Percentage of referrals leading to NFA";

    private static readonly IndicatorSeries[] Two =
    [
        new SeriesBuilder("re-referrals").Months(20, 30).Build(),
        new SeriesBuilder("referrals-nfa").Months(10, 20).Build(),
    ];

    [Fact]
    public void Of_NoWords_DraftsThem() => Assert.Equal(
        [
            $"{ReReferrals} | Analysis | 30% in June 2023: up from 20% in May 2023, which is worse. | Drafted",
            $"{Nfa} | Analysis | 20% in June 2023: up from 10% in May 2023. | Drafted",
        ],
        Panel(Two).Public!.Report.Rows(Tab));

    [Fact]
    public void Of_WordsOfAnIndicator_StandInsteadOfTheDraft() => Assert.Equal(
        [
            "The section as a whole | Analysis | Demand is high. | Officers",
            $"{ReReferrals} | Analysis | Team moves add to it. | Officers",
            $"{Nfa} | Analysis | 20% in June 2023: up from 10% in May 2023. | Drafted",
        ],
        Panel(
            Two,
            Words("Team moves add to it.", "EARLIER  and meaningful Interventions", "re-referrals "),
            Words("Demand is high.")).Public!.Report.Rows(Tab));

    [Fact]
    public void Of_Actions_StandAfterTheAnalysisWithOwnerAndDates() => Assert.Equal(
        $"{ReReferrals} | Action/next steps | Check them. Owner: Service lead. Due 1 September 2023. | Officers",
        Panel(Two, Words("Check them.", indicator: ReReferrals) with
        {
            Kind = "action / next steps",
            OwnerRole = "Service lead",
            Due = new LocalDate(2023, 9, 1),
        }).Public!.Report.Rows(Tab)[^1]);

    [Fact]
    public void Of_IndicatorOfAnotherFormatsSection_StandsWhereverThisOneHasIt()
    {
        var report = Quarterly(Two, Words("Team moves.", Earlier, "re-referrals")).Public!.Report;
        Assert.All(["Right_service_at_the_analysis", "Effective_assessment_analysis"], tab =>
            Assert.Contains($"{ReReferrals} | Analysis | Team moves. | Officers", report.Rows(tab)));
    }

    [Fact]
    public void Of_WordsOfAnArea_StayOutOfThePublicEdition()
    {
        var paper = Panel(Two, Words("Canary of an area.") with { ServiceArea = "Jigsaw" });
        Assert.DoesNotContain(
            paper.Public!.Report.Sheets.SelectMany(sheet => sheet.Texts),
            text => text.Contains("Canary", StringComparison.Ordinal));
        Assert.Contains(
            "The section as a whole | Jigsaw | Analysis | Canary of an area. | Officers", paper.Officer!.Rows(Tab));
    }

    [Fact]
    public void Of_WordsForAnotherMeeting_WaitForItsMonth()
    {
        var words = Words("For the board.") with { Body = "Improvement board" };
        var waiting = Panel(Two, words);
        Assert.DoesNotContain("For the board.", string.Concat(waiting.Public!.Report.Rows(Tab)));
        Assert.Contains("commentary-other-body", waiting.Findings.Select(finding => finding.Rule));
        Assert.Contains(
            "For the board.",
            string.Concat(Panel(Two, words with { Body = "SCRUTINY panel" }).Public!.Report.Rows(Tab)));
    }

    [Fact]
    public void Of_Caveats_FollowTheWordsOfTheirIndicator() => Assert.Equal(
        $"{ReReferrals} | Caveat | Counted by hand | Officers",
        Panel([Two[0] with { Caveats = ["Counted by hand"] }]).Public!.Report.Rows(Tab)[1]);

    [Fact]
    public void Of_NothingToSay_SaysSo() => Assert.StartsWith(
        "Nothing was written, and no figure stands out",
        Panel([new SeriesBuilder("re-referrals").Build()]).Public!.Report.Rows(Tab)[0],
        StringComparison.Ordinal);

    [Fact]
    public void Of_LongAndOddTexts_AreCutNowhere()
    {
        string[] texts =
        [
            new('W', 5000), "=HYPERLINK(\"x\")", "35%", "\u00e9\n\nline two\r\n\"quoted\"",
            string.Join(' ', Enumerable.Repeat("word", 2000)),
        ];
        var report = Panel(Two, [.. texts.Select(text => Words(text))]).Public!.Report;
        Assert.Empty(Conformance.Breaches(WrittenWorkbook.BytesOf(report)));
        var printed = report.Sheets.Single(sheet => sheet.Tab == Tab).Table.Rows.Select(row => row[2].Shown).ToList();
        Assert.DoesNotContain(printed, text => text.Contains("(shortened)", StringComparison.Ordinal));
        Assert.Equal(
            Letters(string.Concat(texts.SelectMany(text => text))),
            Letters(string.Concat(printed.SkipLast(2)).Replace("named 35%", "35%", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_ThousandsOfRows_PrintsThemAll() => Assert.Equal(
        4_002,
        Panel(Two, [.. Enumerable.Range(0, 4_000).Select(_ => Words("A row."))]).Public!.Report.Rows(Tab).Count);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Make_WithEverything_KeepsTheStandard(bool isPanel)
    {
        var scope = Scope(MadeUpFigures.Everything.Series, [Words("Words.", indicator: "re-referrals")]);
        var paper = isPanel
            ? Reporting.Performance.Appendix.PanelAppendix.Make(scope)
            : Reporting.Performance.Appendix.QuarterlyAppendix.Make(scope);
        Assert.Empty(Conformance.Breaches(WrittenWorkbook.BytesOf(paper.Public!.Report)));
        Assert.Empty(Conformance.Breaches(WrittenWorkbook.BytesOf(paper.Officer!)));
    }

    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
