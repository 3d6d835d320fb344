using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;
using Reporting.Performance;
using Reporting.Performance.Appendix;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Runs;

/// <summary>
/// A run without storage: extracts of every period up to the reporting month in, workbooks and figures out.
/// </summary>
/// <remarks>Equal inputs and options give equal bytes: nothing is read from the clock or the machine.</remarks>
public static class BuildRun
{
    private const string Public = "public";
    private const string Officer = "officer";

    private static readonly ImmutableArray<ReportRecipe> Recipes =
    [
        new("performance-panel", Public, PanelAppendix.Public),
        new("performance-panel", Officer, PanelAppendix.Officer),
        new("performance-quarterly", Public, QuarterlyAppendix.Public),
        new("performance-quarterly", Officer, QuarterlyAppendix.Officer),
    ];

    /// <summary>The reports there are, by the names that <c>--report</c> takes.</summary>
    public static ImmutableArray<string> ReportNames { get; } =
        [.. Recipes.Select(recipe => recipe.Name).Distinct(StringComparer.Ordinal)];

    /// <exception cref="Periods.MissingBankHolidaysException">The reporting month's bank holidays are not
    /// known.</exception>
    public static RunOutput Execute(
        RunInputs inputs,
        RunOptions options,
        IProgress<RunProgress>? progress = null,
        CancellationToken cancel = default)
    {
        var recipes = Recipes
            .Where(recipe => options.Reports.IsEmpty || options.Reports.Contains(recipe.Name, StringComparer.Ordinal))
            .ToList();
        var steps = inputs.Extracts.Count + recipes.Count + 1;
        var done = 0;
        void Tell(string step) => progress?.Report(new RunProgress(step, Interlocked.Increment(ref done), steps));

        Tell("Reading the reference files");
        var reference = ReferenceFiles.Load(inputs.Reference, cancel);
        var run = new MonthlyRun(reference);
        var headings = HeaderMappingFiles.Read(inputs.Reference, cancel);
        foreach (var (period, files) in PeriodReader.Read(inputs.Extracts, headings, cancel))
        {
            Tell($"Measuring {period.ToWords()}");
            run.Add(period, files);
        }

        ImmutableArray<Finding> findings = [.. reference.Findings, .. inputs.Ignored.Select(Ignored), .. run.Findings];
        if (HasNothing(inputs, reference, options.Period))
            findings = findings.Add(NothingOf(options.Period));
        if (Refused(findings, options) is { IsEmpty: false } refused)
            return new RunOutput([], null, findings) { Refused = refused };

        var missing = ExpectedLists.MissingIn(options.Period, run.Contents, reference.Reports.ExpectedLists);
        var figures = PerformanceComposer.Compose(
            reference,
            options.Period,
            run.Results,
            [.. findings, .. missing.Select(list => ExpectedLists.Missing(list, options.Period))],
            run.CaveatsOf(options.Period));
        var details = new CoverDetails(options.PublishOn, MissingLists: missing);
        var reports = new ReportFile[recipes.Count];
        Parallel.For(0, recipes.Count, AtOnce(cancel), index =>
        {
            Tell($"Writing {recipes[index].Name} ({recipes[index].Folder})");
            reports[index] = recipes[index].Write(figures, details);
        });
        return new RunOutput([.. reports], figures, figures.Findings);
    }

    private static ParallelOptions AtOnce(CancellationToken cancel) =>
        new() { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancel };

    /// <summary>A report of a month nobody has sent anything of would look like one in which nothing happened.
    /// </summary>
    private static bool HasNothing(RunInputs inputs, ReferenceData reference, ReportingMonth period) =>
        inputs.Extracts.GetValueOrDefault(period).IsDefaultOrEmpty && !reference.History.Holds(period);

    private static Finding NothingOf(ReportingMonth period) => new("nothing-for-month", Severity.Reject,
        $"There is nothing of {period.ToWords()}: no file in a folder {period}, no figure in a history file. Put the "
        + "month's files there, or name another month.");

    /// <summary>Reference files are never left out: without one of them other figures would come out.</summary>
    private static ImmutableArray<Finding> Refused(ImmutableArray<Finding> findings, RunOptions options) =>
    [
        .. findings.Where(finding => finding.Severity == Severity.Reject
            && !(options.LeaveOutRejected && finding.Period is not null)),
    ];

    private static Finding Ignored(IgnoredInput input) =>
        new("ignored-input", Severity.Note, $"Not read: {input.Why}.") { File = input.Name };
}
