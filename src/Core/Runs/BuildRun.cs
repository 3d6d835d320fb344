using System.Collections.Immutable;
using Reporting.Audits;
using Reporting.Audits.Clocks;
using Reporting.Checks;
using Reporting.Disclosure;
using Reporting.Disclosure.Scanning;
using Reporting.Extracts;
using Reporting.Performance.Appendix;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Scrutiny;
using Reporting.Scrutiny.Distribution;

namespace Reporting.Runs;

/// <summary>
/// A run without storage: extracts of every period up to the reporting month in, workbooks and figures out.
/// </summary>
/// <remarks>Equal inputs and options give equal bytes: nothing is read from the clock or the machine.</remarks>
public static class BuildRun
{
    /// <summary>The reports there are, by the names that <c>--report</c> takes.</summary>
    public static ImmutableArray<string> ReportNames { get; } = [.. ReportRecipe.Names, .. AuditRecipe.Names];

    /// <summary>Those made of a month's indicators that wait as a draft until they are approved.</summary>
    public static ImmutableArray<string> PublishedReports { get; } =
        [.. ReportRecipe.All.Where(recipe => recipe.HasPublicEdition).Select(recipe => recipe.Name)];

    /// <summary>Whether there is such a report, for a group only where it is made for each.</summary>
    internal static bool IsReport(ReportKey of) => of.Group is { } group
        ? group.Length > 0 && AudienceId.Of(group) == group && ReportRecipe.Find(of.Name) is { IsForEachGroup: true }
        : ReportNames.Contains(of.Report, StringComparer.Ordinal);

    /// <exception cref="Periods.MissingBankHolidaysException">The reporting month's bank holidays are not
    /// known.</exception>
    public static RunOutput Execute(
        RunInputs inputs,
        RunOptions options,
        IProgress<RunProgress>? progress = null,
        CancellationToken cancel = default)
    {
        var steps = new Steps(progress, inputs.Extracts.Count + 1);
        steps.Begin("Reading the reference files");
        var reference = ReferenceFiles.Load(inputs.Reference, cancel);
        var run = new MonthlyRun(reference, options.WantsFigures);
        var maps = ReadingMapFiles.Read(inputs.Reference, cancel);
        foreach (var (period, files) in PeriodReader.Read(inputs.Extracts, maps, cancel))
        {
            steps.Begin($"Measuring {period.ToWords()}");
            run.Add(period, files);
        }

        ImmutableArray<Finding> before = [.. reference.Findings, .. inputs.Ignored.Select(Ignored)];
        var output = new RunOutput([], null, [.. before, .. run.Findings, .. NothingOf(inputs, options, reference)])
        {
            Authority = reference.Authority,
        };
        if (Refused(output.Findings, options) is { IsEmpty: false } refused)
            return output with { Refused = refused };
        try
        {
            if (options.WantsFigures)
                output = WithPapers(output, ScopeOf(reference, run, options, before), options, steps, cancel);
            return WithAudits(output, reference, run, options, steps, cancel) with
            {
                MadeFor = (options.Period, reference),
            };
        }
        catch (IdentityFoundException named)
        {
            var finding = new Finding("identity-in-public-edition", Severity.Reject, named.Message);
            return new RunOutput([], null, [.. output.Findings, finding])
            {
                Authority = output.Authority,
                Refused = [finding],
            };
        }
    }

    private static RunOutput WithPapers(
        RunOutput output, PaperScope scope, RunOptions options, Steps steps, CancellationToken cancel)
    {
        var figures = scope.Figures;
        var recipes = ReportRecipe.All.Where(recipe =>
            options.Reports.IsEmpty ? recipe.IsExpected(scope) : options.IsWanted(recipe.Name)).ToList();
        steps.Add(recipes.Count);
        var audiences = new Audiences(scope.Reference.Distribution);
        var files = ImmutableArray.CreateBuilder<ReportFile>();
        var findings = figures.Findings;
        foreach (var recipe in recipes)
        {
            cancel.ThrowIfCancellationRequested();
            steps.Begin($"Writing {recipe.Name}");
            var paper = recipe.Make(scope);
            var of = new ReportKey(options.Period, recipe.Name);
            files.AddRange(recipe.Write(paper, scope.Identities, audiences, cancel)
                .Select(edition => ReportFile.Of(of, edition)));
            findings = [.. findings, .. paper.Findings.Except(findings)];
        }

        return output with
        {
            Files = files.ToImmutable(),
            Figures = figures,
            Findings = [.. findings, .. output.Findings.Except(findings)],
        };
    }

    private static PaperScope ScopeOf(
        ReferenceData reference, MonthlyRun run, RunOptions options, ImmutableArray<Finding> before) => new()
        {
            Figures = ReportFigures.Compose(reference, options.Period, run.Months, before),
            Details = new CoverDetails(
                options.PublishOn, MissingLists: ReportFigures.MissingIn(options.Period, run.Months)),
            Disclosure = DisclosureOf(reference),
            Key = run.Key,
            Cases = run.CasesOf(options.Period),
            CasesBefore = run.CasesOf(options.Period.Previous),
            Quality = run.Registers,
            Groups = run.GroupsOf(options.Period),
        };

    // Without storage nobody knows what was published before.
    private static DisclosureControl DisclosureOf(ReferenceData reference) =>
        new(DisclosureRules.Of(reference.Reports), []);

    private static RunOutput WithAudits(
        RunOutput output,
        ReferenceData reference,
        MonthlyRun run,
        RunOptions options,
        Steps steps,
        CancellationToken cancel)
    {
        var scope = new AuditScope
        {
            Reference = reference,
            Period = options.Period,
            Months = run.Registers,
            Key = run.Key,
            Disclosure = DisclosureOf(reference),
            AsOf = options.PublishOn ?? options.Period.End,
            PublishOn = options.PublishOn,
            Frame = run.Frame,
            AuditedCases = run.AuditedCases,
        };
        var recipes = AuditRecipe.All.Where(recipe =>
            options.Reports.IsEmpty ? recipe.IsExpected(scope) : options.IsWanted(recipe.Name)).ToList();
        var audiences = new Audiences(reference.Distribution);
        steps.Add(recipes.Count);
        foreach (var recipe in recipes)
        {
            cancel.ThrowIfCancellationRequested();
            steps.Begin($"Writing {recipe.Name}");
            var report = recipe.Make(recipe.IsDaily
                ? scope
                : scope with { AsOf = new AuditDays().ReadOn(recipe.Name, options.Period) });
            var of = new ReportKey(options.Period, recipe.Name);
            output = output with
            {
                Files =
                [
                    .. output.Files,
                    .. audiences.Share(recipe.Name, report.Editions).Select(made => ReportFile.Of(of, made)),
                ],
                Audits = [.. output.Audits, new ReportedAudits(of, report.Figures)],
                Findings = [.. output.Findings, .. report.Findings.Except(output.Findings)],
            };
        }

        return output;
    }

    private static IEnumerable<Finding> NothingOf(RunInputs inputs, RunOptions options, ReferenceData reference) =>
        options.WantsFigures && HasNothing(inputs, reference, options.Period)
            ? [NothingOf(options.Period)]
            : [];

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

    /// <summary>How far the run has come: it writes several workbooks at once.</summary>
    private sealed class Steps(IProgress<RunProgress>? progress, int all)
    {
        private int all = all;
        private int done;

        public void Add(int more) => all += more;

        public void Begin(string step) =>
            progress?.Report(new RunProgress(step, Interlocked.Increment(ref done), all));
    }
}
