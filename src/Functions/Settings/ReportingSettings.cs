using System;
using Reporting.Audits;
using Reporting.Indicators;
using Reporting.Storage.Accounts;
using Reporting.Upkeep;

namespace Reporting.Functions.Settings;

/// <summary>What the deployment decides, read and judged once, at start.</summary>
internal sealed record ReportingSettings
{
    /// <summary>The one account that holds data.</summary>
    public required StorageConnection Storage { get; init; }

    /// <summary>Hashes children and workers in snapshots. A secret: neither logged nor shown.</summary>
    public required IdentityKey IdentityKey { get; init; }

    /// <summary>Requests for one period and report within it are one run.</summary>
    public required TimeSpan MergeWindow { get; init; }

    /// <summary>How long raw extracts are kept after their upload.</summary>
    public required int RawRetentionDays { get; init; }

    /// <summary>How many months' snapshots are kept.</summary>
    public required int SnapshotMonths { get; init; }

    /// <summary>How old what no run or upload owns must be before it is swept.</summary>
    public required TimeSpan OrphanAge { get; init; }

    public required string RunsQueue { get; init; }

    /// <summary>The day that the schedule of the monthly reports names.</summary>
    public required PerformanceDeadline PerformanceDeadline { get; init; }

    /// <summary>The days that the schedules of the audit reports name.</summary>
    public required AuditDays AuditDays { get; init; }

    /// <summary>Null: telemetry stays in the process.</summary>
    public required OtlpSettings? Otlp { get; init; }
}

/// <summary>Where telemetry goes.</summary>
/// <param name="Grpc">Otherwise protobuf over HTTP.</param>
internal sealed record OtlpSettings(Uri Endpoint, bool Grpc);
