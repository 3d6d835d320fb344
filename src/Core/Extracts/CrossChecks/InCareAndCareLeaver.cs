using System.Collections.Immutable;
using Reporting.Extracts.Records;
using Reporting.Indicators;

namespace Reporting.Extracts.CrossChecks;

/// <summary>In care in List 8 at month end and a care leaver in List 9 at once. A short break is not care.</summary>
internal sealed class InCareAndCareLeaver() : CrossCheck(
    "in-care-and-care-leaver",
    "The young person is in care in List 8 at month end and a care leaver in List 9, and counts as both. Take the "
    + "row out of List 9, or give the date care ceased.")
{
    public override string List => ListNames.CareLeavers;

    public override ImmutableArray<string> Needs => [ListNames.ChildrenInCare, ListNames.CareLeavers];

    public override ImmutableArray<Source> Doubtful =>
    [
        new(ListNames.ChildrenInCare, CarePeriod.CeasedColumn), new(ListNames.CareLeavers, CareLeaver.InTouchColumn),
    ];

    public override IEnumerable<Contradiction> Find(MonthView month) => month.CareLeavers
        .IntersectBy(month.InCare.Select(care => care.Child), leaver => leaver.Child)
        .Select(leaver => new Contradiction(leaver, null));
}
