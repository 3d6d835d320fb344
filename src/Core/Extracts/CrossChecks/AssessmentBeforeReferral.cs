using System.Collections.Immutable;
using Reporting.Extracts.Records;
using Reporting.Indicators;

namespace Reporting.Extracts.CrossChecks;

/// <summary>An assessment of List 4 that starts before the referral it follows.</summary>
/// <remarks>
/// The referral that came while the assessment ran is taken for its own only where no earlier one can be: List 3 covers
/// the assessment's start and has none up to it, and List 6 has no case open by then (its assessments need no
/// referral).
/// </remarks>
internal sealed class AssessmentBeforeReferral() : CrossCheck(
    "assessment-before-referral",
    "The assessment starts before the child's referral in List 3, with no earlier referral and no case open then. "
    + "Correct the start of the assessment or the date of the referral.")
{
    public override string List => ListNames.Assessments;

    public override ImmutableArray<string> Needs => [ListNames.Referrals, ListNames.Assessments];

    public override ImmutableArray<Source> Doubtful =>
        [new(ListNames.Assessments, Assessment.StartColumn), new(ListNames.Referrals, Referral.DateColumn)];

    public override IEnumerable<Contradiction> Find(MonthView month)
    {
        var covered = Events.Referrals.Since(month.Extract).Start;
        return month.Lists.Assessments.Rows
            .Where(assessment => assessment.Start >= covered && Precedes(assessment, month))
            .Select(assessment => new Contradiction(assessment, Assessment.StartColumn));
    }

    private static bool Precedes(Assessment assessment, MonthView month)
    {
        var referrals = month.Extract.ByChild(month.Lists.Referrals)[assessment.Child].Select(one => one.Date).ToList();
        return referrals.Exists(date => date > assessment.Start && !(date > assessment.Authorisation))
            && !referrals.Exists(date => date <= assessment.Start)
            && !month.Extract.ByChild(month.Lists.ChildrenInNeed)[assessment.Child]
                .Any(one => Stock.IsOpenOn(assessment.Start!.Value, one.Start, one.Closure));
    }
}
