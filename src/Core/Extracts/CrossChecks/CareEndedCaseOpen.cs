using System.Collections.Immutable;
using Reporting.Extracts.Records;
using Reporting.Indicators;

namespace Reporting.Extracts.CrossChecks;

/// <summary>Ceased to be looked after in List 8 by month end, but open as a) in List 6.</summary>
internal sealed class CareEndedCaseOpen() : CrossCheck(
    "care-ended-case-open",
    "The child ceased to be looked after in List 8, but List 6 has the case open with status a). Correct the status, "
    + "or the date care ceased.")
{
    public override string List => ListNames.ChildrenInNeed;

    public override ImmutableArray<string> Needs => [ListNames.ChildrenInNeed, ListNames.ChildrenInCare];

    public override ImmutableArray<Source> Doubtful =>
    [
        new(ListNames.ChildrenInNeed, ChildInNeed.StatusColumn),
        new(ListNames.ChildrenInCare, CarePeriod.CeasedColumn),
    ];

    public override IEnumerable<Contradiction> Find(MonthView month) => month.OpenCases
        .Where(one => one.Status == CaseStatus.LookedAfter && HasLeftCare(one.Child, month))
        .Select(one => new Contradiction(one, ChildInNeed.StatusColumn));

    private static bool HasLeftCare(int child, MonthView month)
    {
        var care = month.Extract.ByChild(month.Lists.CarePeriods)[child].ToList();
        return care.Exists(one => one.Ceased <= month.End) && !care.Exists(one => month.IsOpen(one.Start, one.Ceased));
    }
}
