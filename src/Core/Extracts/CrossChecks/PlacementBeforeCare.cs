using System.Collections.Immutable;
using Reporting.Extracts.Records;
using Reporting.Indicators;

namespace Reporting.Extracts.CrossChecks;

/// <summary>A placement of List 8 that starts before the child was looked after.</summary>
internal sealed class PlacementBeforeCare() : CrossCheck(
    "placement-before-care",
    "The most recent placement starts before the child was looked after. Correct the start of the placement, or of "
    + "care.")
{
    public override string List => ListNames.ChildrenInCare;

    public override ImmutableArray<string> Needs => [ListNames.ChildrenInCare];

    public override ImmutableArray<Source> Doubtful => [new(ListNames.ChildrenInCare, CarePeriod.StartColumn)];

    public override IEnumerable<Contradiction> Find(MonthView month) => month.Lists.CarePeriods.Rows
        .Where(care => care.PlacementStart < care.Start)
        .Select(care => new Contradiction(care, CarePeriod.PlacementStartColumn));
}
