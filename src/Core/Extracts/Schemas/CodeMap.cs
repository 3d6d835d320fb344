using System.Collections.Frozen;
using System.Collections.Immutable;
using Reporting.Extracts.Values;

namespace Reporting.Extracts.Schemas;

/// <summary>What people type for a code. A list of "" is every list, a column of "" every column that has the code.
/// </summary>
public sealed record TypedCode(string List, string Column, string Typed, string Meaning)
{
    internal bool IsOf(ListSchema list) => Speaks(List, list.Name);

    /// <summary>Whether it speaks of the column, which holds codes.</summary>
    internal bool IsOf(ColumnSchema column) => column.Codes is not null && Speaks(Column, column.Name);

    /// <summary>The column's code that the line means; null where it has none.</summary>
    internal Code? CodeIn(ColumnSchema column) => column.Codes?.Named(FoldedText.Of(Meaning));

    private static bool Speaks(string of, string name) =>
        of.Length == 0 || FoldedText.OfHeading(of) == FoldedText.OfHeading(name);
}

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
        foreach (var line in lines.Where(line => line.IsOf(list) && line.IsOf(column)))
        {
            if (line.CodeIn(column) is { } code)
                typed.TryAdd(FoldedText.Of(line.Typed), code);
        }

        return typed.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
