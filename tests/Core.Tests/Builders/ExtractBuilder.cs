using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Periods;

namespace Reporting.Tests.Builders;

/// <summary>
/// One month's lists, written row by row in the council's words. Children are numbers; dates are ISO text.
/// </summary>
internal sealed partial class ExtractBuilder(ReportingMonth period)
{
    private readonly Dictionary<string, List<object>> rows = [];
    private readonly HashSet<string> missing = [];
    private readonly Dictionary<string, ImmutableHashSet<string>> missingColumns = [];
    private readonly ChildRegister children = new();
    private int lastRow = 1;

    /// <summary>No file of the month holds this list.</summary>
    public ExtractBuilder Without(string list)
    {
        missing.Add(list);
        return this;
    }

    public ExtractBuilder WithoutColumn(string list, string column)
    {
        missingColumns[list] = missingColumns.GetValueOrDefault(list, []).Add(column);
        return this;
    }

    public MonthExtract Build()
    {
        var origins = new List<TableOrigin>();
        return new MonthExtract(period, children)
        {
            Contacts = List<Contact>(ListNames.Contacts),
            EarlyHelp = List<EarlyHelpAssessment>(ListNames.EarlyHelp),
            Referrals = List<Referral>(ListNames.Referrals),
            Assessments = List<Assessment>(ListNames.Assessments),
            Conferences = List<Conference>(ListNames.Conferences),
            ChildrenInNeed = List<ChildInNeed>(ListNames.ChildrenInNeed),
            ProtectionPlans = List<ProtectionPlan>(ListNames.ChildProtection),
            CarePeriods = List<CarePeriod>(ListNames.ChildrenInCare),
            CareLeavers = List<CareLeaver>(ListNames.CareLeavers),
            EarlyHelpReferrals = List<EarlyHelpReferral>(ListNames.EarlyHelpReferrals),
            StrategyDiscussions = List<StrategyDiscussion>(ListNames.StrategyDiscussions),
            Section47Outcomes = List<Section47Outcome>(ListNames.Section47Outcomes),
            Supervision = List<SupervisionRecord>(ListNames.Supervision),
            SupervisionExemptions = List<SupervisionExemption>(ListNames.SupervisionExemptions),
            PreviousPlans = List<PreviousPlan>(ListNames.PreviousPlans),
            CoreGroups = List<CoreGroup>(ListNames.CoreGroups),
            InitialHealthAssessments = List<InitialHealthAssessment>(ListNames.InitialHealthAssessments),
            Plans = List<LatestPlan>(ListNames.Plans),
            VisitFrequencies = List<AgreedVisitFrequency>(ListNames.VisitFrequency),
            PlacementDistances = List<PlacementDistance>(ListNames.PlacementDistance),
            Teams = List<Team>(ListNames.Teams),
            Origins = [.. ListsInOrder.Select(list => new TableOrigin(list, $"{list}.xlsx", list, 1))],
        };
    }

    private static ImmutableArray<string> ListsInOrder { get; } =
    [
        ListNames.Contacts, ListNames.EarlyHelp, ListNames.Referrals, ListNames.Assessments, ListNames.Conferences,
        ListNames.ChildrenInNeed, ListNames.ChildProtection, ListNames.ChildrenInCare, ListNames.CareLeavers,
        ListNames.EarlyHelpReferrals, ListNames.StrategyDiscussions, ListNames.Section47Outcomes, ListNames.Supervision,
        ListNames.SupervisionExemptions, ListNames.PreviousPlans, ListNames.CoreGroups,
        ListNames.InitialHealthAssessments, ListNames.Plans, ListNames.VisitFrequency, ListNames.PlacementDistance,
        ListNames.Teams,
    ];

    private ListOf<T> List<T>(string name) where T : notnull => new(name)
    {
        IsPresent = !missing.Contains(name),
        Rows = missing.Contains(name) ? [] : [.. rows.GetValueOrDefault(name, []).Cast<T>()],
        MissingColumns = missingColumns.GetValueOrDefault(name, []),
    };

    private ExtractBuilder Add(string list, object row)
    {
        if (!rows.TryGetValue(list, out var known))
            rows.Add(list, known = []);
        known.Add(row);
        return this;
    }

    private int Child(int child) => children.NumberOf(FormattableString.Invariant($"SYN-{child:000000}"));

    private RowOrigin Origin(string list) => new(ListsInOrder.IndexOf(list), ++lastRow);
}
