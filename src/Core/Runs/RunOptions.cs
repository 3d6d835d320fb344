using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits;
using Reporting.Periods;

namespace Reporting.Runs;

/// <summary>What a run is asked for.</summary>
/// <param name="Reports">Report names; empty: every report whose inputs are there.</param>
/// <param name="PublishOn">The day of publication; null makes drafts.</param>
/// <param name="LeaveOutRejected">Go on without rejected files instead of stopping.</param>
public sealed record RunOptions(
    ReportingMonth Period,
    ImmutableArray<string> Reports,
    LocalDate? PublishOn,
    bool LeaveOutRejected)
{
    /// <summary>Whether the report was asked for by name, or none was named.</summary>
    internal bool IsWanted(string report) => Reports.IsEmpty || Reports.Contains(report, StringComparer.Ordinal);

    /// <summary>Audit reports alone read no indicator.</summary>
    internal bool WantsFigures => Reports.IsEmpty || Reports.Any(report => AuditRecipe.Find(report) is null);
}

/// <summary>How far a run has come: for people who wait.</summary>
/// <param name="Step">What is being done: "Reading June 2023".</param>
public readonly record struct RunProgress(string Step, int Done, int Of);
