using System.Collections.Immutable;
using System.Globalization;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.DataQuality;

/// <summary>What the sheets of the report share: the rules that were broken, and over which months.</summary>
internal sealed class QualityScope(PaperScope paper)
{
    private const int MonthsShown = 6;

    public PaperScope Paper => paper;

    public ReportingMonth Month => paper.Month;

    public ImmutableArray<RuleFindings> Rules { get; } = RuleFindings.Of(paper.Figures.Findings);

    /// <summary>The last six months, the reporting month last.</summary>
    public ImmutableArray<ReportingMonth> Months { get; } = [.. paper.Month.LastMonths(MonthsShown)];

    public ImmutableArray<IndicatorSeries> Authority { get; } =
        [.. paper.Figures.Series.Where(series => series.Breakdown == Breakdown.Authority)];

    public ChildrenOfRows Children { get; } = new(paper.Cases);

    /// <summary>Whether the month's own lists were read: no finding is not the same as nobody having looked.</summary>
    public bool WasRead(ReportingMonth month) =>
        paper.Figures.Findings.Any(finding => finding.Period == month && finding.List is not null)
        || Authority.Any(series => series.Cells.Any(cell =>
            cell.Source == FigureSource.Extract && cell.Month == month && cell.ToldBy == month));

    /// <summary>Of how many children the month's rows are; null where it isn't known.</summary>
    public int? ChildrenOf(RuleFindings rule)
    {
        var found = rule.In(Month);
        return found.FirstOrDefault(finding => finding.Sum?.Children is not null)?.Sum?.Children
            ?? Children.Count(found);
    }

    public TableSheet Sheet(string tab, string subject, Table table, params ImmutableArray<string> remarks) =>
        new TableSheet
        {
            Tab = tab,
            Title = $"{subject}: {paper.Area}, {Month.ToWords()}",
            Subject = subject,
            Remarks = remarks,
            Source = $"{paper.Reference.Authority} children's services, the lists of the month and their checks",
            Table = table,
            Page = PageSetup.LandscapeFor(table),
        }.Finished();

    public static string InWords(string rule) => rule.Replace('-', ' ');

    public static string Titles(ImmutableArray<string> indicators) => indicators.IsEmpty
        ? "None"
        : string.Join("; ", indicators.Select(indicator => Catalogue.Get(indicator).Title));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
