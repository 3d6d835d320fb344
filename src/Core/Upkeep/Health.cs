using System.Collections.Immutable;

namespace Reporting.Upkeep;

/// <summary>How the system is, worst last.</summary>
public enum HealthStatus
{
    Healthy,

    /// <summary>It works; somebody has to do something.</summary>
    Degraded,

    /// <summary>A part of storage can't be used.</summary>
    Unhealthy,
}

/// <summary>What is wrong, for a page and a monitor. Periods, reports, rules and counts only.</summary>
/// <param name="Storage">Every part of storage and how it answers.</param>
public sealed record HealthReport(
    HealthStatus Status, ImmutableArray<StorageAnswer> Storage, ImmutableArray<Problem> Problems);

/// <summary>Says what is wrong, from what is stored: nothing is worked out or written.</summary>
public sealed class Health
{
    public Task<HealthReport> ReportAsync(CancellationToken cancel) => throw new NotSupportedException();
}
