using System.Collections.Immutable;
using Reporting.Audits;
using Reporting.Audits.Register;
using Reporting.Indicators;
using Reporting.Periods;
using Reporting.Reference;
using Reporting.Tests.Builders;

namespace Reporting.Tests.Audits.Analysis;

/// <summary>Registers of one period or several, of audits that a test names.</summary>
internal static class Registers
{
    public static AuditRegister Of(params ImmutableArray<Audit> audits) => AuditRegister.Of([Month("2023-06", audits)]);

    public static QualityMonth Month(string period, params ImmutableArray<Audit> audits) =>
        new(ReportingMonth.Parse(period)) { HasRegister = true, Audits = audits };

    /// <summary>A report of June 2023, read on 9 July.</summary>
    public static AuditScope Scope(params ImmutableArray<QualityMonth> months) => new()
    {
        Disclosure = UsualDisclosure.Control,
        Reference = new ReferenceData { Authority = "Sample Borough", IsSynthetic = true },
        Period = AnyAudits.June,
        Months = months,
        Key = new IdentityKey(new byte[32]),
        AsOf = AnyAudits.June.End.PlusDays(9),
    };
}
