using System.Collections.Immutable;

namespace Reporting.Reference.National;

/// <summary>A percentage worked out from published counts, where the table has no percentage.</summary>
internal sealed record PublishedCounts(ImmutableArray<string> Numerators, string Denominator);

/// <summary>What a published table says about an indicator of the catalogue.</summary>
/// <param name="Table">The publication and table, for the source.</param>
/// <param name="Noun">What is published: percentage, rate, number.</param>
internal sealed record NationalMeasure(string Indicator, string Table, string Noun)
{
    /// <summary>The column of the published figure; preferred where the table has it.</summary>
    public string? Published { get; init; }

    public PublishedCounts? Counts { get; init; }

    /// <summary>The rows the measure is in, where a table holds several: column and value.</summary>
    public ImmutableArray<(string Column, string Value)> Rows { get; init; } = [];

    /// <summary>How the national definition differs from the indicator's; null where they match.</summary>
    public string? Difference { get; init; }
}
