using System.Collections.Immutable;

namespace Reporting.Extracts;

/// <summary>All usable rows of one list in one month, over its files and sheets, exact duplicates once.</summary>
/// <remarks>
/// A list that is missing altogether is not an empty list: the indicators that read it are <c>[x]</c>.
/// </remarks>
public sealed record ListOf<T>(string Name) where T : notnull
{
    /// <summary>False where no file of the month holds this list.</summary>
    public bool IsPresent { get; init; }

    public ImmutableArray<T> Rows { get; init; } = [];

    /// <summary>Schema columns that a file of this list lacks; the indicators that need one are <c>[x]</c>.</summary>
    public ImmutableHashSet<string> MissingColumns { get; init; } = [];

    /// <summary>Rows set aside: in no figure, counted in receipts and bounds.</summary>
    public int SetAside { get; init; }
}
