using System.Collections.Immutable;

namespace Reporting.Workbooks;

/// <summary>What a reader must know before the first table. Each part is required, so none can be forgotten.</summary>
/// <remarks>
/// The key to the shorthand is added from the signs that the sheets use. Source: workbooks.md, Cover.
/// </remarks>
internal sealed record Cover
{
    public required ImmutableArray<string> About { get; init; }

    public required string PeriodAndArea { get; init; }

    public required string Source { get; init; }

    /// <summary>The date it is published on, or that it is a draft.</summary>
    public required string Published { get; init; }

    public required string NextUpdate { get; init; }

    /// <summary>A team, never a person.</summary>
    public required string Contact { get; init; }

    public required ImmutableArray<string> HowToRead { get; init; }

    public required ImmutableArray<string> Revisions { get; init; }

    public required ImmutableArray<string> DataQuality { get; init; }
}
