using System.Collections.Immutable;
using Reporting.Indicators;

namespace Reporting.Extracts.CrossChecks;

/// <summary>A child with several dates of birth over the lists.</summary>
/// <remarks>
/// The rows that differ from what most rows of the child say; where none is said most often, all of them.
/// </remarks>
internal sealed class BirthDateDiffers() : CrossCheck(
    "birth-date-differs",
    "The child's date of birth differs between lists. Correct the wrong one, or the id if these are two children.")
{
    private static readonly ImmutableArray<string> Lists =
    [
        ListNames.ChildrenInNeed, ListNames.ChildProtection, ListNames.ChildrenInCare, ListNames.CareLeavers,
    ];

    public override string? List => null;

    public override ImmutableArray<string> Needs => [];

    public override ImmutableArray<Source> Doubtful =>
        [.. Lists.Select(list => new Source(list, AnnexARow.BirthColumn))];

    public override IEnumerable<Contradiction> Find(MonthView month) => month.Lists.AnnexARows()
        .Where(row => row.DateOfBirth is not null)
        .GroupBy(row => row.Child)
        .SelectMany(Differing)
        .Select(row => new Contradiction(row, AnnexARow.BirthColumn));

    private static IEnumerable<AnnexARow> Differing(IEnumerable<AnnexARow> child)
    {
        var births = child.GroupBy(row => row.DateOfBirth).OrderByDescending(same => same.Count()).ToList();
        if (births.Count == 1)
            return [];
        return births.Skip(births[0].Count() > births[1].Count() ? 1 : 0).SelectMany(same => same);
    }
}
