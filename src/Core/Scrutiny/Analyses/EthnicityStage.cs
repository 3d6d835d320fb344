using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Extracts;
using Reporting.Indicators;
using Reporting.Reference;

namespace Reporting.Scrutiny.Analyses;

/// <summary>A stage of a child's way through the service, and the indicators whose children are at it.</summary>
/// <param name="List">Whose column Ethnicity tells the child's.</param>
/// <param name="IsOfTheMonth">Children to whom it happened in the month; false: children of the month's end.</param>
internal sealed record EthnicityStage(
    string Name, string List, ImmutableArray<string> Indicators, bool IsOfTheMonth)
{
    public static ImmutableArray<EthnicityStage> All { get; } =
    [
        new("Contacts", ListNames.Contacts, ["contacts"], IsOfTheMonth: true),
        new("Referrals", ListNames.Referrals, ["referrals"], IsOfTheMonth: true),
        new("Assessments completed", ListNames.Assessments, ["assessments-completed"], IsOfTheMonth: true),
        new("Child in need plans", ListNames.ChildrenInNeed, ["cin-plans", "cin-plans-cwd"], IsOfTheMonth: false),
        new("Child protection plans", ListNames.ChildProtection, ["cp-plans"], IsOfTheMonth: false),
        new("In care", ListNames.ChildrenInCare, ["cla"], IsOfTheMonth: false),
        new("Care leavers", ListNames.CareLeavers, ["care-leavers"], IsOfTheMonth: false),
    ];

    /// <summary>Each child at the stage once; null where the lists can't tell.</summary>
    public ImmutableArray<StageChild>? ChildrenOf(AnalysesScope scope) =>
        Children(scope, Indicators.Select(scope.CasesOf));

    /// <summary>Likewise of several months: what stands at month end is that of the last.
    /// </summary>
    public ImmutableArray<StageChild>? ChildrenOf(AnalysesScope scope, AuditWindow months) => IsOfTheMonth
        ? Children(scope, Indicators.SelectMany(indicator =>
            months.Months.Select(month => scope.CasesOf(indicator, month))))
        : ChildrenOf(scope);

    private ImmutableArray<StageChild>? Children(
        AnalysesScope scope, IEnumerable<ImmutableArray<Case>?> indicators)
    {
        var cases = new List<Case>();
        foreach (var indicator in indicators)
        {
            if (indicator is not { } known)
                return null;
            cases.AddRange(known);
        }

        return LacksColumn(scope) ? null : [.. cases.GroupBy(one => one.Child).Select(rows => ChildOf(scope, rows))];
    }

    // Of several rows of a child at a stage one that names a group speaks before one that doesn't, then the latest.
    private static StageChild ChildOf(AnalysesScope scope, IEnumerable<Case> rows)
    {
        var (one, code) = rows
            .Select(one => (Case: one, scope.RowOf(one)?.Ethnicity))
            .OrderBy(each => Ethnicities.GroupOf(each.Ethnicity) == EthnicGroup.NotKnown)
            .ThenByDescending(each => each.Case.DecidedOn)
            .ThenBy(each => each.Ethnicity, StringComparer.Ordinal)
            .ThenBy(each => scope.AreaOf(each.Case), StringComparer.Ordinal)
            .First();
        return new StageChild(code, Ethnicities.GroupOf(code), scope.AreaOf(one));
    }

    private bool LacksColumn(AnalysesScope scope) => scope.Cases?.Lists is { } lists && (List switch
    {
        ListNames.Contacts => lists.Contacts.MissingColumns,
        ListNames.Referrals => lists.Referrals.MissingColumns,
        ListNames.Assessments => lists.Assessments.MissingColumns,
        ListNames.ChildrenInNeed => lists.ChildrenInNeed.MissingColumns,
        ListNames.ChildProtection => lists.ProtectionPlans.MissingColumns,
        ListNames.ChildrenInCare => lists.CarePeriods.MissingColumns,
        _ => lists.CareLeavers.MissingColumns,
    }).Contains(AnnexARow.EthnicityColumn);
}

/// <summary>A child at a stage.</summary>
/// <param name="Code">Annex A's code; null: blank or unknown.</param>
internal sealed record StageChild(string? Code, EthnicGroup Group, string Area);
