using System.Collections.Immutable;
using NodaTime;
using Reporting.Periods;

namespace Reporting.Audits.Register;

/// <summary>The register: the union over periods by Audit ID.</summary>
/// <remarks>
/// The latest period's row wins, within a file the last. Of one case, auditor and day two Audit IDs are one audit, told
/// twice: the one that was told last counts. Source: audit-cycle.md.
/// </remarks>
internal sealed class AuditRegister
{
    private AuditRegister(ImmutableArray<Audit> all) => All = all;

    /// <summary>Every audit once, completed or not, in the order in which they were first told.</summary>
    public ImmutableArray<Audit> All { get; }

    public static AuditRegister Of(IEnumerable<QualityMonth> months) => new(OneSpelling(Union(months)));

    /// <summary>The register as it was known when a period was told.</summary>
    public static AuditRegister AsAt(ReportingMonth period, IEnumerable<QualityMonth> months) =>
        Of(months.Where(month => month.Period <= period));

    /// <summary>Audits of the months by Date Completed, both ends included.</summary>
    public IEnumerable<Audit> CompletedIn(ReportingMonth first, ReportingMonth last) => All.Where(audit =>
        audit.Completed is { } day && day >= first.Start && day <= last.End);

    /// <summary>The audits of one service area.</summary>
    public AuditRegister Only(string serviceArea) => new([.. All.Where(audit => audit.ServiceArea == serviceArea)]);

    /// <summary>An Audit ID that is a case's id, of the register or among these, is not printed.</summary>
    /// <remarks>A form without a column for the child may number its audits by the child.</remarks>
    /// <param name="cases">Keyed hashes, under the key of the audits.</param>
    public AuditRegister WithoutIdsOf(IEnumerable<string> cases)
    {
        var known = All.Select(audit => audit.Case).OfType<string>().Concat(cases).ToHashSet(StringComparer.Ordinal);
        return new([.. All.Select(audit => known.Contains(audit.Key) ? audit with { Reference = null } : audit)]);
    }

    /// <summary>The day the case was audited again after escalation; null: not yet.</summary>
    /// <remarks>Where nobody entered the day, a later audit of the case says it.</remarks>
    public LocalDate? ReAuditedOn(Audit audit) => audit is { Case: { } of, Escalated: { } escalated }
        ? All.Where(other => other.Case == of && other.Completed > escalated)
            .Select(other => other.Completed)
            .Append(audit.ReAudited)
            .Min()
        : audit.ReAudited;

    private static IEnumerable<Audit> Union(IEnumerable<QualityMonth> months)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var union = new List<(Audit Audit, int Told)>();
        var told = 0;
        foreach (var audit in months.OrderBy(month => month.Period).SelectMany(month => month.Audits))
        {
            told++;
            if (places.TryAdd(audit.Key, union.Count))
                union.Add((audit, told));
            else
                union[places[audit.Key]] = (audit, told);
        }

        var events = new Dictionary<(string, string, LocalDate), int>();
        foreach (var (audit, at) in union)
        {
            if (EventOf(audit) is { } one)
                events[one] = Math.Max(at, events.GetValueOrDefault(one));
        }

        return union.Where(each => EventOf(each.Audit) is not { } one || events[one] == each.Told)
            .Select(each => each.Audit);
    }

    /// <summary>Null while one of them isn't there: such rows are no duplicates.</summary>
    private static (string Case, string Auditor, LocalDate Day)? EventOf(Audit audit) =>
        audit is { Case: { } of, Auditor: { } by, Completed: { } on } ? (of, by, on) : null;

    /// <summary>Months spell a tag differently; it is the same tag in every table.</summary>
    private static ImmutableArray<Audit> OneSpelling(IEnumerable<Audit> audits)
    {
        var spellings = new Spellings();
        return
        [
            .. audits.Select(audit => audit with
            {
                Theme = spellings.OfAny(audit.Theme),
                Strengths = spellings.Of(audit.Strengths),
                Improvements = spellings.Of(audit.Improvements),
            }),
        ];
    }
}
