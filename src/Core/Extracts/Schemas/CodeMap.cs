using System.Collections.Frozen;
using System.Collections.Immutable;
using Reporting.Extracts.Values;

namespace Reporting.Extracts.Schemas;

/// <summary>What people type for a code. A list of "" is every list, a column of "" every column that has the code.
/// </summary>
public sealed record TypedCode(string List, string Column, string Typed, string Meaning);

/// <summary>
/// What stands for which code beside the words that the code sets know: an officer adds to it by a reference file
/// <c>code_mapping</c>.
/// </summary>
public sealed class CodeMap
{
    private readonly ImmutableArray<TypedCode> lines;

    private CodeMap(ImmutableArray<TypedCode> lines) => this.lines = lines;

    /// <summary>Nothing but the shipped code sets.</summary>
    public static CodeMap Shipped { get; } = new([]);

    /// <summary>The mapping with an authority's own lines, which win over the shipped code sets.</summary>
    public CodeMap With(IEnumerable<TypedCode> own) => new([.. own, .. lines]);

    /// <summary>The codes of a column by what is typed for them, folded.</summary>
    internal FrozenDictionary<string, Code> Of(ListSchema list, ColumnSchema column)
    {
        var typed = new Dictionary<string, Code>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => Speaks(line.List, list.Name) && Speaks(line.Column, column.Name)))
        {
            if (column.Codes?.Named(FoldedText.Of(line.Meaning)) is { } code)
                typed.TryAdd(FoldedText.Of(line.Typed), code);
        }

        return typed.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static bool Speaks(string of, string name) =>
        of.Length == 0 || FoldedText.OfHeading(of) == FoldedText.OfHeading(name);
}
