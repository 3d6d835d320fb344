using Reporting.Extracts.Records;

namespace Reporting.Indicators;

/// <summary>The dated lists that several indicators count.</summary>
internal static class Events
{
    public static Dated<Referral> Referrals { get; } =
        new(lists => lists.Referrals, Referral.DateColumn, row => row.Date);

    public static Dated<StrategyDiscussion> StrategyDiscussions { get; } =
        new(lists => lists.StrategyDiscussions, StrategyDiscussion.DateColumn, row => row.Date);

    public static Dated<Section47Outcome> Section47Completions { get; } =
        new(lists => lists.Section47Outcomes, Section47Outcome.CompletionColumn, row => row.Completion)
        {
            Start = row => row.Start,
        };

    /// <summary>Assessments completed: authorised.</summary>
    public static Dated<Assessment> Authorisations { get; } =
        new(lists => lists.Assessments, Assessment.AuthorisationColumn, row => row.Authorisation)
        {
            Start = row => row.Start,
        };
}
