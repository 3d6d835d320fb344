using System.Collections.Immutable;
using Reporting.Periods;

namespace Reporting.Audits.Register;

/// <summary>The register: the union over periods by Audit ID.</summary>
/// <remarks>The latest period's row wins, within a file the last. Source: audit-cycle.md.</remarks>
internal sealed class AuditRegister
{
    private AuditRegister(ImmutableArray<Audit> all) => All = all;

    /// <summary>Every audit once, completed or not, in the order in which they were first told.</summary>
    public ImmutableArray<Audit> All { get; }

    public static AuditRegister Of(IEnumerable<QualityMonth> months) => new(Union(months));

    /// <summary>The register as it was known when a period was told.</summary>
    public static AuditRegister AsAt(ReportingMonth period, IEnumerable<QualityMonth> months) =>
        new(Union(months.Where(month => month.Period <= period)));

    /// <summary>Audits of the months by Date Completed, both ends included.</summary>
    public IEnumerable<Audit> CompletedIn(ReportingMonth first, ReportingMonth last) => All.Where(audit =>
        audit.Completed is { } day && day >= first.Start && day <= last.End);

    private static ImmutableArray<Audit> Union(IEnumerable<QualityMonth> months)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var union = new List<Audit>();
        foreach (var audit in months.OrderBy(month => month.Period).SelectMany(month => month.Audits))
        {
            if (places.TryAdd(audit.Key, union.Count))
                union.Add(audit);
            else
                union[places[audit.Key]] = audit;
        }

        return [.. union];
    }
}
