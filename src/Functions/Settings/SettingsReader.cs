using System;
using System.Buffers.Text;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using NCrontab;
using Reporting.Audits;
using Reporting.Indicators;
using Reporting.Storage.Accounts;
using Reporting.Upkeep;

namespace Reporting.Functions.Settings;

/// <summary>Reads the settings, and tells everything that is wrong with them at once.</summary>
internal sealed partial class SettingsReader
{
    /// <summary>What the key's hash function (SHA-256) is as strong as.</summary>
    private const int IdentityKeyBytes = 32;

    /// <summary>The queue service hides a message for seven days at most.</summary>
    private static readonly TimeSpan LongestMergeWindow = TimeSpan.FromDays(7);

    private const int MostSnapshotMonths = 120;

    /// <summary>A run takes minutes: what is younger may still be waiting for its commit.</summary>
    private static readonly TimeSpan ShortestOrphanAge = TimeSpan.FromHours(1);

    private readonly IConfiguration configuration;
    private readonly List<string> problems = [];

    private SettingsReader(IConfiguration configuration) => this.configuration = configuration;

    /// <exception cref="InvalidSettingsException">A setting is missing or can't be used.</exception>
    public static ReportingSettings Read(IConfiguration configuration)
    {
        var reader = new SettingsReader(configuration);
        var settings = reader.Read();
        return reader.problems.Count == 0
            ? settings
            : throw new InvalidSettingsException([.. reader.problems]);
    }

    private ReportingSettings Read()
    {
        Schedule(SettingNames.MonthlyPerformanceSchedule);
        Schedule(SettingNames.AuditAllocationSchedule);
        Schedule(SettingNames.AuditMonthlySchedule);
        Schedule(SettingNames.AuditQuarterlySchedule);
        Schedule(SettingNames.AuditAnnualSchedule);
        Schedule(SettingNames.DeadlinesSchedule);
        Schedule(SettingNames.SweepSchedule);
        var (rawRetentionDays, snapshotMonths) = Retention();
        return new ReportingSettings
        {
            Storage = Storage()!,
            IdentityKey = Key(),
            MergeWindow = Span(SettingNames.MergeWindow, TimeSpan.Zero, LongestMergeWindow),
            RawRetentionDays = rawRetentionDays,
            SnapshotMonths = snapshotMonths,
            OrphanAge = Span(SettingNames.OrphanAge, ShortestOrphanAge, TimeSpan.FromDays(365)),
            RunsQueue = QueueName(SettingNames.RunsQueue),
            PerformanceDeadline = PerformanceDeadline.Of(Text(SettingNames.MonthlyPerformanceSchedule)),
            AuditDays = AuditDays(),
            Otlp = Otlp(),
        };
    }

    private AuditDays AuditDays()
    {
        var usual = new AuditDays();
        return new AuditDays(
            ScheduledDay.Of(Text(SettingNames.AuditAllocationSchedule)) ?? usual.Allocation,
            ScheduledDay.Of(Text(SettingNames.AuditMonthlySchedule)) ?? usual.Monthly,
            ScheduledDay.Of(Text(SettingNames.AuditQuarterlySchedule)) ?? usual.Quarterly,
            ScheduledDay.Of(Text(SettingNames.AuditAnnualSchedule)) ?? usual.Annual);
    }

    private string Text(string name)
    {
        var setting = SettingsCatalogue.Find(name);
        return configuration[setting.Key] is { Length: > 0 } value ? value : setting.Default;
    }

    private StorageConnection? Storage()
    {
        try
        {
            return StorageConnection.From(configuration);
        }
        catch (InvalidOperationException wrong)
        {
            problems.Add($"{SettingNames.Storage}: {wrong.Message}");
            return null;
        }
    }

    private IdentityKey Key()
    {
        var text = Text(SettingNames.IdentityKey);
        if (Base64.IsValid(text) && Convert.FromBase64String(text) is { Length: >= IdentityKeyBytes } key)
            return new IdentityKey(key);
        problems.Add(string.Create(CultureInfo.InvariantCulture,
            $"{SettingNames.IdentityKey}: put at least {IdentityKeyBytes} random bytes as base64, made once with: ")
            + "openssl rand -base64 32. Keep it secret and keep it: months hashed under another key don't match.");
        return IdentityKey.ForOneRun();
    }

    private TimeSpan Span(string name, TimeSpan shortest, TimeSpan longest)
    {
        if (TimeSpan.TryParseExact(Text(name), "c", CultureInfo.InvariantCulture, out var span)
            && span >= shortest && span <= longest)
            return span;
        problems.Add($"{name}: put a time from {shortest:c} to {longest:c}, written [days.]hours:minutes:seconds as in "
            + $"{SettingsCatalogue.Find(name).Default}.");
        return shortest;
    }

    private int Number(string name, int least, int most)
    {
        if (int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
            return number;
        problems.Add(string.Create(
            CultureInfo.InvariantCulture, $"{name}: put a whole number from {least} to {most}."));
        return least;
    }

    private (int RawDays, int SnapshotMonths) Retention()
    {
        var before = problems.Count;
        var days = Number(SettingNames.RawRetentionDays, 1, RetentionReach.MostDays(MostSnapshotMonths));
        var months = Number(SettingNames.SnapshotMonths, RetentionReach.LeastMonths(days: 1), MostSnapshotMonths);
        if (problems.Count == before && RetentionReach.LeastMonths(days) > months)
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture,
                $"{SettingNames.RawRetentionDays}: put at most {RetentionReach.MostDays(months)}, or at least "
                + $"{RetentionReach.LeastMonths(days)} for {SettingNames.SnapshotMonths}: ")
                + "a month whose uploads are kept can be measured again, and reads snapshots of the months before it.");
        }

        return (days, months);
    }

    private void Schedule(string name)
    {
        if (CrontabSchedule.TryParse(Text(name), new CrontabSchedule.ParseOptions { IncludingSeconds = true }) is null)
        {
            problems.Add($"{name}: put a schedule of six fields, seconds first, in UTC, as in "
                + $"{SettingsCatalogue.Find(name).Default}.");
        }
    }

    private string QueueName(string name)
    {
        var text = Text(name);
        if (!QueueNames().IsMatch(text))
        {
            problems.Add($"{name}: put 3 to 56 lower-case letters, digits and single hyphens (the queue of its poison "
                + "messages adds seven).");
        }

        return text;
    }

    private OtlpSettings? Otlp()
    {
        var endpoint = Text(SettingNames.OtlpEndpoint);
        var protocol = Text(SettingNames.OtlpProtocol);
        if (protocol is not ("grpc" or "http/protobuf"))
            problems.Add($"{SettingNames.OtlpProtocol}: put grpc or http/protobuf.");
        if (endpoint.Length == 0)
            return null;
        if (Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && address.Scheme is "https" or "http")
            return new OtlpSettings(address, protocol == "grpc");
        problems.Add($"{SettingNames.OtlpEndpoint}: put the collector's address, such as http://localhost:4318, or "
            + "nothing.");
        return null;
    }

    [GeneratedRegex(
        "^(?=.{3,56}$)[a-z0-9]+(-[a-z0-9]+)*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex QueueNames();
}
