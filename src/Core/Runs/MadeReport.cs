using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Editions;

namespace Reporting.Runs;

/// <summary>A report whose rows are stored, with the files that wait to be staged.</summary>
internal sealed record MadeReport(ImmutableArray<MadeEdition> Editions, ReportDetails Details);

/// <summary>Makes the reports of one family: performance, audits.</summary>
internal interface IReportMaker
{
    /// <summary>Works the report out and stores the run's rows; twice is as once.</summary>
    /// <param name="plan">As <see cref="InputsNow.ReportAsync"/> gave it for a report of the family.</param>
    /// <param name="told">The disclosure ledger: what the plan's earlier issues told.</param>
    Task<MadeReport> MakeAsync(
        ReportPlan plan, RunKey run, ImmutableArray<PublishedCells> told, CancellationToken cancel);
}
