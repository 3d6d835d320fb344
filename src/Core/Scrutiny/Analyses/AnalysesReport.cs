using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Disclosure.Tables;
using Reporting.Indicators;
using Reporting.Performance;
using Reporting.Periods;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Analyses;

/// <summary>The other analyses that the scrutiny panel asked for. Source: scrutiny.md.</summary>
internal static class AnalysesReport
{
    public const string Name = "analyses";

    /// <summary>Who gets the lists of children.</summary>
    public const string Audience = "performance-team";

    /// <summary>Without the month's lists there is next to nothing to analyse.</summary>
    public static bool IsExpected(PaperScope paper) => paper.Cases is not null;

    public static Paper Make(PaperScope paper)
    {
        var scope = new AnalysesScope(paper);
        var (plans, referrals) = (new RepeatPlans(scope), new ReReferrals(scope));
        return new Paper
        {
            Public = Public(scope, plans, referrals),
            Officer = AnalysesWorkbook.Of(scope, Edition.Officer, [.. Officer(scope, plans, referrals)]),
            Exempt = paper.Cases is null
                ? []
                :
                [
                    new ExemptPaper(Audience, AnalysesWorkbook.Of(
                        scope, Edition.Exempt, [.. ListedChildren.Of(scope, plans, referrals)])),
                ],
        };
    }

    /// <summary>Tables of counts print no indicators: their totals are known from these.</summary>
    public static PrintedParts Prints(Indicator indicator, ReportingMonth month, ReportingMonth of) =>
        EntrantsAndExits.Prints(indicator, month, of);

    private static PublicReport Public(AnalysesScope scope, RepeatPlans plans, ReReferrals referrals)
    {
        var disclosure = scope.Paper.Disclosure;
        var sheets = Counted(scope, plans, referrals);
        var figures = disclosure.Protect(scope.Paper.Figures);
        var content = disclosure.After(figures.Cells).Protect([.. sheets.Select(sheet => sheet.Table)]).And(figures);
        return PublicReport.Of(content, shown => AnalysesWorkbook.Of(
            scope, Edition.Public, [.. Public(scope, sheets, shown.One, shown.Other)]));
    }

    /// <summary>The tables of counts of the public edition, in the order of the workbook.</summary>
    public static ImmutableArray<CountSheet> Counted(AnalysesScope scope, RepeatPlans plans, ReReferrals referrals)
    {
        var handovers = new HandoverTables(scope);
        return
        [
            EthnicityTables.Groups(scope),
            .. new RepeatPlanTables(scope, plans).All,
            .. new ReReferralTables(scope, referrals).All,
            new FileCheckTables(scope).Public,
            handovers.GradesSheet,
            handovers.JudgementsSheet,
        ];
    }

    private static IEnumerable<TableSheet> Public(
        AnalysesScope scope,
        ImmutableArray<CountSheet> sheets,
        ImmutableArray<ShownTable> shown,
        PerformanceFigures figures) =>
    [
        sheets[0].Of(scope, shown[0]),
        EthnicityComparedSheet.Of(scope, shown[0]),
        .. sheets.Zip(shown).Skip(1).Select(each => each.First.Of(scope, each.Second)),
        .. EntrantsAndExits.ThirteenMonths(figures),
    ];

    private static IEnumerable<TableSheet> Officer(AnalysesScope scope, RepeatPlans plans, ReReferrals referrals)
    {
        var ethnicity = EthnicityTables.Groups(scope);
        var handovers = new HandoverTables(scope);
        return
        [
            ethnicity.Of(scope),
            EthnicityComparedSheet.Of(scope, ShownTables.Open(ethnicity.Table)),
            EthnicityOfficerSheets.Detailed(scope).Of(scope),
            EthnicityOfficerSheets.ByArea(scope),
            .. new RepeatPlanTables(scope, plans).All.Select(sheet => sheet.Of(scope)),
            .. RepeatPlanOfficerSheets.Of(scope, plans),
            .. new ReReferralTables(scope, referrals).All.Select(sheet => sheet.Of(scope)),
            .. ReReferralOfficerSheets.Of(scope, referrals),
            .. new FileCheckTables(scope).Officer,
            handovers.GradesSheet.Of(scope),
            handovers.JudgementsSheet.Of(scope),
            handovers.ByArea(),
            .. EntrantsAndExits.ThirteenMonths(scope.Paper.Figures),
            .. EntrantsAndExits.Officer(scope),
        ];
    }
}
