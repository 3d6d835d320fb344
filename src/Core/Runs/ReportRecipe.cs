using System.Collections.Immutable;
using Reporting.Editions;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Periods;
using Reporting.Workbooks;
using Reporting.Workbooks.Writing;

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

    /// <summary>A report's editions.</summary>
    /// <exception cref="ArgumentException">There is no such report.</exception>
    public static ImmutableArray<ReportRecipe> Of(string report)
    {
        ImmutableArray<ReportRecipe> recipes = [.. All.Where(recipe => recipe.Name == report)];
        return recipes.IsEmpty ? throw new ArgumentException("There is no such report.", nameof(report)) : recipes;
    }

    /// <summary>Side by side, in the order of the recipes.</summary>
    public static ImmutableArray<ReportFile> WriteAll(
        IReadOnlyList<ReportRecipe> recipes,
        PerformanceFigures figures,
        CoverDetails details,
        Action<ReportRecipe> starts,
        CancellationToken cancel)
    {
        var files = new ReportFile[recipes.Count];
        var atOnce = new ParallelOptions
        {
            MaxDegreeOfParallelism = Environment.ProcessorCount,
            CancellationToken = cancel,
        };
        Parallel.For(0, recipes.Count, atOnce, index =>
        {
            starts(recipes[index]);
            files[index] = recipes[index].Write(figures, details);
        });
        return [.. files];
    }

    /// <summary>Named <c>{report}-{period}.xlsx</c>.</summary>
    private ReportFile Write(PerformanceFigures figures, CoverDetails details)
    {
        using var stream = new MemoryStream();
        var hash = WorkbookWriter.Write(Make(figures, details), stream);
        return new ReportFile(Folder, $"{Name}-{figures.Period}.xlsx", stream.ToArray(), hash.Hex);
    }
}
