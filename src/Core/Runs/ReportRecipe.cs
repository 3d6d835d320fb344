using System.Collections.Immutable;
using Reporting.Editions;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Periods;
using Reporting.Workbooks;

namespace Reporting.Runs;

/// <summary>How one edition of a report is made from the month's figures. A new report is one more recipe.</summary>
/// <param name="Folder">public, officer or exempt.</param>
/// <param name="Prints">Whether a report of the second month prints the indicator's figure of the first.</param>
internal sealed record ReportRecipe(
    string Name,
    string Folder,
    Func<PerformanceFigures, CoverDetails, Report> Make,
    Func<Indicator, ReportingMonth, ReportingMonth, bool> Prints)
{
    public static ImmutableArray<ReportRecipe> All { get; } =
    [
        new("performance-panel", EditionPlaces.Public, PanelAppendix.Public, PanelAppendix.Prints),
        new("performance-panel", EditionPlaces.Officer, PanelAppendix.Officer, PanelAppendix.Prints),
        new("performance-quarterly", EditionPlaces.Public, QuarterlyAppendix.Public, QuarterlyAppendix.Prints),
        new("performance-quarterly", EditionPlaces.Officer, QuarterlyAppendix.Officer, QuarterlyAppendix.Prints),
    ];

    /// <summary>The performance reports, each once.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. All.Select(recipe => recipe.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>A report's editions.</summary>
    /// <exception cref="ArgumentException">There is no such report.</exception>
    public static ImmutableArray<ReportRecipe> Of(string report)
    {
        ImmutableArray<ReportRecipe> recipes = [.. All.Where(recipe => recipe.Name == report)];
        return recipes.IsEmpty ? throw new ArgumentException("There is no such report.", nameof(report)) : recipes;
    }

    /// <summary>Side by side, in the order of the recipes.</summary>
    public static ImmutableArray<MadeEdition> MakeAll(
        IReadOnlyList<ReportRecipe> recipes,
        PerformanceFigures figures,
        CoverDetails details,
        Action<ReportRecipe> starts,
        CancellationToken cancel)
    {
        var made = new MadeEdition[recipes.Count];
        var atOnce = new ParallelOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            CancellationToken = cancel,
        };
        Parallel.For(0, recipes.Count, atOnce, index =>
        {
            starts(recipes[index]);
            made[index] = MadeEdition.Of(recipes[index].Make(figures, details));
        });
        return [.. made];
    }
}
