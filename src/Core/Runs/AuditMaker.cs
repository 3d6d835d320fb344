using System.Collections.Immutable;
using Reporting.Audits;
using Reporting.Audits.Allocation;
using Reporting.Audits.Clocks;
using Reporting.Audits.Register;
using Reporting.Disclosure;
using Reporting.Extracts;
using Reporting.Extracts.Assembly;
using Reporting.Indicators;
using Reporting.Reference;
using Reporting.Scrutiny.Distribution;
using Reporting.Uploads;

namespace Reporting.Runs;

/// <summary>Makes audit reports from the registers that stand.</summary>
public sealed class AuditMaker(
    AcceptedUploads uploads,
    RegisterRows registers,
    IRunRows<AuditFigure> results,
    IRunRows<Clock> clocks,
    IdentityKey key) : IReportMaker
{
    async Task<MadeReport> IReportMaker.MakeAsync(
        ReportPlan plan, RunKey run, ImmutableArray<PublishedCells> told, CancellationToken cancel)
    {
        var audits = (AuditPlan)plan;
        var scope = await ScopeAsync(audits, run, told, cancel);
        using var composing = RunSpans.Step("compose", run.Of);
        var report = audits.Recipe.Make(scope);
        composing?.Stop();
        await results.SaveAsync(run, report.Figures, cancel);
        await clocks.SaveAsync(run, report.Clocks, cancel);
        var editions = new Audiences(scope.Reference.Distribution).Share(audits.Recipe.Name, report.Editions);
        return new MadeReport(editions, new ReportDetails(
            scope.Reference.Reports.PublishesItself && report.Editions.Any(made => made.IsPublic),
            report.Findings.Length,
            report.Restated).With(scope.Reference, run.Of.Name));
    }

    private async Task<AuditScope> ScopeAsync(
        AuditPlan plan, RunKey run, ImmutableArray<PublishedCells> told, CancellationToken cancel)
    {
        using var reading = RunSpans.Step("read", run.Of);
        var references = await uploads.FilesAsync(plan.Reference, cancel);
        var reference = UnusableReferenceException.Require(ReferenceFiles.Load(references, cancel));
        var months = await Task.WhenAll(plan.Months.Select(month => registers.LoadAsync(month, cancel)));
        var issues = ImmutableArray.CreateBuilder<PublishedAudits>();
        foreach (var issue in plan.Publications)
        {
            issues.Add(new PublishedAudits(
                issue.Issue, issue.PublishedOn, await results.LoadAsync(issue.Run, cancel)));
        }

        return new AuditScope
        {
            Reference = reference,
            Period = run.Of.Period,
            Months = [.. months],
            Key = key,
            Disclosure = new DisclosureControl(DisclosureRules.Of(reference.Reports), told),
            AsOf = plan.AsOf,
            RunCode = run.Code,
            AuditedCases = await AuditedAsync(plan.Named, references, cancel),
            Frame = await FrameAsync(plan.Cases, references, reference, cancel),
            Issues = issues.ToImmutable(),
        };
    }

    private async Task<ImmutableArray<string>> AuditedAsync(
        ImmutableArray<CaseLists> registers, ImmutableArray<UploadedFile> references, CancellationToken cancel)
    {
        var cases = new HashSet<string>(StringComparer.Ordinal);
        foreach (var month in registers)
        {
            var files = await MonthFiles.ReadAsync(uploads, month.Period, month.Files, references, cancel);
            var extract = MonthAssembler.Assemble(month.Period, files).Extract;
            cases.UnionWith(extract.Audits.Rows.Select(row => row.Child).OfType<string>());
        }

        return [.. cases.Order(StringComparer.Ordinal)];
    }

    private async Task<AllocationFrame?> FrameAsync(
        CaseLists? lists,
        ImmutableArray<UploadedFile> references,
        ReferenceData reference,
        CancellationToken cancel)
    {
        if (lists is null)
            return null;
        var files = await MonthFiles.ReadAsync(uploads, lists.Period, lists.Files, references, cancel);
        var extract = MonthAssembler.Assemble(
            lists.Period, files, new AssemblyContext { Teams = reference.Teams }).Extract;
        return FrameReader.Read(
            extract,
            new ServiceAreas(reference.Audits.Areas, extract.Teams.Rows.Select(team => team.ServiceArea)),
            key,
            reference.Indicators);
    }
}
