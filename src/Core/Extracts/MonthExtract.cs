using System.Collections.Immutable;
using Reporting.Audits.Register;
using Reporting.Checks;
using Reporting.Extracts.Records;
using Reporting.Periods;
using Reporting.Reference;

namespace Reporting.Extracts;

/// <summary>
/// One month's set as typed records: what the indicators read. Values only; no file is open behind it.
/// </summary>
public sealed record MonthExtract(ReportingMonth Period, ChildRegister Children)
{
    public ImmutableArray<TableOrigin> Origins { get; init; } = [];

    public ListOf<Contact> Contacts { get; init; } = new(ListNames.Contacts);

    public ListOf<EarlyHelpAssessment> EarlyHelp { get; init; } = new(ListNames.EarlyHelp);

    public ListOf<Referral> Referrals { get; init; } = new(ListNames.Referrals);

    public ListOf<Assessment> Assessments { get; init; } = new(ListNames.Assessments);

    public ListOf<Conference> Conferences { get; init; } = new(ListNames.Conferences);

    public ListOf<ChildInNeed> ChildrenInNeed { get; init; } = new(ListNames.ChildrenInNeed);

    public ListOf<ProtectionPlan> ProtectionPlans { get; init; } = new(ListNames.ChildProtection);

    public ListOf<CarePeriod> CarePeriods { get; init; } = new(ListNames.ChildrenInCare);

    public ListOf<CareLeaver> CareLeavers { get; init; } = new(ListNames.CareLeavers);

    public ListOf<EarlyHelpReferral> EarlyHelpReferrals { get; init; } = new(ListNames.EarlyHelpReferrals);

    public ListOf<StrategyDiscussion> StrategyDiscussions { get; init; } = new(ListNames.StrategyDiscussions);

    public ListOf<Section47Outcome> Section47Outcomes { get; init; } = new(ListNames.Section47Outcomes);

    public ListOf<SupervisionRecord> Supervision { get; init; } = new(ListNames.Supervision);

    public ListOf<SupervisionExemption> SupervisionExemptions { get; init; } = new(ListNames.SupervisionExemptions);

    public ListOf<PreviousPlan> PreviousPlans { get; init; } = new(ListNames.PreviousPlans);

    public ListOf<CoreGroup> CoreGroups { get; init; } = new(ListNames.CoreGroups);

    public ListOf<InitialHealthAssessment> InitialHealthAssessments { get; init; } =
        new(ListNames.InitialHealthAssessments);

    public ListOf<LatestPlan> Plans { get; init; } = new(ListNames.Plans);

    public ListOf<AgreedVisitFrequency> VisitFrequencies { get; init; } = new(ListNames.VisitFrequency);

    public ListOf<PlacementDistance> PlacementDistances { get; init; } = new(ListNames.PlacementDistance);

    /// <summary>The teams list of the period, else the authority's reference one.</summary>
    public ListOf<Team> Teams { get; init; } = new(ListNames.Teams);

    /// <summary>Words of the period's own to print with figures; rows that name no indicator are left out.</summary>
    public ListOf<Caveat> Caveats { get; init; } = new(ListNames.Caveats);

    /// <summary>The audit register as it was sent: read it through <see cref="QualityReader"/>.</summary>
    public ListOf<AuditRow> Audits { get; init; } = new(ListNames.Audits);

    public ListOf<ComplaintRow> Complaints { get; init; } = new(ListNames.Complaints);

    public ListOf<EscalationRow> Escalations { get; init; } = new(ListNames.Escalations);

    public ListOf<CommentaryRow> Commentary { get; init; } = new(ListNames.Commentary);

    public ListOf<RecommendationRow> Recommendations { get; init; } = new(ListNames.Recommendations);

    /// <summary>The rows of Lists 1 to 9, which carry the child's particulars.</summary>
    internal IEnumerable<AnnexARow> AnnexARows() =>
    [
        .. Contacts.Rows, .. EarlyHelp.Rows, .. Referrals.Rows, .. Assessments.Rows, .. Conferences.Rows,
        .. ChildrenInNeed.Rows, .. ProtectionPlans.Rows, .. CarePeriods.Rows, .. CareLeavers.Rows,
    ];

    /// <summary>The rows of local lists about children; audits and reports about quality are none.</summary>
    internal IEnumerable<ListRow> LocalRows() =>
    [
        .. EarlyHelpReferrals.Rows, .. StrategyDiscussions.Rows, .. Section47Outcomes.Rows, .. Supervision.Rows,
        .. SupervisionExemptions.Rows, .. PreviousPlans.Rows, .. CoreGroups.Rows, .. InitialHealthAssessments.Rows,
        .. Plans.Rows, .. VisitFrequencies.Rows, .. PlacementDistances.Rows,
    ];

    /// <summary>Rows of an Annex A list or a local list of children that were set aside; 0 for other lists.</summary>
    internal int SetAsideOf(string list) => list switch
    {
        ListNames.Contacts => Contacts.SetAside,
        ListNames.EarlyHelp => EarlyHelp.SetAside,
        ListNames.Referrals => Referrals.SetAside,
        ListNames.Assessments => Assessments.SetAside,
        ListNames.Conferences => Conferences.SetAside,
        ListNames.ChildrenInNeed => ChildrenInNeed.SetAside,
        ListNames.ChildProtection => ProtectionPlans.SetAside,
        ListNames.ChildrenInCare => CarePeriods.SetAside,
        ListNames.CareLeavers => CareLeavers.SetAside,
        ListNames.Section47Outcomes => Section47Outcomes.SetAside,
        _ => 0,
    };

    /// <summary>The finding with the list, file, sheet and row of the record it speaks of.</summary>
    internal Finding Locate(Finding finding, RowOrigin origin) => origin.Table >= Origins.Length
        ? finding with { Row = origin.Row }
        : finding with
        {
            List = Origins[origin.Table].List,
            File = Origins[origin.Table].File,
            Sheet = Origins[origin.Table].Sheet is { Length: > 0 } sheet ? sheet : null,
            Row = origin.Row,
        };
}
