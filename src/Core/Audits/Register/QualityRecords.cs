using NodaTime;
using Reporting.Extracts.Values;
using Reporting.Periods;

namespace Reporting.Audits.Register;

/// <summary>A complaint; its id as a keyed hash. Source: audit-cycle.md, Overview.</summary>
/// <param name="Subject">A few words; null also where the cell held a sentence.</param>
/// <param name="Closed">Null: not yet.</param>
public sealed record Complaint(
    string Key,
    LocalDate? Received,
    string? Stage,
    string ServiceArea,
    string? Subject,
    LocalDate? Due,
    string? Status,
    LocalDate? Closed);

/// <summary>What a conference chair or reviewing officer raised; its id as a keyed hash.</summary>
public sealed record Escalation(
    string Key, LocalDate? Date, string? RaisedByRole, string ServiceArea, string? Theme, LocalDate? Resolved);

/// <summary>A row of <c>commentary</c>: an officer's own words for a section of a report.</summary>
/// <param name="Period">Null: the folder's.</param>
public sealed record Statement(
    string Section,
    string? Kind,
    string Text,
    ReportingMonth? Period,
    string? Body,
    string? ServiceArea,
    string? Team,
    string? OwnerRole,
    LocalDate? Due,
    LocalDate? Done)
{
    /// <summary>What it is about, an id or any published title as typed; null: the section as a whole.</summary>
    public string? Indicator { get; init; }

    /// <summary>What is to be done, rather than what the figures say.</summary>
    internal bool IsAction => Kind is { } kind && FoldedText.Of(kind) is var folded
        && (folded.StartsWith("ACTION", StringComparison.Ordinal)
            || folded.Contains("NEXT STEP", StringComparison.Ordinal));
}

/// <summary>An item of the panel's list of recommendations. Source: scrutiny.md, Monitoring.</summary>
/// <param name="Date">Of the meeting that asked.</param>
/// <param name="Status">As it was typed: Completed, Complete, Partially complete, Outstanding, Rejected.</param>
/// <param name="AcceptedOn">The day the panel accepted it as completed; null: not yet.</param>
public sealed record Recommendation(
    LocalDate Date,
    string Title,
    string? ActionProposed,
    string? ActionTaken,
    string? Status,
    LocalDate? AcceptedOn,
    string? ReportedTo);
