using System.Collections.Immutable;
using Reporting.Audits.Analysis;
using Reporting.Disclosure;
using Reporting.Reference;

namespace Reporting.Scrutiny.Analyses;

/// <summary>Children at each stage by ethnicity, as counts that may be published or coarsened.</summary>
internal static class EthnicityTables
{
    private const string AllOthers = "All other ethnic groups";

    private static ImmutableArray<EthnicGroup> GroupsAndNotKnown { get; } =
        [.. Ethnicities.Groups, EthnicGroup.NotKnown];

    /// <summary>Five groups; else three; else three over three months.</summary>
    public static CountSheet Groups(AnalysesScope scope) => new(
        "Ethnicity",
        "Ethnicity of children at each stage",
        "Ethnic group",
        ByGroup(scope) with { Broader = [Coarse(scope), CoarseOfQuarter(scope)] })
    {
        Remarks =
        [
            "Children, each once at a stage. Contacts, referrals and assessments are those of the month; the other "
            + "stages are children at the end of the month. Contacts, referrals and assessments count children here "
            + "and rows in the appendix.",
            "The five groups are those of the 2021 census. Refused or not known: refused, not yet obtained or blank.",
        ],
    };

    /// <summary>How many children aged 0 to 17 live in the authority, by the row of any of these tables.</summary>
    public static ImmutableDictionary<string, int?> Population(PopulationOfYear? year) => GroupsAndNotKnown
        .Where(group => group != EthnicGroup.NotKnown)
        .Select(group => (Row: Ethnicities.Words(group), Children: year?.Of(group)))
        .Append((Row: AllOthers, Children: year?.Total - year?.Of(EthnicGroup.White)))
        .ToImmutableDictionary(each => each.Row, each => each.Children, StringComparer.Ordinal);

    private static CountTable ByGroup(AnalysesScope scope) =>
        Of(scope, "ethnicity", Ethnicities.Words, stage => stage.ChildrenOf(scope));

    private static CountTable Coarse(AnalysesScope scope) =>
        Of(scope, "ethnicity-coarse", CoarseWords, stage => stage.ChildrenOf(scope)) with
        {
            Coarsened = "Told in three groups: more groups would tell small numbers.",
        };

    private static CountTable CoarseOfQuarter(AnalysesScope scope) =>
        Of(scope, "ethnicity-coarse-quarter", CoarseWords, stage => stage.ChildrenOf(scope, scope.Quarter)) with
        {
            Coarsened = "Told in three groups, contacts, referrals and assessments of "
                + $"{scope.Quarter.ToWords()}: anything finer would tell small numbers.",
        };

    private static CountTable Of(
        AnalysesScope scope,
        string name,
        Func<EthnicGroup, string> rowOf,
        Func<EthnicityStage, ImmutableArray<StageChild>?> childrenOf)
    {
        var stages = EthnicityStage.All.ToDictionary(
            stage => stage.Name,
            stage => childrenOf(stage)?.CountBy(child => rowOf(child.Group), StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal);
        return Counts.Table(
            name,
            scope.Month,
            [.. GroupsAndNotKnown.Select(rowOf).Distinct(StringComparer.Ordinal)],
            [.. EthnicityStage.All.Select(stage => stage.Name)],
            (row, stage) => stages[stage]?.GetValueOrDefault(row)).TotalledBy(
            [
                // Rows and children are one and the same at these stages, so that the appendix tells the total.
                .. EthnicityStage.All.Where(stage => stage is { IsOfTheMonth: false, Indicators.Length: 1 })
                    .Select(stage => (stage.Name, stage.Indicators[0])),
            ]);
    }

    private static string CoarseWords(EthnicGroup group) =>
        group is EthnicGroup.White or EthnicGroup.NotKnown ? Ethnicities.Words(group) : AllOthers;
}
