using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts;
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
    /// <summary>The reports there are, by the names that <c>--report</c> takes.</summary>
    public static ImmutableArray<string> ReportNames { get; } =
        [.. ReportRecipe.All.Select(recipe => recipe.Name).Distinct(StringComparer.Ordinal)];

    /// <exception cref="Periods.MissingBankHolidaysException">The reporting month's bank holidays are not
    /// known.</exception>
    public static RunOutput Execute(
        RunInputs inputs,
        RunOptions options,
        IProgress<RunProgress>? progress = null,
        CancellationToken cancel = default)
    {
        var recipes = ReportRecipe.All
            .Where(recipe => options.Reports.IsEmpty || options.Reports.Contains(recipe.Name, StringComparer.Ordinal))
            .ToList();
        var steps = inputs.Extracts.Count + recipes.Count + 1;
        var done = 0;
        void Tell(string step) => progress?.Report(new RunProgress(step, Interlocked.Increment(ref done), steps));

        Tell("Reading the reference files");
        var reference = ReferenceFiles.Load(inputs.Reference, cancel);
        var run = new MonthlyRun(reference);
        var maps = ReadingMapFiles.Read(inputs.Reference, cancel);
        foreach (var (period, files) in PeriodReader.Read(inputs.Extracts, maps, cancel))
        {
            Tell($"Measuring {period.ToWords()}");
            run.Add(period, files);
        }

        ImmutableArray<Finding> before = [.. reference.Findings, .. inputs.Ignored.Select(Ignored)];
        ImmutableArray<Finding> findings =
        [
            .. before,
            .. run.Months.SelectMany(month => month.Findings),
            .. HasNothing(inputs, reference, options.Period) ? [NothingOf(options.Period)] : (Finding[])[],
        ];
        if (Refused(findings, options) is { IsEmpty: false } refused)
            return new RunOutput([], null, findings) { Refused = refused };

        var figures = ReportFigures.Compose(reference, options.Period, run.Months, before);
        var missing = ReportFigures.MissingIn(options.Period, run.Months);
        var details = new CoverDetails(options.PublishOn, MissingLists: missing);
        var reports = ReportRecipe.WriteAll(
            recipes, figures, details, recipe => Tell($"Writing {recipe.Name} ({recipe.Folder})"), cancel);
        return new RunOutput(reports, figures, figures.Findings);
    }

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
