using System.Collections.Immutable;
using Reporting.Extracts.Records;
using static Reporting.Indicators.Define;

namespace Reporting.Indicators.Definitions;

/// <summary>Context of demand: what came in and what was finished in the month.</summary>
internal static class ContextOfDemand
{
    private static readonly Dated<Contact> Contacts = new(lists => lists.Contacts, Contact.DateColumn, row => row.Date);

    private static readonly Dated<EarlyHelpReferral> EarlyHelpReferrals =
        new(lists => lists.EarlyHelpReferrals, EarlyHelpReferral.DateColumn, row => row.Date);

    private static readonly Dated<EarlyHelpAssessment> EarlyHelpStarts =
        new(lists => lists.EarlyHelp, EarlyHelpAssessment.StartColumn, row => row.Start);

    public static ImmutableArray<Definition> All { get; } =
    [
        Count("contacts", of: Contacts.InMonth),
        Count("early-help-referrals", of: EarlyHelpReferrals.InMonth),
        Count("early-help-assessments-started", of: EarlyHelpStarts.InMonth),
        Count("referrals", of: Events.Referrals.InMonth),
        Count("strategy-discussions", of: Events.StrategyDiscussions.InMonth),
        Count("section-47-completed", of: Events.Section47Completions.InMonth),
        Count("assessments-completed", of: Events.Authorisations.InMonth),
    ];
}
