using Reporting.Audits;
using Reporting.Audits.Clocks;
using Reporting.Audits.Register;
using Reporting.Runs;

namespace Reporting.Tests.Builders;

/// <summary>What runs of the audit cycle store.</summary>
internal sealed class InMemoryAudits(TimeProvider time)
{
    public InMemoryRows<Audit> Registers { get; } = new(time, row => row.Key);

    public InMemoryRows<AuditFigure> Figures { get; } = new(time, row => (row.Breakdown, row.Group, row.Measure));

    public InMemoryRows<Clock> Clocks { get; } = new(time, row => (row.Audit, row.Rule));

    public InMemoryRows<Recommendation> Recommendations { get; } = new(time, _ => new object());

    /// <summary>What a sweep looks at.</summary>
    public IEnumerable<IRunPartitions> Partitions => [Registers, Figures, Clocks, Recommendations];
}
