using System.Collections.Immutable;
using NodaTime;
using Reporting.Audits.Analysis;
using Reporting.Audits.Register;
using Reporting.Extracts;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Audits.Clocks;

/// <summary>The clocks of audits, done and running, on the day they are read.</summary>
/// <remarks>
/// A clock that has not started (an update before the escalation) isn't there. Source: audit-cycle.md, The month;
/// Inadequate and requires improvement.
/// </remarks>
internal sealed class AuditClocks(AuditSettings settings, ClockDays days, ClockOwners owners, LocalDate asOf)
{
    public const string Confirmed = "Inadequate, confirmed by moderation";
    public const string NotYetModerated = "Inadequate, not yet moderated";

    private const int DaysToFirstUpdate = 3;

    /// <summary>In the order of an audit's life.</summary>
    public ImmutableArray<Clock> Of(Audit audit)
    {
        var read = AuditAsOf.Read(audit, asOf);
        return [.. OfTheMonth(read), .. OfConcern(read), .. OfInadequate(read), .. OfAction(read)];
    }

    private IEnumerable<Clock> OfTheMonth(Audit audit)
    {
        if (Completion.DueDayOf(audit, settings) is { } due)
            yield return Clock(audit, ClockRule.AuditDue, owners.AuditorOf(audit), due, audit.Completed);
        if (audit.Completed is not { } completed)
            yield break;
        // An audit that is late has its own 6th: the one before it came and went without an audit.
        var next = ReportingMonth.Of(completed).Next;
        var bySixth = new LocalDate(next.Year, next.Month, settings.OversightDay);
        yield return Clock(audit, ClockRule.Oversight, owners.LeadOf(audit), bySixth, audit.Oversight);
        yield return Clock(audit, ClockRule.Upload, owners.AuditorOf(audit), bySixth, audit.Uploaded);
        if (audit.Disputed == Answer.Yes)
            yield return Clock(audit, ClockRule.Dispute, owners.LeadOf(audit), bySixth, audit.DisputeSettled);
    }

    // Where no date says since when, at once is the day of reading.
    private IEnumerable<Clock> OfConcern(Audit audit) => audit.ImmediateConcern != Answer.Yes
        ? []
        :
        [
            Clock(
                audit, ClockRule.ImmediateConcern, owners.AuditorOf(audit),
                audit.Completed ?? audit.Escalated ?? asOf, audit.Escalated),
        ];

    private IEnumerable<Clock> OfInadequate(Audit audit)
    {
        if (BasisOf(audit) is not { } basis)
            yield break;
        // Escalated is what moderation has confirmed: until then nobody is late with it.
        if (audit.ModeratedGrade is not null)
        {
            yield return Clock(audit, ClockRule.Escalation, ClockOwners.QualityAssurance,
                audit.Moderated ?? audit.Completed ?? audit.Escalated ?? asOf, audit.Escalated) with
            { Because = basis };
        }

        if (audit.Escalated is not { } escalated)
            yield break;
        var lead = owners.LeadOf(audit);
        yield return Clock(audit, ClockRule.ThreeDayUpdate, lead, days.DaysAfter(escalated, DaysToFirstUpdate),
            audit.ThreeDayUpdate) with
        { Because = basis };
        yield return Clock(audit, ClockRule.OneWeekUpdate, lead, days.WeekAfter(escalated), audit.OneWeekUpdate)
            with
        { Because = basis };
        yield return Clock(audit, ClockRule.ReAudit, ClockOwners.QualityAssurance, days.MonthAfter(escalated),
            audit.ReAudited) with
        { Because = basis };
    }

    // The service lead tracks remedial actions of what requires improvement; what is inadequate needs them no less.
    private IEnumerable<Clock> OfAction(Audit audit) =>
        (audit.ModeratedGrade ?? audit.Grade) is AuditGrade.RequiresImprovement or AuditGrade.Inadequate
        && audit.ActionDue is { } due
            ? [Clock(audit, ClockRule.RemedialAction, owners.LeadOf(audit), due, audit.ActionDone)]
            : [];

    /// <summary>Null: not inadequate, or moderation found it better.</summary>
    private static string? BasisOf(Audit audit) => (audit.ModeratedGrade, audit.Grade) switch
    {
        (AuditGrade.Inadequate, _) => Confirmed,
        (null, AuditGrade.Inadequate) => NotYetModerated,
        _ => null,
    };

    private Clock Clock(Audit audit, ClockRule rule, string owner, LocalDate due, LocalDate? done) => new(
        audit.Key, audit.Reference, rule.Id, owner, audit.ServiceArea, due, done, days.Past(due, done ?? asOf));
}
