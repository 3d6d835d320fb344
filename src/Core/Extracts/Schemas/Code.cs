namespace Reporting.Extracts.Schemas;

/// <summary>One code of a set: <c>o) K1: Secure Children's Homes</c> has letter o, short code K1 and words.</summary>
/// <remarks>The letter moves between years, so a code is never known by it alone. Source: indicators.md,
/// Rulings.</remarks>
/// <param name="Also">Other words for the same answer, such as <c>Y</c> for Yes.</param>
public sealed record Code(string? Letter, string? Short, string Words, IReadOnlyList<string>? Also)
{
    /// <summary>What the code is called in records: the short code if it has one, else the words.</summary>
    public string Key => Short ?? Words;
}
