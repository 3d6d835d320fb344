using Reporting.Extracts.Values;

namespace Reporting.Extracts.Schemas;

/// <summary>The answers a column may hold.</summary>
public sealed class CodeSet
{
    private readonly Dictionary<string, List<Code>> byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Code> byShort = new(StringComparer.Ordinal);

    public CodeSet(string name, IReadOnlyList<Code> codes)
    {
        Name = name;
        Codes = codes;
        foreach (var code in codes)
        {
            foreach (var words in (IEnumerable<string>)[code.Words, .. code.Also ?? []])
                AddWords(FoldedText.Of(words), code);
            if (code.Short is { } shortCode)
                byShort.TryAdd(FoldedText.Of(shortCode), code);
        }
    }

    public string Name { get; }

    public IReadOnlyList<Code> Codes { get; }

    /// <summary>The codes with these words; several where only the short code tells them apart.</summary>
    internal IReadOnlyList<Code> WithWords(string folded) => byWords.GetValueOrDefault(folded) ?? [];

    internal Code? WithShortCode(string folded) => byShort.GetValueOrDefault(folded);

    /// <summary>The one code that goes by these folded words or this short code; null where there is none.</summary>
    internal Code? Named(string folded) => WithShortCode(folded) ?? (WithWords(folded) is [var only] ? only : null);

    private void AddWords(string folded, Code code)
    {
        if (!byWords.TryGetValue(folded, out var codes))
            byWords.Add(folded, codes = []);
        codes.Add(code);
    }
}
