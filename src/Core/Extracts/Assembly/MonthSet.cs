using System.Collections.Immutable;
using Reporting.Extracts.Mapping;
using Reporting.Extracts.Tables;
using Reporting.Periods;

namespace Reporting.Extracts.Assembly;

/// <summary>Turns a month's tables into typed records, with one register of children over all of them.</summary>
internal sealed class MonthSet
{
    private readonly ChildRegister children = new();
    private readonly ILookup<string, (ListTable Table, int Place)> tables;
    private readonly ImmutableArray<TableOrigin> origins;

    /// <param name="tables">The tables that count, each row once.</param>
    public MonthSet(IReadOnlyList<ListTable> tables)
    {
        origins = [.. tables.Select(table => table.Origin)];
        this.tables = tables.Select((table, place) => (table, place))
            .ToLookup(pair => pair.table.List.Name, StringComparer.Ordinal);
    }

    public MonthExtract ToExtract(ReportingMonth period) => new(period, children)
    {
        Origins = origins,
        Contacts = List(ListNames.Contacts, ListsOneToFive.Contact),
        EarlyHelp = List(ListNames.EarlyHelp, ListsOneToFive.EarlyHelp),
        Referrals = List(ListNames.Referrals, ListsOneToFive.Referral),
        Assessments = List(ListNames.Assessments, ListsOneToFive.Assessment),
        Conferences = List(ListNames.Conferences, ListsOneToFive.Conference),
        ChildrenInNeed = List(ListNames.ChildrenInNeed, ListsSixToNine.ChildInNeed),
        ProtectionPlans = List(ListNames.ChildProtection, ListsSixToNine.ProtectionPlan),
        CarePeriods = List(ListNames.ChildrenInCare, ListsSixToNine.CarePeriod),
        CareLeavers = List(ListNames.CareLeavers, ListsSixToNine.CareLeaver),
        EarlyHelpReferrals = List(ListNames.EarlyHelpReferrals, LocalLists.EarlyHelpReferral),
        StrategyDiscussions = List(ListNames.StrategyDiscussions, LocalLists.StrategyDiscussion),
        Section47Outcomes = List(ListNames.Section47Outcomes, LocalLists.Section47Outcome),
        Supervision = List(ListNames.Supervision, LocalLists.Supervision),
        SupervisionExemptions = List(ListNames.SupervisionExemptions, LocalLists.SupervisionExemption),
        PreviousPlans = List(ListNames.PreviousPlans, LocalLists.PreviousPlan),
        CoreGroups = List(ListNames.CoreGroups, LocalLists.CoreGroup),
        InitialHealthAssessments = List(ListNames.InitialHealthAssessments, LocalLists.InitialHealthAssessment),
        Plans = List(ListNames.Plans, LocalLists.Plan),
        VisitFrequencies = List(ListNames.VisitFrequency, LocalLists.VisitFrequency),
        PlacementDistances = List(ListNames.PlacementDistance, LocalLists.PlacementDistance),
        Teams = List(ListNames.Teams, LocalLists.Team),
        Caveats = List(ListNames.Caveats, LocalLists.Caveat),
        Audits = List(ListNames.Audits, AuditRows.Audit),
        Complaints = List(ListNames.Complaints, QualityRows.Complaint),
        Escalations = List(ListNames.Escalations, QualityRows.Escalation),
        Commentary = List(ListNames.Commentary, QualityRows.Commentary),
        Recommendations = List(ListNames.Recommendations, QualityRows.Recommendation),
    };

    /// <summary>A sheet without rows takes no column from the others.</summary>
    private static ImmutableHashSet<string> MissingColumns(IReadOnlyCollection<ListTable> tables)
    {
        var filled = tables.Any(table => table.RowsRead > 0) ? tables.Where(table => table.RowsRead > 0) : tables;
        return filled.Aggregate(
            ImmutableHashSet<string>.Empty, (all, table) => all.Union(table.MissingColumns));
    }

    private ListOf<T> List<T>(string name, Func<RowValues, T?> record)
        where T : class
    {
        var rows = ImmutableArray.CreateBuilder<T>();
        foreach (var (table, place) in tables[name])
        {
            foreach (var row in table.Rows)
            {
                var child = table.List.IsAboutChildren ? children.NumberOf(table.IdOf(row)!) : 0;
                if (record(new RowValues(table, row, child, new RowOrigin(place, row.Number))) is { } made)
                    rows.Add(made);
            }
        }

        return new ListOf<T>(name)
        {
            IsPresent = tables.Contains(name),
            Rows = rows.ToImmutable(),
            MissingColumns = MissingColumns([.. tables[name].Select(pair => pair.Table)]),
            SetAside = tables[name].Sum(pair => pair.Table.SetAside),
        };
    }
}
