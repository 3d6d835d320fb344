using System.Collections.Immutable;
using Reporting.Indicators;
using Reporting.Reference;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Analyses;

/// <summary>What officers see of ethnicity beside the public table: every code, and service areas.</summary>
internal static class EthnicityOfficerSheets
{
    private const string Blank = "Blank or not a known code";

    private static ImmutableArray<(string? Code, string Words)> Codes { get; } =
    [
        .. Ethnicities.All.Select(each => ((string?)each.Code, $"{each.Code}: {each.Words}")),
        (Ethnicities.Refused, $"{Ethnicities.Refused}: refused"),
        (Ethnicities.NotObtained, $"{Ethnicities.NotObtained}: not yet obtained"),
        (null, Blank),
    ];

    public static CountSheet Detailed(AnalysesScope scope)
    {
        var words = Codes.Where(each => each.Code is not null)
            .ToDictionary(each => each.Code!, each => each.Words, StringComparer.Ordinal);
        var stages = EthnicityStage.All.ToDictionary(
            stage => stage.Name,
            stage => stage.ChildrenOf(scope)?.CountBy(
                    child => words.GetValueOrDefault(child.Code ?? "", Blank), StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal);
        return new CountSheet(
            "Ethnicity_detailed",
            "Ethnicity of children at each stage, every code",
            "Annex A code",
            Counts.Table(
                "ethnicity-detailed",
                scope.Month,
                [.. Codes.Select(each => each.Words)],
                [.. EthnicityStage.All.Select(stage => stage.Name)],
                (row, stage) => stages[stage]?.GetValueOrDefault(row)));
    }

    public static TableSheet ByArea(AnalysesScope scope) => scope.Sheet.Of(
        "Ethnicity_by_area",
        "Ethnicity of children at each stage, by service area",
        [
            Column.Label("Service area", 30),
            Column.Words("Stage", 26),
            .. Groups.Select(group => Column.Numbers(Ethnicities.Words(group), 12)),
            Column.Numbers("Children", 10),
        ],
        [.. EthnicityStage.All.SelectMany(stage => AreasAt(scope, stage))],
        "No child is at any stage, or the lists can't tell",
        "It has a row for each stage and each service area with a child at it; the contacts list names no team.");

    private static ImmutableArray<EthnicGroup> Groups { get; } = [.. Ethnicities.Groups, EthnicGroup.NotKnown];

    private static IEnumerable<ImmutableArray<Cell>> AreasAt(AnalysesScope scope, EthnicityStage stage) =>
        (stage.ChildrenOf(scope) ?? [])
            .GroupBy(child => child.Area, StringComparer.Ordinal)
            .OrderBy(area => area.Key == TeamGroups.NotAllocated)
            .ThenBy(area => area.Key, StringComparer.Ordinal)
            .Select(area => (ImmutableArray<Cell>)
            [
                Cell.Named(area.Key),
                Cell.Of(stage.Name),
                .. Groups.Select(group => Cell.Of(area.Count(child => child.Group == group))),
                Cell.Of(area.Count()),
            ]);
}
