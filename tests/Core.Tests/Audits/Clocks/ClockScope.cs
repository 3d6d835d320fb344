using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits;
using Reporting.Audits.Register;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Audits.Clocks;

/// <summary>Scopes and audits for tests of clocks: one register of June 2023.</summary>
internal static class ClockScope
{
    public const string Swf = "Social Work with Families";

    public static readonly ReportingMonth June = new(2023, 6);

    private static readonly byte[] KeyBytes = [.. Enumerable.Repeat((byte)7, 32)];

    public static IdentityKey Key { get; } = new(KeyBytes);

    public static AuditScope Of(string asOf, params ImmutableArray<Audit> audits) => new()
    {
        Disclosure = UsualDisclosure.Control,
        Reference = new ReferenceData
        {
            Authority = "Sample Borough",
            IsSynthetic = true,
            BankHolidays = [.. Dates.BankHolidays],
        },
        Period = June,
        Months = [new QualityMonth(June) { HasRegister = true, Audits = audits }],
        Key = Key,
        AsOf = Day(asOf),
    };

    public static AuditScope With(this AuditScope scope, Func<AuditSettings, AuditSettings> change) =>
        scope with { Reference = scope.Reference with { Audits = change(scope.Reference.Audits) } };

    public static AuditScope With(this AuditScope scope, params ImmutableArray<Auditor> auditors) =>
        scope with { Reference = scope.Reference with { Auditors = auditors } };

    public static AuditScope With(this AuditScope scope, params ImmutableArray<Team> teams) =>
        scope with { Reference = scope.Reference with { Teams = teams } };

    public static Auditor Auditor(
        string id, string? team, string? area = "SWF", string? from = null, string? to = null) =>
        new(id, team, area, "Practice manager", Dates.Day(from), Dates.Day(to), []);

    public static Audit Audit(string id, string? auditor = null, string area = Swf) => new()
    {
        Key = Key.HashOf(id),
        Reference = id,
        ServiceArea = area,
        Auditor = auditor is null ? null : Key.HashOfPerson(auditor),
    };

    public static Audit Completed(string id, string day) => Audit(id) with { Completed = Day(day) };

    public static LocalDate Day(string day) => Dates.Day(day)!.Value;
}
