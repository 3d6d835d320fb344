using System.Collections.Immutable;
using Reporting.Extracts.Values;

namespace Reporting.Audits.Register;

/// <summary>One spelling for words that differ in upper and lower case alone: the first that was told.</summary>
internal sealed class Spellings
{
    private readonly Dictionary<string, string> first = new(StringComparer.Ordinal);

    public string Of(string words) => first.TryAdd(FoldedText.Of(words), words) ? words : first[FoldedText.Of(words)];

    /// <summary>Each once.</summary>
    public ImmutableArray<string> Of(ImmutableArray<string> words) =>
        [.. words.Select(Of).Distinct(StringComparer.Ordinal)];

    public string? OfAny(string? words) => words is null ? null : Of(words);
}
