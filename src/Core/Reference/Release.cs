using NodaTime;
using Reporting.Runs;

namespace Reporting.Reference;

/// <summary>Somebody's word that a run may be published. Source: design.md, "Draft, approved, published".</summary>
/// <remarks>It is no input of a run: what it names was made before.</remarks>
/// <param name="Run">The run's code as the draft's cover prints it, or more of its id: lower-case hex.</param>
/// <param name="ApprovedByRole">A role, never a person; null: nobody has approved it yet.</param>
/// <param name="PublishOn">Null: as soon as it is approved.</param>
public sealed record Release(
    ReportKey Of, string Run, string? ApprovedByRole, LocalDate? ApprovedOn, LocalDate? PublishOn)
{
    public bool IsApproved => ApprovedByRole is not null && ApprovedOn is not null;

    /// <summary>
    /// The day from which it is to be out: never before it was approved. Null where neither day is known.
    /// </summary>
    public LocalDate? DueOn => ApprovedOn > PublishOn ? ApprovedOn : PublishOn ?? ApprovedOn;

    /// <summary>Whether it speaks of this run.</summary>
    public bool Names(RunKey run) => run.Of == Of && run.Id.StartsWith(Run, StringComparison.Ordinal);
}
