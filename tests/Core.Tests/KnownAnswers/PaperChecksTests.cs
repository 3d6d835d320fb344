using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Performance;
using Reporting.Periods;

namespace Reporting.Tests.KnownAnswers;

public sealed class PaperChecksTests
{
    private static readonly string[] BenchmarkYears = ["assessments-45-days", "health-assessments"];

    private static readonly PerformanceFigures Figures = SouthamptonPapers.Figures(
        new ReportingMonth(2023, 6), SouthamptonPapers.January, SouthamptonPapers.July);

    [Fact]
    public void Compose_BothPapers_FindsExactlyThe23KnownContradictions()
    {
        var known = KnownAnswer.Rows("paper-checks.csv").ToList();
        Assert.Equal(23, known.Count);
        Assert.Equal(
            known.Select(row => (row["check"], Paper(row["edition"]), row["id"], row["month"])).Order(),
            Figures.Findings
                .Where(finding => finding.Rule is not ("restated" or "benchmark-year"))
                .Select(finding => (finding.Rule, Paper(finding), finding.Indicator!, finding.Period.ToString()!))
                .Order());
    }

    [Fact]
    public void Compose_BothPapers_SaysWhatIsPrintedAndWhatFollows() => Assert.All(
        KnownAnswer.Rows("paper-checks.csv"),
        row =>
        {
            var message = Find(row).Message;
            Assert.Contains(row["printed"], message, StringComparison.Ordinal);
            Assert.Contains(row["follows from its parts"].Split(' ')[0], message, StringComparison.Ordinal);
        });

    [Fact]
    public void Compose_BothPapers_ListsTheEightyNineCellsPrintedDifferently()
    {
        var restated = Figures.Findings.Where(finding => finding.Rule == "restated").ToList();
        Assert.Equal(89, restated.Count);
        Assert.Equal(89, restated.DistinctBy(finding => (finding.Indicator, finding.Period)).Count());
        Assert.Contains(restated, finding => finding is { Indicator: "re-referrals", Period: { Year: 2022, Month: 6 } }
            && finding.Message.Contains("24%", StringComparison.Ordinal)
            && finding.Message.Contains("28%", StringComparison.Ordinal));
        Assert.All(restated, finding => Assert.NotNull(finding.Row));
    }

    [Fact]
    public void Compose_BothPapers_MarksTheEightyNineCellsAndKeepsWhatWasFirstPublished()
    {
        var marked = Figures.Series
            .SelectMany(series => series.Cells, (series, cell) => (series.Indicator.Id, Cell: cell))
            .Where(each => each.Cell.Markers.HasFlag(Markers.Restated))
            .ToList();
        Assert.Equal(89, marked.Count);
        Assert.Equal(89, Figures.Restatements.Length);
        var december = new ReportingMonth(2022, 12);
        var plans = marked.Single(each => each.Id == "cp-plans" && each.Cell.Month == december).Cell;
        Assert.Equal("302", plans.Text);
        Assert.Equal(286, plans.FirstPublished!.Value);
        Assert.Equal(SouthamptonPapers.January, plans.FirstPublishedIn);
    }

    [Fact]
    public void Compose_JulyPaperAlone_RestatesNothing() => Assert.DoesNotContain(
        SouthamptonPapers.Figures(new ReportingMonth(2023, 6), SouthamptonPapers.July).Findings,
        finding => finding.Rule == "restated");

    [Fact]
    public void Compose_JulyPaper_NamesBenchmarksHeadedWithAnotherYear()
    {
        var found = Figures.Findings.Where(finding => finding.Rule == "benchmark-year").ToList();
        Assert.Equal(BenchmarkYears, found.Select(finding => finding.Indicator));
        Assert.All(found, finding => Assert.Contains("year to March 2021", finding.Message, StringComparison.Ordinal));
    }

    private static Finding Find(ImmutableDictionary<string, string> row) => Figures.Findings.Single(finding =>
        finding.Rule == row["check"] && finding.Indicator == row["id"] && finding.Period.ToString() == row["month"]
        && Paper(finding) == Paper(row["edition"]));

    private static string Paper(string edition) => $"Paper of {ReportingMonth.Parse(edition).ToWords()}";

    private static string Paper(Finding finding) => finding.Message.Split(':')[0];
}
