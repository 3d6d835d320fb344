using System.Collections.Immutable;
using Reporting.Scrutiny.Bounds;
using Reporting.Scrutiny.Bridges;
using Reporting.Scrutiny.FallsDue;
using Reporting.Scrutiny.Restating;
using Reporting.Workbooks;

namespace Reporting.Scrutiny;

/// <summary>What officers get beside the tables of the public appendix, in the order of the workbook.</summary>
internal static class OfficerSheets
{
    public static ImmutableArray<TableSheet> Of(PaperScope scope) => [.. All.Select(sheet => sheet(scope))];

    private static ImmutableArray<Func<PaperScope, TableSheet>> All { get; } =
    [
        BridgeSheet.Of,
        BoundsSheet.Of,
        DueSheets.ByIndicator,
        DueSheets.ByTeam,
        RestatementLogSheet.Of,
    ];
}
