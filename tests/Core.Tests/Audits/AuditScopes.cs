using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits;
using Reporting.Audits.Register;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Audits;

/// <summary>Scopes of audit reports from audits that a test names.</summary>
internal static class AuditScopes
{
    public static AuditScope Of(string period, params IEnumerable<Audit> audits) => new()
    {
        Disclosure = UsualDisclosure.Control,
        Reference = new ReferenceData { Authority = "Southampton" },
        Period = ReportingMonth.Parse(period),
        Months = ByPeriod(audits.Where(audit => !(audit.Completed > ReportingMonth.Parse(period).End))),
        Key = new IdentityKey(new byte[32]),
        AsOf = new LocalDate(2023, 1, 6),
    };

    /// <summary>Each audit in the folder of the month it was completed in, or else allocated in.</summary>
    public static ImmutableArray<QualityMonth> ByPeriod(IEnumerable<Audit> audits) =>
    [
        .. audits.GroupBy(audit => ReportingMonth.Of(audit.Completed ?? audit.Allocated!.Value))
            .OrderBy(month => month.Key)
            .Select(month => new QualityMonth(month.Key) { HasRegister = true, Audits = [.. month] }),
    ];
}
