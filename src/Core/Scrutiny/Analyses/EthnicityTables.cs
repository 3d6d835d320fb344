using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Disclosure.Tables;
using Reporting.Reference;

namespace Reporting.Scrutiny.Analyses;

/// <summary>Children at each stage by ethnicity, as counts that may be published or coarsened.</summary>
internal static class EthnicityTables
{
    private const string AllOthers = "All other ethnic groups";

    private static ImmutableArray<EthnicGroup> GroupsAndNotKnown { get; } =
        [.. Ethnicities.Groups, EthnicGroup.NotKnown];

    /// <summary>Five groups; else three; else three over three months.</summary>
    public static CountSheet Groups(AnalysesScope scope)
    {
        var groups = ByGroup(scope);
        return new CountSheet(
            "Ethnicity",
            "Ethnicity of children at each stage",
            "Ethnic group",
            groups with { Broader = [InThree(groups), InThreeOfQuarter(scope, groups)] })
        {
            Remarks =
            [
                "Children, each once at a stage. Contacts, referrals and assessments are those of the month and count "
                + "children here, rows in the appendix; the other stages are children at the end of the month.",
                "The five groups are those of the 2021 census. Refused or not known: refused, not yet obtained or "
                + "blank.",
            ],
        };
    }

    /// <summary>How many children aged 0 to 17 live in the authority, by the row of any of these tables.</summary>
    public static ImmutableDictionary<string, int?> Population(PopulationOfYear? year) => GroupsAndNotKnown
        .Where(group => group != EthnicGroup.NotKnown)
        .Select(group => (Row: Ethnicities.Words(group), Children: year?.Of(group)))
        .Append((Row: AllOthers, Children: year?.Total - year?.Of(EthnicGroup.White)))
        .ToImmutableDictionary(each => each.Row, each => each.Children, StringComparer.Ordinal);

    /// <summary>
    /// The children of a column whose ethnicity is known; withheld unless those not known and all of them are shown, so
    /// that it tells nothing that they don't.
    /// </summary>
    public static (int? Children, bool IsWithheld) Known(ShownTable shown, int column)
    {
        var notKnown = shown.Table.Rows.IndexOf(Ethnicities.Words(EthnicGroup.NotKnown));
        return (
            shown.Counts[shown.TotalRow][column] - shown.Counts[notKnown][column],
            shown.IsWithheld(shown.TotalRow, column) || shown.IsWithheld(notKnown, column));
    }

    private static CountTable ByGroup(AnalysesScope scope)
    {
        var table = Of(scope, "ethnicity", stage => stage.ChildrenOf(scope));

        // Children and rows are one and the same at month end, so that the appendix tells the totals.
        foreach (var stage in EthnicityStage.All.Where(stage => !stage.IsOfTheMonth))
        {
            table = stage.Indicators is [var indicator]
                ? table.TotalledBy(stage.Name, indicator)
                : table.TiedTo(stage.Name, stage.Indicators);
        }

        // Of events it tells the rows, and some children have several.
        foreach (var stage in EthnicityStage.All.Where(stage => stage.IsOfTheMonth))
            table = table.Within(stage.Name, stage.Indicators[0], scope.CasesOf(stage.Indicators[0])?.Length);
        return table;
    }

    private static CountTable InThree(CountTable groups) => groups.InBroaderRows(
        InThree, "Told in three groups: more groups would tell small numbers.");

    // Children of three months are no sum of months: who was referred in two of them counts once.
    private static CountTable InThreeOfQuarter(AnalysesScope scope, CountTable groups)
    {
        var table = Of(scope, "ethnicity, quarter", stage => stage.ChildrenOf(scope, scope.Quarter)).InBroaderRows(
            InThree,
            $"Told in three groups, contacts, referrals and assessments of {scope.Quarter.ToWords()}: anything finer "
            + "would tell small numbers.");
        var month = InThree(groups);
        return table with
        {
            MadeOf = [.. table.MadeOf, month],
            Ties =
            [
                .. table.Ties,
                .. from stage in EthnicityStage.All
                   where !stage.IsOfTheMonth
                   from row in table.Rows
                   select new CellSum(table.Key(row, stage.Name), [month.Key(row, stage.Name)]),
            ],
        };
    }

    private static CountTable Of(
        AnalysesScope scope, string name, Func<EthnicityStage, ImmutableArray<StageChild>?> childrenOf)
    {
        var stages = EthnicityStage.All.ToDictionary(
            stage => stage.Name,
            stage => childrenOf(stage)?.CountBy(child => Ethnicities.Words(child.Group), StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal);
        return Counts.Table(
            name,
            scope.Month,
            [.. GroupsAndNotKnown.Select(Ethnicities.Words)],
            [.. EthnicityStage.All.Select(stage => stage.Name)],
            (row, stage) => stages[stage]?.GetValueOrDefault(row));
    }

    private static string InThree(string group) =>
        group == Ethnicities.Words(EthnicGroup.White) || group == Ethnicities.Words(EthnicGroup.NotKnown)
            ? group
            : AllOthers;
}
