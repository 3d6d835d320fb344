using NodaTime;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using static Reporting.Indicators.Define;

namespace Reporting.Indicators.Definitions;

/// <summary>
/// Re-referrals within 12 months. Where the list reaches 12 months before a referral it decides; where it doesn't,
/// another row may show it, or Number of Referrals in Last 12 Months of the child's latest referral. The number repeats
/// on the child's earlier rows, where it says nothing. Source: indicators.md, Re-referrals.
/// </summary>
internal static class ReReferrals
{
    private const int Months = 12;

    public static Definition Definition { get; } = Percentage(
        "re-referrals",
        of: Events.Referrals.InMonth with { Members = OncePerChildAndDate },
        with: (referral, month) => IsReReferral(referral, month).Also(SuspicionOf(referral, month)),
        unless: LacksTheNumber);

    /// <summary>Referrals of one child on one day are one, under the team that comes first by name.</summary>
    private static IEnumerable<Referral> OncePerChildAndDate(MonthView month) =>
        Events.Referrals.InMonth.Members(month)
            .GroupBy(referral => (referral.Child, referral.Date))
            .Select(same => same.OrderBy(referral => referral.Team is null)
                .ThenBy(referral => referral.Team, StringComparer.Ordinal)
                .First());

    private static Verdict IsReReferral(Referral referral, MonthView month)
    {
        var ofChild = month.Extract.ByChild(month.Lists.Referrals)[referral.Child];
        var date = referral.Date!.Value;
        if (ofChild.Any(other => other.Date < date && other.Date >= date.PlusMonths(-Months)))
            return true;
        if (ListReachesBack(date, month))
            return false;
        if (ofChild.Any(other => other.Date > date))
            return Verdict.Undetermined;
        return ofChild.Where(other => other.Date == date).Max(other => other.ReferralsInLast12Months) is { } number
            ? number >= 1
            : Verdict.Undetermined;
    }

    private static bool ListReachesBack(LocalDate date, MonthView month) =>
        Events.Referrals.Since(month.Extract).Start <= date.PlusMonths(-Months);

    /// <summary>
    /// A referral while the case was already open is how team moves were once counted, and a wrong 30% published.
    /// </summary>
    private static CaseMarks SuspicionOf(Referral referral, MonthView month) =>
        month.Extract.ByChild(month.Lists.ChildrenInNeed)[referral.Child].Any(open => WasOpen(open, referral.Date))
            ? CaseMarks.SuspectedNotAReferral
            : CaseMarks.None;

    /// <summary>
    /// Started before the day and not closed before it; a closed case without a date may have been closed.
    /// </summary>
    private static bool WasOpen(ChildInNeed open, LocalDate? day) =>
        open.Start < day && (open.Closure is { } closure ? closure >= day : open.Status != CaseStatus.Closed);

    private static string? LacksTheNumber(MonthView month) =>
        month.Lists.Referrals.MissingColumns.Contains(Referral.NumberColumn)
            && !ListReachesBack(month.Month.Start, month)
                ? $"Not in this month's extract: the column {Referral.NumberColumn} of {ListNames.Referrals}."
                : null;
}
