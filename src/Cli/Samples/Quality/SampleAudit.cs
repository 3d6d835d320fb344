using NodaTime;
using Reporting.Cli.Samples.Simulation;

namespace Reporting.Cli.Samples.Quality;

/// <summary>
/// A case-file audit with everything that will become of it; a file tells what had happened by its day.
/// </summary>
internal sealed class SampleAudit
{
    public required string Id { get; init; }

    public required AuditedCase Case { get; init; }

    public required string Auditor { get; init; }

    public required string Type { get; init; }

    public required string Theme { get; init; }

    public required LocalDate Allocated { get; init; }

    /// <summary>None: it is never done.</summary>
    public LocalDate? Completed { get; init; }

    /// <summary>None: the audit is not graded, nor is any practice area.</summary>
    public Grade? Grade { get; init; }

    public GradeSlip? Slip { get; init; }

    /// <summary>How good the work on the case is, of a thousand, the lowest the best.</summary>
    public int Ticket { get; init; }

    /// <summary>In the order of <see cref="PracticeShares.Areas"/>; none: not judged.</summary>
    public Grade?[] Judgements { get; } = new Grade?[PracticeShares.Areas.Count];

    public required AuditAnswers Answers { get; init; }

    public LocalDate? Oversight { get; init; }

    public LocalDate? Uploaded { get; init; }

    public bool Disputed { get; init; }

    public LocalDate? DisputeSettled { get; init; }

    public Moderation? Moderation { get; init; }

    public Escalated? Escalated { get; init; }

    /// <summary>Known once the case has been audited again.</summary>
    public LocalDate? ReAudited { get; set; }

    public AuditAction? Action { get; init; }
}

/// <summary>A child's open case and the team that holds it.</summary>
internal sealed record AuditedCase(Child Child, Team Team);

/// <summary>What was typed as the grade until somebody put it right.</summary>
/// <param name="IsUnknown">It is no grade at all, so that the row can't be used.</param>
internal sealed record GradeSlip(string Typed, bool IsUnknown, LocalDate PutRight);

internal sealed record Moderation(Grade Outcome, LocalDate Date, string Route);

/// <summary>The clocks of a case that was raised with the head of service.</summary>
internal sealed record Escalated(LocalDate Date, LocalDate? ThreeDayUpdate, LocalDate? OneWeekUpdate);

internal sealed record AuditAction(string Text, LocalDate Due, LocalDate? Done);

internal sealed record AuditAnswers(
    bool CaseHolderInvolved, bool FamilyFeedback, bool ImmediateConcern, string Strengths, string Improvements,
    IReadOnlyList<bool> FileChecks);
