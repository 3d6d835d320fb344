using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Workbooks;

namespace Reporting.Scrutiny.Analyses;

/// <summary>What officers see of re-referrals beside the public tables: shares by service area and source.</summary>
internal static class ReReferralOfficerSheets
{
    public static IEnumerable<TableSheet> Of(AnalysesScope scope, ReReferrals referrals)
    {
        var cases = scope.CasesOf(ReReferrals.Indicator);
        yield return Sheet(
            scope, "Re_referrals_by_area", "Re-referrals, by service area", "Service area",
            cases, scope.AreasOf(cases ?? []), scope.AreaOf, referrals);
        yield return Sheet(
            scope, "Re_referrals_by_source", "Re-referrals, by source", "Source",
            cases, ReferralSources.All,
            one => ReferralSources.Of((scope.RowOf(one) as Referral)?.SourceCode), referrals);
    }

    private static TableSheet Sheet(
        AnalysesScope scope,
        string tab,
        string subject,
        string label,
        ImmutableArray<Case>? cases,
        ImmutableArray<string> groups,
        Func<Case, string> groupOf,
        ReReferrals referrals)
    {
        return scope.Sheet.Of(
            tab,
            subject,
            [
                Column.Label(label, 40),
                Column.Numbers("Referrals", 11),
                Column.Numbers("Re-referrals", 12),
                Column.Numbers("Re-referrals (% of referrals)", 13),
                Column.Numbers("Of them within 3 months", 12),
                Column.Numbers("Of them after no further action", 13),
                Column.Numbers("Of them suspected moves", 12),
            ],
            cases is null ? [] : [.. groups.Select(group => Row(group, each => groupOf(each) == group)),
                Row(CountTable.TotalLabel, _ => true)],
            "The lists can't tell",
            "Referrals of one child on one day are one, as the indicator counts them.");

        ImmutableArray<Cell> Row(string name, Func<Case, bool> isIn)
        {
            var early = Bands.BetweenReferrals.Words.Take(2);
            var all = cases!.Value.Count(isIn);
            var again = referrals.All!.Value.Where(each => isIn(each.Case)).ToList();
            return
            [
                Cell.Named(name),
                Cell.Of(all),
                Cell.Of(again.Count),
                ShareCells.Percent(again.Count, all),
                Cell.Of(again.Count(each => early.Contains(each.Gap, StringComparer.Ordinal))),
                Cell.Of(again.Count(each => each.LastOutcome == ReReferrals.NoFurtherAction)),
                Cell.Of(again.Count(each => each.IsSuspected)),
            ];
        }
    }
}
