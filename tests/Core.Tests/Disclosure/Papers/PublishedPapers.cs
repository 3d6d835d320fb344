using System.Collections.Immutable;
using NodaTime;
using Reporting.Checks;
using Reporting.Disclosure;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Sources;
using Reporting.Periods;
using Reporting.Publications;
using Reporting.Reference;
using Reporting.Runs;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Analyses;
using Reporting.Tests.Builders;
using Reporting.Tests.Scrutiny.Analyses;
using Reporting.Tests.Scrutiny.Cases;
using Reporting.Tests.Workbooks;

namespace Reporting.Tests.Disclosure.Papers;

/// <summary>An issue of a paper: the file that went out, what the ledger has of it, what it was made from.</summary>
internal sealed record PublishedPaper(
    ReportKey Of, int Issue, PaperScope Scope, byte[] Workbook, PublishedCells Told);

/// <summary>
/// The public papers of thirteen months, made one after the other without any exemption. Rows of a month come late, and
/// its papers are published again.
/// </summary>
internal sealed class PublishedPapers
{
    public const string Panel = "performance-panel";
    public const string Quarterly = "performance-quarterly";

    /// <summary>So many findings about records: covers must not tell how many.</summary>
    public const int Findings = 977;

    private static readonly ReportingMonth Corrected = new(2022, 11);

    private static readonly ReferenceData Reference = ScopeOf.Reference with
    {
        PopulationByEthnicity = new PopulationByEthnicity(
        [
            .. Ethnicities.Groups.Select(group => new EthnicPopulation(
                2021, group, null, group == EthnicGroup.White ? 8_000 : 500, null)),
        ]),
        Targets = [.. Targets],
        Caveats = [new Caveat("cla", null, null, "Canary: 3 of them moved.")],
        Reasons = [.. Catalogue.All.Select(each => new Reason(each.Id, null, null, "Canary: 4 came late."))],
    };

    private readonly SortedDictionary<ReportingMonth, MonthCases> months = [];
    private readonly SortedDictionary<ReportingMonth, MonthResults> results = [];
    private readonly List<PublishedPaper> papers = [];
    private readonly List<PublishedIssue> issues = [];
    private ImmutableArray<PublishedCells> ledger = [];

    private PublishedPapers()
    {
    }

    public static IEnumerable<ReportingMonth> Months => new ReportingMonth(2023, 6).LastMonths(13);

    public IReadOnlyList<PublishedPaper> All => papers;

    private static IEnumerable<TargetPeriod> Targets
    {
        get
        {
            Assert.True(TargetText.TryParse("95%", out var target));
            return Catalogue.All.Where(indicator => indicator.Unit == Unit.Percent)
                .Select(indicator => new TargetPeriod(indicator.Id, null, null, target, null, "local"));
        }
    }

    public static PublishedPapers Publish()
    {
        var world = new PublishedPapers();
        foreach (var month in Months)
        {
            world.Send(month, isLate: month == Corrected);
            world.Publish(month);
            if (month == Corrected.Next)
                world.Correct();
        }

        return world;
    }

    private void Correct()
    {
        Send(Corrected, isLate: false);
        for (var at = 0; at < issues.Count; at++)
            issues[at] = issues[at] with { ReplacedSince = [Corrected] };
        Publish(Corrected);
        Publish(Corrected.Next, Quarterly);
    }

    private void Send(ReportingMonth month, bool isLate)
    {
        var lists = SmallAuthority.Of(month, isLate).Build().WithEthnicity(SmallAuthority.EthnicityOf);
        months[month] = lists.ToCases();
        results[month] = IndicatorEngine.Measure(lists, Measuring.Context);
    }

    private void Publish(ReportingMonth month)
    {
        Publish(month, Panel);
        if (month.Month % 3 == 0)
            Publish(month, Quarterly);
        Publish(month, AnalysesReport.Name);
    }

    private void Publish(ReportingMonth month, string report)
    {
        var (of, scope) = (new ReportKey(month, report), ScopeFor(month));
        var made = ReportRecipe.Of(of).Make(scope).Public!;
        var told = DisclosureEntry.Read(DisclosureEntry.Of(made.Cells).Content);
        var workbook = WrittenWorkbook.BytesOf(made.Report);
        var issue = papers.Count(paper => paper.Of == of) + 1;
        ledger = ledger.Add(told);
        papers.Add(new PublishedPaper(of, issue, scope, workbook, told));
        issues.Add(new PublishedIssue(
            month, issue, new LocalDate(2022, 7, 1).PlusDays(papers.Count),
            StoredResults.ToPublished(of, StoredResults.Of(scope.Figures)), [])
        {
            Report = report,
        });
    }

    private PaperScope ScopeFor(ReportingMonth month)
    {
        var figures = PerformanceComposer.Compose(
            Reference,
            month,
            [.. results.Where(each => each.Key <= month).Select(each => each.Value)],
            [.. Enumerable.Repeat(new Finding("canary", Severity.SetAside, "Canary."), Findings)],
            [],
            issues);
        return PaperScopes.Of(figures, months[month], months.GetValueOrDefault(month.Previous), "canary") with
        {
            Disclosure = new DisclosureControl(new DisclosureRules(5, Exemptions.None), ledger),
            Quality = [.. month.LastMonths(15).Select(SmallRegister.Of)],
        };
    }
}
