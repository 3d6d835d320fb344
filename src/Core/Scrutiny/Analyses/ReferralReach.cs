using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Scrutiny.Analyses;

/// <summary>How far back List 3 goes: an earlier referral that it can't hold is missing, not absent.</summary>
internal sealed class ReferralReach(AnalysesScope scope)
{
    /// <summary>The months before a referral in which another makes it a re-referral.</summary>
    public const int Longest = 12;

    // By the rule that decides re-referrals themselves. Source: indicators.md, Kinds.
    private readonly ReportingMonth? since =
        scope.Cases is { } cases ? Events.Referrals.Since(cases.Month.Extract) : null;

    /// <summary>Whether it holds every referral that lies up to so many months before any of the month's.</summary>
    public bool Holds(int months, ReportingMonth month) =>
        since is not { } first || first.Start <= month.Start.PlusMonths(-months);

    /// <summary>What sheets say where it doesn't reach back twelve months; empty where it does.</summary>
    public IEnumerable<string> Remarks(ReportingMonth month)
    {
        if (Holds(Longest, month))
            yield break;
        yield return $"The list of referrals begins with {since!.Value.ToWords()}. Where the referral before is older "
            + $"than that, it counts under \"{ReReferral.NotInList}\": of the other rows there are at least as many as "
            + "are shown, and one with none is not available.";
    }
}
