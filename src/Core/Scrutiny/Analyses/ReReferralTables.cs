using System.Collections.Immutable;
using Reporting.Disclosure;

namespace Reporting.Scrutiny.Analyses;

/// <summary>Re-referrals as counts that may be published or coarsened: each table adds up to the indicator.</summary>
internal sealed class ReReferralTables(AnalysesScope scope, ReReferrals referrals)
{
    private const string Column = "Re-referrals";
    private const string Within3Months = "Within 3 months";
    private const string After3Months = "More than 3 to 12 months";
    private const string Suspected = "Suspected of being a move between teams";
    private const string NotSuspected = "Not suspected";

    /// <summary>In the order of the workbook.</summary>
    public ImmutableArray<CountSheet> All => [HowSoon, LastOutcome, Source, Suspects];

    public CountSheet HowSoon => Sheet(
        "Re_referrals_how_soon",
        "How soon children were referred again",
        "After the referral before",
        new("re-referrals-gap", [.. Bands.BetweenReferrals.Words, ReReferral.NotInList], each => each.Gap),
        new("re-referrals-gap-coarse", [Within3Months, After3Months, ReReferral.NotInList], CoarseGap)
        {
            Coarsened = "Told in two bands: more would tell small numbers.",
        });

    public CountSheet LastOutcome => Sheet(
        "Re_referrals_last_outcome",
        "What became of the referral before",
        "Outcome of the referral before",
        new(
            "re-referrals-outcome",
            [
                ReReferrals.NoFurtherAction, ReReferrals.FurtherAction, ReReferrals.NotAnswered, ReReferral.NotInList,
            ],
            each => each.LastOutcome));

    public CountSheet Source => Sheet(
        "Re_referrals_source",
        "Who referred children again",
        "Source",
        new("re-referrals-source", ReferralSources.All, each => ReferralSources.Of(each.Row.SourceCode)),
        new(
            "re-referrals-source-coarse",
            ReferralSources.Broad,
            each => ReferralSources.BroadOf(each.Row.SourceCode))
        {
            Coarsened = "The smaller sources are told together: one by one they would tell small numbers.",
        });

    public CountSheet Suspects => Sheet(
        "Re_referrals_suspected",
        "Re-referrals that may be moves between teams",
        "Re-referral",
        new(
            "re-referrals-suspected",
            [NotSuspected, Suspected],
            each => each.IsSuspected ? Suspected : NotSuspected));

    private CountSheet Sheet(string tab, string subject, string label, Split split, Split? coarser = null) => new(
        tab,
        subject,
        label,
        Of(split) with
        {
            Broader =
            [
                .. coarser is null ? (IEnumerable<CountTable>)[] : [Of(coarser)],
                OfQuarter(coarser ?? split),
            ],
        })
    {
        HasShares = true,
        Remarks =
        [
            "Referrals of the month within twelve months of another of the same child: all of them are the numerator "
            + "of the indicator re-referrals. Suspected: dated while the child's case was already open.",
        ],
    };

    private CountTable Of(Split split) =>
        Of(split, split.Name, referrals.All).TotalledBy((Column, ReReferrals.Indicator)) with
        {
            Coarsened = split.Coarsened,
        };

    private CountTable OfQuarter(Split split) => Of(split, $"{split.Name}-quarter", referrals.In(scope.Quarter)) with
    {
        Coarsened = $"Re-referrals of {scope.Quarter.ToWords()}: those of the month alone would tell small numbers.",
    };

    private CountTable Of(Split split, string name, ImmutableArray<ReReferral>? of) =>
        Counts.Column(name, scope.Month, split.Rows, Column, of?.AsEnumerable(), split.RowOf);

    private static string CoarseGap(ReReferral referral) => Bands.BetweenReferrals.Words.ToList()
        .IndexOf(referral.Gap) switch
    {
        0 or 1 => Within3Months,
        2 or 3 => After3Months,
        _ => ReReferral.NotInList,
    };

    /// <summary>How re-referrals are told apart.</summary>
    private sealed record Split(string Name, ImmutableArray<string> Rows, Func<ReReferral, string> RowOf)
    {
        public string? Coarsened { get; init; }
    }
}
