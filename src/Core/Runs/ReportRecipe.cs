using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Reporting.Disclosure.Scanning;
using Reporting.Editions;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Periods;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Analyses;
using Reporting.Scrutiny.DataQuality;
using Reporting.Scrutiny.Distribution;
using Reporting.Scrutiny.Packs;
using Reporting.Scrutiny.Recommendations;

namespace Reporting.Runs;

/// <summary>How a paper of a month is made. A new report is one more recipe.</summary>
internal sealed record ReportRecipe(string Name, Func<PaperScope, Paper> Make)
{
    /// <summary>What a report of the second month prints of the indicator's figure of the first; null: it prints no
    /// indicators at all.</summary>
    public Func<Indicator, ReportingMonth, ReportingMonth, PrintedParts>? Prints { get; init; }

    /// <summary>Whether a build that names no report makes it: its inputs are there.</summary>
    public Func<PaperScope, bool> IsExpected { get; init; } = _ => true;

    /// <summary>What earlier publications told bears on what it may tell: the disclosure ledger is among its inputs.
    /// </summary>
    public bool HasPublicEdition { get; init; } = true;

    /// <summary>It looks at the children behind the figures, so that it reads the lists of the month and, for the
    /// authority, of the one before.</summary>
    public bool NamesCases { get; init; }

    /// <summary>In storage it is one run for each team and service area, so that many machines share the work.
    /// </summary>
    public bool IsForEachGroup { get; init; }

    /// <summary>How many months' figures and registers it reads, its own among them.</summary>
    public int MonthsRead => IsForEachGroup ? AppendixSpan.Months : InputsNow.MonthsRead;

    /// <summary>Of how many months it reads the lists.</summary>
    public int MonthsOfCases => !NamesCases ? 0 : IsForEachGroup ? 1 : 2;

    public static ImmutableArray<ReportRecipe> All { get; } =
    [
        new("performance-panel", PanelAppendix.Make) { Prints = PanelAppendix.Prints, NamesCases = true },
        new("performance-quarterly", QuarterlyAppendix.Make) { Prints = QuarterlyAppendix.Prints, NamesCases = true },
        new(AnalysesReport.Name, AnalysesReport.Make)
        {
            Prints = AnalysesReport.Prints,
            IsExpected = AnalysesReport.IsExpected,
            NamesCases = true,
        },
        new(ClinicPacks.Name, ClinicPacks.Make)
        {
            IsExpected = scope => !scope.Groups.IsEmpty,
            HasPublicEdition = false,
            NamesCases = true,
            IsForEachGroup = true,
        },
        new(RecommendationsReport.Name, RecommendationsReport.Make) { IsExpected = RecommendationsReport.IsExpected },
        new(DataQualityReport.Name, DataQualityReport.Make)
        {
            IsExpected = scope => scope.Cases is not null,
            HasPublicEdition = false,
            NamesCases = true,
        },
    ];

    public static ImmutableArray<string> Names { get; } = [.. All.Select(recipe => recipe.Name)];

    /// <summary>Null where there is no such report.</summary>
    public static ReportRecipe? Find(string report) => All.FirstOrDefault(recipe => recipe.Name == report);

    /// <exception cref="ArgumentException">There is no such report.</exception>
    public static ReportRecipe Of(ReportKey of) =>
        Find(of.Name) ?? throw new ArgumentException("There is no such report.", nameof(of));

    /// <summary>Writes the editions of a paper side by side: public, officer, exempt for each who gets it.</summary>
    /// <param name="known">Whom the public one may not name.</param>
    /// <exception cref="IdentityFoundException">It names somebody: no edition is written.</exception>
    public ImmutableArray<MadeEdition> Write(
        Paper paper, KnownIdentities known, Audiences audiences, CancellationToken cancel)
    {
        ImmutableArray<Func<MadeEdition>> writers =
        [
            .. paper.Public is { } open ? (IEnumerable<Func<MadeEdition>>)[() => MadeEdition.Of(open, known)] : [],
            .. paper.Officer is { } officer ? (IEnumerable<Func<MadeEdition>>)[() => MadeEdition.Of(officer)] : [],
            .. paper.Exempt.Select(each => (Func<MadeEdition>)(() =>
                MadeEdition.Of(each.Report, each.Audience) with { Group = each.Group })),
        ];
        var made = new MadeEdition[writers.Length];
        var atOnce = new ParallelOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            CancellationToken = cancel,
        };
        try
        {
            Parallel.For(0, writers.Length, atOnce, index => made[index] = writers[index]());
        }
        catch (AggregateException several) when (
            several.InnerExceptions.OfType<IdentityFoundException>().FirstOrDefault() is { } found)
        {
            ExceptionDispatchInfo.Throw(found);
        }

        return audiences.Share(Name, [.. made]);
    }
}
