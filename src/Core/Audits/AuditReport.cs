using System.Collections.Immutable;
using Reporting.Audits.Clocks;
using Reporting.Checks;
using Reporting.Editions;

namespace Reporting.Audits;

/// <summary>An audit report as it was made: figures, files, and what its checks found.</summary>
internal sealed record AuditReport(ImmutableArray<MadeEdition> Editions)
{
    public ImmutableArray<AuditFigure> Figures { get; init; } = [];

    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Figures that an earlier issue or month told differently.</summary>
    public int Restated { get; init; }

    /// <summary>Of the daily deadlines alone.</summary>
    public ImmutableArray<Clock> Clocks { get; init; } = [];
}
