using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using Reporting.Audits.Register;
using Reporting.Periods;

namespace Reporting.Audits.Allocation;

/// <summary>Why an audit is looked at again by moderators.</summary>
internal enum SampleReason
{
    /// <summary>Every inadequate audit is moderated.</summary>
    Inadequate,

    /// <summary>Its service area had none in the sample.</summary>
    ServiceArea,

    AtRandom,
}

/// <summary>An audit of the month's sample. The audit holds keyed hashes alone.</summary>
internal sealed record SampledAudit(Audit Audit, SampleReason Reason);

/// <summary>The month's dip sample for moderation: every inadequate, one a service area, then at random.</summary>
/// <remarks>
/// Drawn like the allocation: the same audits and seed give the same sample, whatever the order of the rows. Source:
/// audit-cycle.md, Monthly analysis.
/// </remarks>
internal static class DipSample
{
    /// <summary>Seventeen audits a month were moderated in 2022, by all routes together.</summary>
    public const int DefaultSize = 15;

    /// <param name="completed">
    /// Audits completed in the month. Ungraded and moderated ones are passed over: there is nothing to moderate.
    /// </param>
    /// <param name="size">How many at least where there are as many: inadequates and areas may make it more.</param>
    /// <returns>Inadequates, then areas, then the rest; each in the order of the service areas.</returns>
    public static ImmutableArray<SampledAudit> Draw(
        IEnumerable<Audit> completed,
        string seed,
        ReportingMonth period,
        ServiceAreas areas,
        int size = DefaultSize)
    {
        var lots = new Lots(seed, period, "moderation dip sample");
        ImmutableArray<Audit> inOrder =
        [
            .. completed.Where(CanBeModerated).OrderBy(audit => lots.Of(Identity(audit)), StringComparer.Ordinal),
        ];
        ImmutableArray<Audit> inadequate = [.. inOrder.Where(audit => audit.Grade == AuditGrade.Inadequate)];
        var covered = inadequate.Select(audit => audit.ServiceArea).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Audit> ofAreas =
        [
            .. inOrder
                .Where(audit => audit.ServiceArea != ServiceAreas.NotKnown && !covered.Contains(audit.ServiceArea))
                .DistinctBy(audit => audit.ServiceArea, StringComparer.Ordinal),
        ];
        ImmutableArray<Audit> atRandom =
        [
            .. inOrder
                .ExceptBy(
                    inadequate.Concat(ofAreas).Select(audit => audit.Key), audit => audit.Key, StringComparer.Ordinal)
                .Take(size - inadequate.Length - ofAreas.Length),
        ];
        return
        [
            .. Sampled(inadequate, SampleReason.Inadequate, areas),
            .. Sampled(ofAreas, SampleReason.ServiceArea, areas),
            .. Sampled(atRandom, SampleReason.AtRandom, areas),
        ];
    }

    private static bool CanBeModerated(Audit audit) =>
        audit is { Grade: not null, ModeratedGrade: null, Moderated: null };

    // Keyed hashes differ from run to run and may not decide. Audits without an id of their own that say the same of
    // everything else stay in the order of their rows: nobody can tell them apart.
    private static IEnumerable<string> Identity(Audit audit) => audit.Reference is { } reference
        ? [reference]
        :
        [
            "no reference", audit.ServiceArea, audit.Team ?? "", audit.Theme ?? "", $"{audit.Type}", $"{audit.Grade}",
            Iso(audit.Allocated), Iso(audit.Completed),
        ];

    private static string Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private static IEnumerable<SampledAudit> Sampled(
        IEnumerable<Audit> audits, SampleReason reason, ServiceAreas areas) => audits
        .OrderBy(audit => areas.InOrder.IndexOf(audit.ServiceArea))
        .Select(audit => new SampledAudit(audit, reason));
}
