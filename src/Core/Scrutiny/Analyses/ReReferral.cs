using System.Collections.Immutable;
using Reporting.Extracts;
using Reporting.Extracts.Records;
using Reporting.Indicators;
using Reporting.Periods;

namespace Reporting.Scrutiny.Analyses;

/// <summary>A referral within twelve months of another, and what is known of that one.</summary>
/// <param name="Earlier">The child's last referral before it; null: this month's list doesn't reach back to it, and
/// only its number of referrals tells that there was one.</param>
internal sealed record ReReferral(Case Case, Referral Row, Referral? Earlier)
{
    public const string NotInList = "Earlier referral not in the list";

    /// <summary>Whether it is in the numerator of the published figure.</summary>
    public required bool IsCounted { get; init; }

    public bool IsSuspected => Case.Marks.HasFlag(CaseMarks.SuspectedNotAReferral);

    /// <summary>How soon: a band of <see cref="Bands.BetweenReferrals"/>, or <see cref="NotInList"/>.</summary>
    public string Gap => (Earlier?.Date, Row.Date) switch
    {
        ({ } before, { } day) => Bands.BetweenReferrals.Of(before, day),
        _ => NotInList,
    };

    /// <summary>What became of the referral before.</summary>
    public string LastOutcome => Earlier?.NoFurtherAction switch
    {
        null => NotInList,
        Answer.Yes => ReReferrals.NoFurtherAction,
        Answer.No => ReReferrals.FurtherAction,
        _ => ReReferrals.NotAnswered,
    };
}

/// <summary>The month's re-referrals: the numerator of the indicator <c>re-referrals</c>, case by case.</summary>
internal sealed class ReReferrals(AnalysesScope scope)
{
    public const string NoFurtherAction = "No further action";
    public const string FurtherAction = "Further action";
    public const string NotAnswered = "Referral NFA? not answered";
    public const string Indicator = "re-referrals";

    private const int Months = 12;

    /// <summary>Null: the lists can't tell.</summary>
    public ImmutableArray<ReReferral>? All => field ??= Of(scope.CasesOf(Indicator));

    /// <summary>And every suspected move between teams, in the figure or not: for those who look into them.</summary>
    public ImmutableArray<ReReferral> AllAndSuspects => scope.Cases?.Of(Indicator) is not { } cases
        ? []
        :
        [
            .. All ?? [],
            .. cases.All.Where(one => one.Marks.HasFlag(CaseMarks.SuspectedNotAReferral))
                .Select(one => Of(one) with { IsCounted = false })
                .ExceptBy((All ?? []).Select(each => each.Case), each => each.Case),
        ];

    public ImmutableArray<ReReferral>? In(ReportingMonth month) => Of(scope.CasesOf(Indicator, month));

    private ImmutableArray<ReReferral>? Of(ImmutableArray<Case>? cases) =>
        cases is { } all ? [.. all.Where(one => one.InNumerator).Select(Of)] : null;

    private ReReferral Of(Case one)
    {
        var row = (Referral)scope.RowOf(one)!;
        var earlier = scope.Cases!.Month.Extract.ByChild(scope.Cases.Lists.Referrals)[one.Child]
            .Where(other => other.Date < row.Date && other.Date >= row.Date!.Value.PlusMonths(-Months))
            .OrderByDescending(other => other.Date)
            .ThenByDescending(other => other.NoFurtherAction is Answer.Yes or Answer.No)
            .ThenBy(other => other.NoFurtherAction)
            .FirstOrDefault();
        return new ReReferral(one, row, earlier) { IsCounted = true };
    }
}
