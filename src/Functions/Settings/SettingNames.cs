using Reporting.Storage.Accounts;

namespace Reporting.Functions.Settings;

/// <summary>The settings' names, as they stand in the environment and in the Bicep. What is read is listed in
/// <see cref="SettingsCatalogue"/>.</summary>
internal static class SettingNames
{
    public const string HostStorage = "AzureWebJobsStorage";
    public const string WorkerRuntime = "FUNCTIONS_WORKER_RUNTIME";

    public const string Storage = StorageConnection.Name;
    public const string BlobServiceUri = Storage + "__blobServiceUri";
    public const string QueueServiceUri = Storage + "__queueServiceUri";
    public const string TableServiceUri = Storage + "__tableServiceUri";
    public const string Credential = Storage + "__credential";
    public const string ClientId = Storage + "__clientId";

    public const string IdentityKey = "IdentityKey";
    public const string MergeWindow = "MergeWindow";
    public const string RawRetentionDays = "RawRetentionDays";
    public const string SnapshotMonths = "SnapshotMonths";
    public const string OrphanAge = "OrphanAge";

    public const string RunsQueue = "RunsQueue";
    public const string MonthlyPerformanceSchedule = "MonthlyPerformanceSchedule";
    public const string AuditAllocationSchedule = "AuditAllocationSchedule";
    public const string AuditMonthlySchedule = "AuditMonthlySchedule";
    public const string AuditQuarterlySchedule = "AuditQuarterlySchedule";
    public const string AuditAnnualSchedule = "AuditAnnualSchedule";
    public const string DeadlinesSchedule = "DeadlinesSchedule";
    public const string SweepSchedule = "SweepSchedule";

    public const string OtlpEndpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    public const string OtlpProtocol = "OTEL_EXPORTER_OTLP_PROTOCOL";
}
