using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Reporting.Functions.Settings;

/// <summary>A setting that the app reads, or the Functions host for it.</summary>
/// <param name="Default">What holds where it is not set; empty: nothing does.</param>
/// <param name="ByHostOnly">No code of ours reads it: the host needs it to run us.</param>
internal sealed record Setting(string Name, string Default, bool ByHostOnly = false)
{
    /// <summary>How the configuration spells it: <c>__</c> in the environment is a section.</summary>
    public string Key => Name.Replace("__", ":", StringComparison.Ordinal);
}

/// <summary>
/// Every setting there is. The template, the documentation and (through a test) the Bicep hold exactly these.
/// </summary>
internal static class SettingsCatalogue
{
    public static ImmutableArray<Setting> All { get; } =
    [
        new(SettingNames.WorkerRuntime, "dotnet-isolated", ByHostOnly: true),
        new(SettingNames.HostStorage, string.Empty, ByHostOnly: true),
        new(SettingNames.Storage, string.Empty),
        new(SettingNames.BlobServiceUri, string.Empty),
        new(SettingNames.QueueServiceUri, string.Empty),
        new(SettingNames.TableServiceUri, string.Empty),
        new(SettingNames.Credential, string.Empty, ByHostOnly: true),
        new(SettingNames.ClientId, string.Empty),
        new(SettingNames.IdentityKey, string.Empty),
        new(SettingNames.MergeWindow, "00:02:00"),
        new(SettingNames.RawRetentionDays, "90"),
        new(SettingNames.SnapshotMonths, "25"),
        new(SettingNames.OrphanAge, "1.00:00:00"),
        new(SettingNames.RunsQueue, "runs"),
        new(SettingNames.MonthlyPerformanceSchedule, "0 0 5 8 * *"),
        new(SettingNames.AuditAllocationSchedule, "0 0 5 3 * *"),
        new(SettingNames.AuditMonthlySchedule, "0 0 5 9 * *"),
        new(SettingNames.AuditQuarterlySchedule, "0 0 5 6 1,4,7,10 *"),
        new(SettingNames.AuditAnnualSchedule, "0 0 5 1 12 *"),
        new(SettingNames.DeadlinesSchedule, "0 0 5 * * *"),
        new(SettingNames.SweepSchedule, "0 */15 * * * *"),
        new(SettingNames.OtlpEndpoint, string.Empty),
        new(SettingNames.OtlpProtocol, "http/protobuf"),
    ];

    public static Setting Find(string name) => All.Single(setting => setting.Name == name);

    /// <summary>
    /// For the configuration's lowest layer, so that schedules and names in trigger attributes have their defaults too
    /// where the host reads our configuration. In the cloud it doesn't: there they must be set.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, string?>> Defaults => All
        .Where(setting => setting is { ByHostOnly: false, Default: not "" })
        .Select(setting => new KeyValuePair<string, string?>(setting.Key, setting.Default));
}
