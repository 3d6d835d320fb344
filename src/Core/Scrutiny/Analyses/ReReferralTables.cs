using System.Collections.Immutable;
using Reporting.Disclosure;
using Reporting.Disclosure.Tables;
using Reporting.Periods;

namespace Reporting.Scrutiny.Analyses;

/// <summary>Re-referrals as counts that may be published or coarsened: each table adds up to the indicator.</summary>
internal sealed class ReReferralTables(AnalysesScope scope, ReReferrals referrals)
{
    private const string Column = "Re-referrals";
    private const string GapName = "re-referrals-gap";
    private const string Within3Months = "Within 3 months";
    private const string After3Months = "More than 3 to 12 months";
    private const string Suspected = "Suspected of being a move between teams";
    private const string NotSuspected = "Not suspected";

    private readonly ReferralReach reach = new(scope);

    /// <summary>In the order of the workbook.</summary>
    public ImmutableArray<CountSheet> All => [HowSoon, LastOutcome, Source, Suspects];

    public CountSheet HowSoon => Sheet(
        "Re_referrals_how_soon",
        "How soon children were referred again",
        "After the referral before",
        new Split(
            GapName, [.. Bands.BetweenReferrals.Words, ReReferral.NotInList], each => each.Gap)
        {
            Broader = (InTwo, "Told in two bands: more would tell small numbers."),
            MonthsBack = MonthsBack,
            Remarks = [.. reach.Remarks(scope.Quarter.Months.First())],
        });

    public CountSheet LastOutcome => Sheet(
        "Re_referrals_last_outcome",
        "What became of the referral before",
        "Outcome of the referral before",
        new Split(
            "re-referrals-outcome",
            [
                ReReferrals.NoFurtherAction, ReReferrals.FurtherAction, ReReferrals.NotAnswered, ReReferral.NotInList,
            ],
            each => each.LastOutcome)
        {
            MonthsBack = row => row == ReReferral.NotInList ? null : ReferralReach.Longest,
            Remarks = [.. reach.Remarks(scope.Quarter.Months.First())],
        });

    public CountSheet Source => Sheet(
        "Re_referrals_source",
        "Who referred children again",
        "Source",
        new Split(
            "re-referrals-source", ReferralSources.All, each => ReferralSources.Of(each.Row.SourceCode))
        {
            Broader = (
                ReferralSources.BroadOf,
                "The smaller sources are told together: one by one they would tell small numbers."),
        });

    public CountSheet Suspects => Sheet(
        "Re_referrals_suspected",
        "Re-referrals that may be moves between teams",
        "Re-referral",
        new Split(
            "re-referrals-suspected",
            [NotSuspected, Suspected],
            each => each.IsSuspected ? Suspected : NotSuspected));

    private CountSheet Sheet(string tab, string subject, string label, Split split)
    {
        var months = scope.Quarter.Months.Select(month => Of(split, month)).ToList();
        var quarter = BroaderTables.InQuarter(
            months,
            $"Re-referrals of {scope.Quarter.ToWords()}: those of the month alone would tell small numbers.");
        ImmutableArray<CountTable> broader = split.Broader is var (groupOf, words)
            ? [months[^1].InBroaderRows(groupOf, words)]
            : [];
        return new CountSheet(tab, subject, label, months[^1] with { Broader = [.. broader, quarter] })
        {
            HasShares = true,
            Untold =
            [
                .. broader.Prepend(months[^1]).SelectMany(table => Untold(split, table, scope.Month)),
                .. Untold(split, quarter, scope.Quarter.Months.First()),
            ],
            Remarks =
            [
                "Referrals of the month within twelve months of another of the same child: all of them are the "
                + "numerator of the indicator re-referrals. Suspected: dated while the child's case was already open.",
                .. split.Remarks,
            ],
        };
    }

    private CountTable Of(Split split, ReportingMonth month)
    {
        var table = Counts
            .Column(split.Name, month, split.Rows, Column, referrals.In(month)?.AsEnumerable(), split.RowOf)
            .TiedTo(Column, ReReferrals.Indicator);
        if (split.Name == GapName)
            return table;

        // What tables tell alike they tell of each other, in each month and so in a quarter of them.
        string[] alike = split.Rows.Contains(ReReferral.NotInList, StringComparer.Ordinal)
            ? [CountTable.TotalLabel, ReReferral.NotInList]
            : [CountTable.TotalLabel];
        return alike.Aggregate(
            table, (tied, row) => tied.EqualTo(row, Column, new CellKey(GapName, month, row, Column)));
    }

    private IEnumerable<CellKey> Untold(Split split, CountTable table, ReportingMonth first) => table.Rows
        .Where(row => split.MonthsBack(row) is { } months && !reach.Holds(months, first))
        .Select(row => table.Key(row, Column));

    private static int? MonthsBack(string band) => band == After3Months
        ? ReferralReach.Longest
        : Bands.BetweenReferrals.Limits.FirstOrDefault(limit => limit.Words == band).Months;

    private static string InTwo(string band) => Bands.BetweenReferrals.Words.ToList().IndexOf(band) switch
    {
        0 or 1 => Within3Months,
        2 or 3 => After3Months,
        _ => ReReferral.NotInList,
    };

    /// <summary>How re-referrals are told apart.</summary>
    private sealed record Split(string Name, ImmutableArray<string> Rows, Func<ReReferral, string> RowOf)
    {
        /// <summary>The group of a row and the sheet's words for it, where rows have broader groups.</summary>
        public (Func<string, string> GroupOf, string Words)? Broader { get; init; }

        /// <summary>How far back a list must go to hold all of a row; null: however far it goes.</summary>
        public Func<string, int?> MonthsBack { get; init; } = _ => null;

        public ImmutableArray<string> Remarks { get; init; } = [];
    }
}
