using System.Collections.Frozen;
using System.Collections.Immutable;
using Reporting.Extracts.Schemas;

namespace Reporting.Extracts.Recognition;

/// <summary>A row read as the headings of a list.</summary>
internal sealed class HeadingMatch
{
    /// <summary>A place for a column of the sheet without heading, and for one whose heading the list doesn't
    /// know.</summary>
    public const int NoHeading = -2, Unknown = -1;

    /// <summary>Particulars that many lists carry: they prove none.</summary>
    private static readonly FrozenSet<string> Particulars = FrozenSet.Create(
        StringComparer.Ordinal,
        ListSchema.ChildId, "Gender", "Ethnicity", "Date of Birth", "Age of Child (Years)", "Family identifier",
        "Does the Child have a Disability", "Allocated Team", "Allocated Worker");

    private readonly HashSet<int> known;

    /// <param name="places">For each column of the sheet its place in the list's columns.</param>
    public HeadingMatch(ListSchema list, int row, int[] places)
    {
        List = list;
        Row = row;
        Places = places;
        known = [.. places.Where(place => place >= 0)];
    }

    public ListSchema List { get; }

    public int Row { get; }

    public int[] Places { get; }

    /// <summary>How many of the list's columns are there.</summary>
    public int Known => known.Count;

    public ImmutableArray<string> Missing => Absent(_ => true);

    public ImmutableArray<string> MissingRequired => Absent(column => column.Required);

    /// <summary>The row is the list's heading row: all required columns, and more than particulars.</summary>
    public bool IsComplete => MissingRequired.IsEmpty && IsProof
        && (List.Columns.Length > 1 || Places.All(place => place != Unknown));

    /// <summary>
    /// The row can only be meant as the list's headings, though required columns are missing. A sheet of code sets
    /// shares columns with a list, but neither its id nor its dates.
    /// </summary>
    public bool LooksMeant => Known >= 2 && (Known * 10 >= List.Columns.Length * 6
        || (HasKey && Telling > 0 && (Known >= 3 || Known * 2 >= List.Columns.Length)));

    private bool IsProof => Telling >= Math.Min(2, List.Columns.Count(IsTelling))
        || List.Columns.Any(column => column.Required && IsTelling(column));

    private bool HasKey => known.Any(place =>
        List.Columns[place] is { Required: true, Kind: ColumnKind.Id or ColumnKind.Date });

    private int Telling => known.Count(place => IsTelling(List.Columns[place]));

    private static bool IsTelling(ColumnSchema column) => !Particulars.Contains(column.Name);

    private ImmutableArray<string> Absent(Func<ColumnSchema, bool> which) =>
    [
        .. List.Columns.Where((column, place) => !known.Contains(place) && which(column))
            .Select(column => column.Name),
    ];
}
