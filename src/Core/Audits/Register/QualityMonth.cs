using System.Collections.Immutable;
using Reporting.Checks;
using Reporting.Extracts.Records;
using Reporting.Periods;

namespace Reporting.Audits.Register;

/// <summary>What the files of one period say about quality assurance.</summary>
public sealed record QualityMonth(ReportingMonth Period)
{
    /// <summary>Whether a file of the period holds the register: an empty one is not a missing one.</summary>
    public bool HasRegister { get; init; }

    /// <summary>In the order of the files' rows: of one Audit ID the last counts.</summary>
    public ImmutableArray<Audit> Audits { get; init; } = [];

    /// <summary>Columns of the register that the period's files lack.</summary>
    public ImmutableArray<string> MissingColumns { get; init; } = [];

    public bool HasComplaints { get; init; }

    public ImmutableArray<Complaint> Complaints { get; init; } = [];

    public bool HasEscalations { get; init; }

    public ImmutableArray<Escalation> Escalations { get; init; } = [];

    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Whether a file of the period holds the panel's list of recommendations.</summary>
    public bool HasRecommendations { get; init; }

    /// <summary>In the order of the files' rows.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; init; } = [];

    /// <summary>The period's own teams; none where it has no such list.</summary>
    public ImmutableArray<Team> Teams { get; init; } = [];

    /// <summary>What reading the files and the register found.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];
}
