using NodaTime;

namespace Reporting.Audits.Clocks;

/// <summary>A deadline of the framework that somebody has to keep for an audit.</summary>
/// <param name="Audit">Keyed hash of the Audit ID.</param>
/// <param name="Reference">The Audit ID as managers read it; null where it holds the child's id.</param>
/// <param name="Rule">Lower case with dashes: <c>audit-due</c>, <c>oversight</c>, <c>three-day-update</c> …</param>
/// <param name="Owner">Whose it is: an audience id such as <c>swf-team-1</c>, never a person's name.</param>
/// <param name="Done">Null: not yet.</param>
/// <param name="OverdueBy">
/// Days past the due date until it was done, or until the day the clock is read; 0: in time. Calendar or working days
/// by setting.
/// </param>
public sealed record Clock(
    string Audit,
    string? Reference,
    string Rule,
    string Owner,
    string ServiceArea,
    LocalDate Due,
    LocalDate? Done,
    int OverdueBy)
{
    /// <summary>What it hangs on where that isn't plain: whether an inadequate grade is confirmed.</summary>
    public string? Because { get; init; }

    internal bool IsRunning => Done is null;

    /// <summary>Not yet done, and past its day.</summary>
    internal bool IsOverdue => IsRunning && OverdueBy > 0;
}
