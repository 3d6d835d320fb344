using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Tests.Performance;

/// <summary>Builds a reporting month from folders, papers and reference data a test names.</summary>
internal sealed class PerformanceBuilder(string reportingMonth)
{
    public const string Authority = "Sample Borough";

    private readonly SortedDictionary<ReportingMonth, List<IndicatorResult>> folders = [];
    private readonly List<PublishedCell> cells = [];
    private readonly List<PublishedLine> lines = [];
    private readonly List<Caveat> caveats = [];
    private readonly Dictionary<ReportingMonth, ImmutableDictionary<string, string>> renamed = [];

    public ReferenceData Reference { get; set; } = new()
    {
        Authority = Authority,
        Population = new PopulationTable([new PopulationEstimate(2021, 10_000, null, null)]),
    };

    /// <summary>What a period's folder says of a month, its own unless another is named.</summary>
    public PerformanceBuilder Folder(string period, string indicator, Figure figure, string? month = null) =>
        Folder(period, indicator, figure, month, Breakdown.Authority, Authority);

    public PerformanceBuilder Team(string period, string indicator, Figure figure, string team, string? month = null) =>
        Folder(period, indicator, figure, month, Breakdown.Team, team);

    /// <summary>The period's teams say that a team had another name.</summary>
    public PerformanceBuilder Renamed(string period, string was, string now)
    {
        var of = ReportingMonth.Parse(period);
        folders.TryAdd(of, []);
        renamed[of] = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase).Add(was, now);
        return this;
    }

    public PerformanceBuilder Paper(
        string edition, string indicator, string month, string printed, decimal? numerator = null, decimal? of = null)
    {
        cells.Add(new PublishedCell(
            indicator,
            ReportingMonth.Parse(edition),
            ReportingMonth.Parse(month),
            printed,
            decimal.Parse(printed.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture),
            numerator,
            of,
            "Section",
            "history.csv",
            null,
            cells.Count + 2));
        return this;
    }

    public PerformanceBuilder Line(
        string edition, string indicator, string? target = null, PrintedDirection? direction = null) =>
        Line(new PublishedLine(
            indicator, ReportingMonth.Parse(edition), "Section", target, null, direction, null, null, null, null, null,
            "history.csv", null, lines.Count + 2));

    public PerformanceBuilder Line(PublishedLine line)
    {
        lines.Add(line);
        return this;
    }

    public PerformanceBuilder Target(string indicator, string target, string? from = null, string? to = null)
    {
        Assert.True(TargetText.TryParse(target, out var parsed));
        var period = new TargetPeriod(indicator, Month(from), Month(to), parsed, null, "local");
        Reference = Reference with { Targets = Reference.Targets.Add(period) };
        return this;
    }

    public PerformanceBuilder Reason(string indicator, string from, string to, string text)
    {
        var reason = new Reason(indicator, Month(from), Month(to), text);
        Reference = Reference with { Reasons = Reference.Reasons.Add(reason) };
        return this;
    }

    public PerformanceBuilder Caveat(string indicator, string? from, string? to, string text)
    {
        caveats.Add(new Caveat(indicator, Month(from), Month(to), text));
        return this;
    }

    public PerformanceFigures Compose() => PerformanceComposer.Compose(
        Reference with { History = new History([.. cells], [.. lines]) },
        ReportingMonth.Parse(reportingMonth),
        [
            .. folders.Select(folder => new MonthResults(folder.Key, [.. folder.Value], [], null)
            {
                RenamedTeams = renamed.GetValueOrDefault(folder.Key, ImmutableDictionary<string, string>.Empty),
            }),
        ],
        [],
        caveats);

    public IndicatorSeries Series(string indicator) => Compose().Authority(indicator);

    private PerformanceBuilder Folder(
        string period, string indicator, Figure figure, string? month, Breakdown breakdown, string group)
    {
        var of = ReportingMonth.Parse(period);
        if (!folders.TryGetValue(of, out var results))
            folders.Add(of, results = []);
        results.Add(new IndicatorResult(indicator, Month(month) ?? of, breakdown, group, figure, of));
        return this;
    }

    private static ReportingMonth? Month(string? text) => text is null ? null : ReportingMonth.Parse(text);
}

internal static class PerformanceFiguresReading
{
    public static IndicatorSeries Authority(this PerformanceFigures figures, string indicator) =>
        figures.Series.Single(each => each.Breakdown == Breakdown.Authority && each.Indicator.Id == indicator);

    public static IndicatorSeries Team(this PerformanceFigures figures, string indicator, string team) =>
        figures.Series.Single(each => each.Group == team && each.Indicator.Id == indicator);

    public static SeriesCell At(this IndicatorSeries series, string month) =>
        series.Cells.Single(cell => cell.Month == ReportingMonth.Parse(month));

    public static IEnumerable<string> Rules(this PerformanceFigures figures) =>
        figures.Findings.Select(finding => finding.Rule);
}
