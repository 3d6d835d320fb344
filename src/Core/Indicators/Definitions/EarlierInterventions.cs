using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using static Reporting.Indicators.Cohorts;
using static Reporting.Indicators.Define;

namespace Reporting.Indicators.Definitions;

/// <summary>
/// Earlier &amp; meaningful interventions: what referrals, assessments and enquiries led to, and how fast.
/// </summary>
internal static class EarlierInterventions
{
    private static readonly Dated<EarlyHelpAssessment> EarlyHelpCompletions =
        new(lists => lists.EarlyHelp, EarlyHelpAssessment.CompletionColumn, row => row.Completion);

    public static ImmutableArray<Definition> All { get; } =
    [
        ReReferrals.Definition,
        Count("early-help-assessments-completed", of: EarlyHelpCompletions.InMonth),
        Percentage(
            "referrals-nfa",
            of: Events.Referrals.InMonth.Where(
                (referral, _) => IsAnswered(referral.NoFurtherAction),
                new Source(ListNames.Referrals, Referral.NfaColumn)),
            with: (referral, _) => referral.NoFurtherAction == Answer.Yes),
        Percentage(
            "assessments-45-days",
            of: Events.Authorisations.InMonth,
            with: (assessment, month) => month.TookWorkingDays(45, assessment.Start, assessment.Authorisation),
            reads: Columns(ListNames.Assessments, Assessment.StartColumn),
            timescale: new("assessment", CountsWorkingDays: true, Recurs: false, FallsDue: false)),
        Percentage(
            "assessments-nfa",
            of: Events.Authorisations.InMonth.Where(
                (assessment, _) => IsAnswered(assessment.RequiresSupport),
                new Source(ListNames.Assessments, Assessment.SupportColumn)),
            with: (assessment, _) => assessment.RequiresSupport == Answer.No),
        Section47Enquiries.EndedWithNoFurtherAction,
        Section47Enquiries.ConferencesIn15Days,
        Percentage(
            "cp-second-plan",
            of: OnPlan,
            with: (plan, _) => plan.PreviousPlans >= 1,
            reads: Columns(ListNames.ChildProtection, ProtectionPlan.PreviousPlansColumn)),
    ];

    /// <summary>A blank, an unknown code and "unknown" are no answer.</summary>
    private static bool IsAnswered(Answer answer) => answer is Answer.Yes or Answer.No;
}
