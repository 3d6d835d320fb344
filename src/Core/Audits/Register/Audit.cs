using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using Reporting.Extracts;

namespace Reporting.Audits.Register;

/// <summary>An audit of one child's file as the register has it: identities as keyed hashes, no free text.</summary>
/// <remarks>
/// What the register doesn't answer is null or not answered, never a guess. A date that isn't there hasn't happened
/// yet. Source: audit-cycle.md, The audit register.
/// </remarks>
public sealed record Audit
{
    /// <summary>Keyed hash of the Audit ID: the audit's identity over all periods.</summary>
    public required string Key { get; init; }

    /// <summary>The Audit ID as managers read it; null where it holds the child's id.</summary>
    public string? Reference { get; init; }

    /// <summary>Keyed hash of the Child Unique ID.</summary>
    public string? Case { get; init; }

    /// <summary>Keyed hash of the Auditor.</summary>
    public string? Auditor { get; init; }

    /// <summary>A service area that the authority knows, or <see cref="ServiceAreas.NotKnown"/>.</summary>
    public required string ServiceArea { get; init; }

    public string? Team { get; init; }

    public AuditType Type { get; init; }

    /// <summary>A few words; null also where the cell held a sentence.</summary>
    public string? Theme { get; init; }

    public LocalDate? Allocated { get; init; }

    /// <summary>The audit belongs to this day's month; null: not yet done.</summary>
    public LocalDate? Completed { get; init; }

    /// <summary>The original grade; null: ungraded.</summary>
    public AuditGrade? Grade { get; init; }

    /// <summary>False where the file has no grade column: neither graded nor ungraded can be said.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool IsGradeKnown { get; init; } = true;

    public Answer CaseHolderInvolved { get; init; }

    public LocalDate? Oversight { get; init; }

    public Answer Disputed { get; init; }

    public LocalDate? DisputeSettled { get; init; }

    public LocalDate? Uploaded { get; init; }

    public AuditGrade? ModeratedGrade { get; init; }

    public LocalDate? Moderated { get; init; }

    public ModerationRoute Route { get; init; }

    /// <summary>One for each of <see cref="AuditWords.PracticeAreas"/>, in their order; null: not judged.</summary>
    public ImmutableArray<AuditGrade?> Judgements { get; init; } = [];

    /// <summary>Tags, each a few words in one spelling; what reads as a sentence is left out.</summary>
    public ImmutableArray<string> Strengths { get; init; } = [];

    /// <summary>Tags likewise.</summary>
    public ImmutableArray<string> Improvements { get; init; } = [];

    public Answer FamilyFeedback { get; init; }

    public Answer ImmediateConcern { get; init; }

    public LocalDate? Escalated { get; init; }

    public LocalDate? ThreeDayUpdate { get; init; }

    public LocalDate? OneWeekUpdate { get; init; }

    /// <summary>The day the case was audited again.</summary>
    public LocalDate? ReAudited { get; init; }

    /// <summary>Whether an action was set; its words stay in the register. Null: the file has no such column.</summary>
    public bool? HasAction { get; init; }

    public LocalDate? ActionDue { get; init; }

    public LocalDate? ActionDone { get; init; }

    /// <summary>File Check 1 to 5.</summary>
    public ImmutableArray<Answer> FileChecks { get; init; } = [];

    /// <summary>A moderated grade was recorded beside an original one.</summary>
    internal bool IsModerated => Grade is not null && ModeratedGrade is not null;
}
